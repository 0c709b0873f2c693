import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import {
  CATEGORY_NAME,
  categoryOf,
  isConsentName,
  isPolicyVersion,
  parseRequirements,
  wordsOf,
} from '../../src/consent/consent-names.js';

/** The grammar of the contract, written down a second time. */
const NAME = '[a-z][a-z0-9-]{0,31}';
const CONSENT_NAME = new RegExp(`^${NAME}(\\.${NAME})?$`);
const anyName = fc.stringMatching(new RegExp(`^${NAME}$`));
const anyConsentName = fc.oneof(
  anyName,
  fc.tuple(anyName, anyName).map(([category, service]) => `${category}.${service}`),
);
/** Texts that look like names more often than chance would have it. */
const nearlyName = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'z', '0', '-', '.', '!', ' ', 'A', '_', '\n', 'é') }),
  fc.string({ unit: 'binary' }),
  anyConsentName,
  anyConsentName.map((name) => `${name}\n`),
  anyConsentName.map((name) => `!${name}`),
);

describe('a name', () => {
  for (const name of ['a', 'measurement', 'x-1', 'a-', 'a--b', `a${'9'.repeat(31)}`])
    it(`may be ${name}`, () => {
      expect(CATEGORY_NAME.test(name)).to.be.true;
      expect(isConsentName(name)).to.be.true;
    });

  for (const name of [
    '',
    ' ',
    '1a',
    '-a',
    'A',
    'aB',
    'a_b',
    'a b',
    'a\n',
    '\na',
    'é',
    'ａ',
    `a${'9'.repeat(32)}`,
    'a+b',
    'a=b',
    'a&b',
    'a%20',
    '!a',
    '__proto__',
    'hasOwnProperty',
  ])
    it(`may not be ${JSON.stringify(name)}`, () => {
      expect(CATEGORY_NAME.test(name)).to.be.false;
      expect(isConsentName(name)).to.be.false;
    });

  it('of a service is two names with a dot between', () => {
    expect(isConsentName('measurement.matomo')).to.be.true;
    expect(CATEGORY_NAME.test('measurement.matomo')).to.be.false;
    for (const name of ['.', 'a.', '.a', 'a..b', 'a.b.c', 'a.B', 'a. b', 'a.1'])
      expect(isConsentName(name), name).to.be.false;
  });

  it('of a service begins with its category', () => {
    expect(categoryOf('measurement.matomo')).to.equal('measurement');
    expect(categoryOf('measurement')).to.equal('measurement');
  });

  it('is decided by the grammar alone, whatever the text', () => {
    fc.assert(
      fc.property(nearlyName, (text) => {
        expect(isConsentName(text)).to.equal(CONSENT_NAME.test(text));
        expect(CATEGORY_NAME.test(text)).to.equal(CONSENT_NAME.test(text) && !text.includes('.'));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a policy version', () => {
  for (const version of ['1', '2026-05-13', 'v1.2_b', 'A', `a${'.'.repeat(31)}`])
    it(`may be ${version}`, () => {
      expect(isPolicyVersion(version)).to.be.true;
    });

  for (const version of [
    '',
    '-1',
    '.1',
    '_',
    '1 2',
    '1\n',
    '1&2',
    '1=2',
    '1;2',
    'ä',
    '1'.repeat(33),
  ])
    it(`may not be ${JSON.stringify(version)}`, () => {
      expect(isPolicyVersion(version)).to.be.false;
    });
});

describe('words', () => {
  it('are separated by white space or commas', () => {
    expect(wordsOf(' a  b\tc\nd ,e, f')).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(wordsOf('')).to.deep.equal([]);
    expect(wordsOf(' \n')).to.deep.equal([]);
  });
});

describe('a list of requirements', () => {
  it('holds names that must be granted and, with a !, names that must not be', () => {
    expect(parseRequirements(' measurement !maps\n a.b ')).to.deep.equal([
      'measurement',
      '!maps',
      'a.b',
    ]);
  });

  for (const text of [
    '',
    ' ',
    '!',
    '!!a',
    'a !',
    '! a',
    'a B',
    'a;b',
    'a b.c.d',
    'a|b',
    'measurement\u0000',
  ])
    it(`is not understood as ${JSON.stringify(text)}, as a whole`, () => {
      expect(parseRequirements(text)).to.be.undefined;
    });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), anyConsentName), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', '  ', '\n', '\t'),
        (wanted, gap) => {
          const text = wanted.map(([negated, name]) => `${negated ? '!' : ''}${name}`).join(gap);
          expect(parseRequirements(text)).to.deep.equal(
            wanted.map(([negated, name]) => (negated ? `!${name}` : name)),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('of any text never throws, and is never understood when one word of it is not', () => {
    fc.assert(
      fc.property(fc.array(nearlyName, { maxLength: 4 }), (texts) => {
        const text = texts.join(' ');
        const requirements = parseRequirements(text);
        const words = text.split(/[\s,]+/).filter((word) => word !== '');
        const isUnderstood =
          words.length > 0 && words.every((word) => CONSENT_NAME.test(word.replace(/^!/, '')));
        expect(requirements !== undefined).to.equal(isUnderstood);
        expect(requirements?.length ?? words.length).to.equal(words.length);
      }),
      { numRuns: 40_000 },
    );
  }).timeout(60_000);
});
