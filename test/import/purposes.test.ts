import fc from 'fast-check';
import type { Category } from '../../src/consent/declarations.js';
import { LIBRARIES } from '../../src/import/libraries.js';
import type { ForeignAnswer } from '../../src/import/library.js';
import { translate } from '../../src/import/purposes.js';
import { expect } from '../harness/expect.js';

const categories = (...names: string[]): Category[] => [
  { name: 'essential', basis: 'necessary' },
  ...names.map((name) => ({ name, basis: 'consent' as const })),
];

const said = (
  answers: Record<string, boolean | undefined>,
  isOnlyGrants = false,
): ForeignAnswer => ({
  said: new Map(Object.entries(answers)),
  isOnlyGrants,
});

const choose = (answer: ForeignAnswer, map: string, names = ['measurement', 'ads']) =>
  translate(answer, map.split(' ').filter(Boolean), categories(...names)).choice;

describe('an answer to another library', () => {
  for (const name of ['analytics', 'Statistics', 'performance', 'measurement', 'C0002'])
    it(`to ${name} is one to measurement`, () => {
      expect(choose(said({ [name]: true, marketing: false }), '')).to.deep.equal({
        measurement: true,
        ads: false,
      });
    });

  it('is for the category of the same name, where there is one', () => {
    expect(
      choose(said({ statistics: true, x: false }), '', ['statistics', 'measurement']),
    ).to.deep.equal({ statistics: true });
  });

  it('grants nothing where two categories could be meant', () => {
    expect(choose(said({ statistics: true }), '', ['analytics', 'measurement'])).to.deep.equal({});
  });

  it('grants nothing to what nothing stands for, and says so', () => {
    const { choice, unmapped } = translate(
      said({ matomo: true, all: true }),
      [],
      categories('measurement'),
    );
    expect(choice).to.deep.equal({});
    expect(unmapped).to.deep.equal(['matomo', 'all']);
  });

  it('goes by the page’s word before any other', () => {
    expect(choose(said({ analytics: true, x: false }), 'analytics=ads')).to.deep.equal({
      ads: true,
    });
  });

  it('can be for a service', () => {
    const map = 'matomo=measurement.matomo hotjar=measurement.hotjar';
    expect(choose(said({ matomo: true, hotjar: false }), map)).to.deep.equal({
      'measurement.matomo': true,
      'measurement.hotjar': false,
    });
  });

  it('grants what several names stand for only if all were granted', () => {
    const map = 'ga=measurement hotjar=measurement';
    expect(choose(said({ ga: true, hotjar: true }), map)).to.deep.equal({ measurement: true });
    expect(choose(said({ ga: true, hotjar: false }), map)).to.deep.equal({ measurement: false });
  });

  it('to a category of which a part was granted is that of the parts', () => {
    const map = 'ga=measurement hotjar=measurement';
    const inPart = (...services: string[]): ForeignAnswer =>
      said(
        Object.fromEntries([
          ['analytics', undefined],
          ...services.map((name) => [name, true] as const),
        ]),
        true,
      );
    expect(choose(inPart('ga', 'hotjar'), map)).to.deep.equal({ measurement: true });
    expect(choose(inPart('ga'), map)).to.deep.equal({});
    expect(choose(inPart('ga'), 'analytics=measurement')).to.deep.equal({});
    expect(choose(inPart('ga'), '')).to.deep.equal({});
  });

  it('that refuses everything refuses everything here', () => {
    for (const answer of [
      said({ necessary: true, matomo: false, x: false }),
      said({ all: false }),
      said({ necessary: true }, true),
      said({}, true),
    ])
      expect(choose(answer, '')).to.deep.equal({ measurement: false, ads: false });
  });

  it('to what is always on is nobody’s', () => {
    expect(choose(said({ necessary: true, essential: true, C0001: true }), '')).to.deep.equal({});
    expect(choose(said({ session: true, matomo: false }), 'session=essential')).to.deep.equal({
      measurement: false,
      ads: false,
    });
  });

  it('of a library that notes grants alone refuses what the page says that it asks for', () => {
    const map = 'analytics=measurement marketing=ads';
    expect(choose(said({ analytics: true }, true), map)).to.deep.equal({
      measurement: true,
      ads: false,
    });
    expect(choose(said({ analytics: true }, true), '')).to.deep.equal({ measurement: true });
    // Hotjar was refused, or belongs to another library.
    expect(choose(said({ ga: true }, true), 'ga=measurement hotjar=measurement')).to.deep.equal({});
  });

  it('never grants by a category that the page does not have', () => {
    expect(choose(said({ analytics: true, x: false }), 'analytics=mesurement')).to.deep.equal({});
  });
});

describe('any text in the place of another library’s', () => {
  it('is an answer of booleans or an error, and grants no name that is not in it', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '"',
        ':',
        ',',
        '=',
        '!',
        '&',
        'true',
        'false',
        '1',
        '0',
        'yes',
        'allow',
      ),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'analytics',
        'c.',
        'groups=',
        'action:yes',
        '[',
        ']',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LIBRARIES.values()), text, text, (library, cookie, other) => {
        let answer: ForeignAnswer | undefined;
        try {
          answer = library.read(cookie, () => other);
        } catch {
          return;
        }
        if (!answer) return;
        for (const value of answer.said.values())
          expect(value).to.be.oneOf([true, false, undefined]);
        if (answer.at !== undefined) expect(Number.isFinite(answer.at)).to.be.true;
        const { choice } = translate(answer, [], categories('measurement', 'constructor'));
        for (const [name, isGranted] of Object.entries(choice))
          if (isGranted && name === 'constructor') expect(cookie + other).to.contain('constructor');
      }),
      { numRuns: 5000 },
    );
  }).timeout(60_000);
});
