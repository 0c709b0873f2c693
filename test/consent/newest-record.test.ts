import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { serializeRecord, type ConsentRecord } from '../../src/consent/consent-record.js';
import { decide, isGranted } from '../../src/consent/decision.js';
import { newestRecord } from '../../src/consent/newest-record.js';

const AT = 1_794_873_600;
const RULES = { maxAge: 182, maxAgeDenied: 0, gpc: 'deny' } as const;
const NAMES = ['measurement', 'measurement.matomo', 'maps', 'maps.osm', 'stats'];
const IDS = ['a', 'B', '-'].map((letter) => letter.repeat(22));
const CATEGORIES = [
  { name: 'measurement', basis: 'consent' },
  { name: 'maps', basis: 'consent' },
  { name: 'stats', basis: 'exempt' },
] as const;

/** Any answers of one second, each as the text of a cookie. */
const anyText = fc
  .record({
    answers: fc.array(fc.constantFrom('granted', 'denied', undefined), {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    }),
    policy: fc.constantFrom('1', '2', undefined),
    gpc: fc.boolean(),
    id: fc.constantFrom(...IDS, undefined),
  })
  .map(({ answers, ...more }) => {
    const named = (answer: string): string[] => NAMES.filter((_, at) => answers[at] === answer);
    return serializeRecord({
      granted: named('granted'),
      denied: named('denied'),
      at: AT,
      ...more,
    });
  });

const newest = (...texts: string[]): ConsentRecord => newestRecord(texts, AT)!;
const grantedIn = (record: ConsentRecord): string[] => {
  const decision = decide(RULES, CATEGORIES, record, false, AT);
  return NAMES.filter((name) => isGranted(decision, name));
};
const text = (granted: string, denied: string, at = AT): string =>
  `v=1&granted=${granted}&denied=${denied}&at=${at}`;

describe('the newest answer', () => {
  it('is the one of the latest second', () => {
    expect(newest(text('measurement', '', AT - 1), text('', 'measurement')).denied).to.deep.equal([
      'measurement',
    ]);
  });

  it('of one second grants a name only if both grant it: a service and what is exempt, too', () => {
    for (const [one, other, granted] of [
      [
        text('measurement', ''),
        text('measurement', 'measurement.matomo'),
        ['measurement', 'stats'],
      ],
      [text('', 'measurement'), text('measurement.matomo', ''), ['stats']],
      [text('maps', ''), text('maps.osm', 'maps'), ['maps.osm', 'stats']],
      [text('', 'stats'), text('maps', ''), []],
      [text('maps', ''), text('measurement', ''), ['stats']],
    ] as const)
      for (const texts of [
        [one, other],
        [other, one],
      ])
        expect(grantedIn(newest(...texts)), texts.join(' | ')).to.deep.equal(granted);
  });

  it('of one second grants nothing that one of them does not, and denies what one denies', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const granted = grantedIn(newest(...texts));
        for (const one of texts) expect(grantedIn(newest(one))).to.include.members(granted);
      }),
    );
  });

  it('is the same in whatever order answers of one second are put together', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        const inSteps = newest(serializeRecord(newest(b, c)), a);
        expect(grantedIn(inSteps)).to.deep.equal(grantedIn(newest(a, b, c)));
        expect(grantedIn(newest(c, b, a))).to.deep.equal(grantedIn(newest(a, b, c)));
        expect(inSteps.id).to.equal(newest(a, b, c).id);
        expect(newest(c, b, a).id).to.equal(newest(a, b, c).id);
      }),
    );
  });

  it('of one second keeps the id of one of them, by which it is found on a server', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const ids = texts.map((one) => newest(one).id).filter(Boolean);
        expect(newest(...texts).id).to.be.oneOf(ids.length ? ids : [undefined]);
      }),
    );
  });

  it('was given under no policy where two of one second name different ones', () => {
    const texts = ['1', '2'].map((policy) => `${text('maps', '')}&policy=${policy}`);
    expect(newest(...texts).policy).to.equal(undefined);
  });
});
