import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import {
  parseRecord,
  serializeRecord,
  type ConsentRecord,
} from '../../src/consent/consent-record.js';
import { answersOf } from './answers.js';
import { decide, isGranted } from '../../src/consent/decision.js';
import type { Category } from '../../src/consent/declarations.js';

const AT = 1794873600;
const EXAMPLE = `v=1&granted=measurement&denied=&policy=2026-05-13&at=${AT}`;

const anyName = fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/);
const anyConsentName = fc.oneof(
  anyName,
  fc.tuple(anyName, anyName).map(([category, service]) => `${category}.${service}`),
);
const anyVersion = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/);
const anyAnswers = fc
  .uniqueArray(fc.tuple(anyConsentName, fc.boolean()), {
    maxLength: 8,
    selector: ([name]) => name,
  })
  .map((answers) => answersOf(Object.fromEntries(answers)));
const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .tuple(
    anyAnswers,
    fc.record({
      policy: fc.option(anyVersion, { nil: undefined }),
      at: fc.integer({ min: 0, max: 2 ** 33 }),
      seen: fc.option(anyVersion, { nil: undefined }),
      gpc: fc.boolean(),
      id: fc.option(fc.stringMatching(/^[\w-]{22}$/), { nil: undefined }),
    }),
  )
  .map(([answers, more]) => ({ ...answers, ...more }));

/**
 * The grammar of the contract, read a second time and strictly: what a program in another language
 * would be written from.
 */
function isWellFormed(text: string): boolean {
  if (text.length > 4000) return false;
  const pairs = text.split('&').map((pair) => pair.split('='));
  if (pairs.some((pair) => pair.length !== 2)) return false;
  const keys = pairs.map(([key]) => key);
  if (new Set(keys).size !== keys.length) return false;
  const fields = new Map(pairs as [string, string][]);
  const name = '[a-z][a-z0-9-]{0,31}(\\.[a-z][a-z0-9-]{0,31})?';
  const names = new RegExp(`^(${name}(\\+${name})*)?$`);
  const version = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;
  const grammar: Record<string, RegExp> = {
    v: /^1$/,
    granted: names,
    denied: names,
    at: /^(0|[1-9]\d*)$/,
    policy: version,
    seen: version,
    gpc: /^1$/,
    id: /^[A-Za-z0-9_-]{22}$/,
  };
  if (['v', 'granted', 'denied', 'at'].some((key) => !fields.has(key))) return false;
  for (const [key, value] of fields)
    if (!Object.hasOwn(grammar, key) || !grammar[key]!.test(value)) return false;
  const all = ['granted', 'denied'].flatMap((key) => fields.get(key)!.split('+').filter(Boolean));
  return new Set(all).size === all.length;
}

describe('a record', () => {
  it('is written as the documentation shows it', () => {
    const record = {
      granted: ['measurement'],
      denied: [],
      policy: '2026-05-13',
      at: AT,
    };
    expect(serializeRecord(record)).to.equal(EXAMPLE);
  });

  it('leaves out what there is nothing to say of', () => {
    expect(serializeRecord({ granted: [], denied: [], at: AT })).to.equal(
      `v=1&granted=&denied=&at=${AT}`,
    );
    expect(
      serializeRecord({
        granted: ['a', 'c'],
        denied: ['a.b', 'd'],
        policy: '1',
        at: AT,
        seen: '2',
        gpc: true,
        id: 'abcdefghijklmnopqrstu_',
      }),
    ).to.equal(
      `v=1&granted=a+c&denied=a.b+d&policy=1&at=${AT}&seen=2&gpc=1&id=abcdefghijklmnopqrstu_`,
    );
  });

  it('takes at most 120 bytes with the name of the cookie, for the default categories', () => {
    const text = serializeRecord({
      granted: [],
      denied: ['measurement'],
      policy: '2026-05-13',
      at: 9_999_999_999,
      seen: '2026-11-13',
      gpc: true,
      id: 'abcdefghijklmnopqrstu_',
    });
    expect(`consent=${text}`.length).to.be.at.most(120);
  });

  it('is read back', () => {
    const record = parseRecord(EXAMPLE)!;
    expect(record.granted).to.deep.equal(['measurement']);
    expect(record.denied).to.deep.equal([]);
    expect(record.policy).to.equal('2026-05-13');
    expect(record.at).to.equal(AT);
    expect([record.seen, record.gpc, record.id].some(Boolean)).to.be.false;
  });

  it('is read in any order of its fields', () => {
    const record = parseRecord(`at=${AT}&gpc=1&denied=a+b&seen=3&granted=c&v=1`)!;
    expect(record.denied).to.deep.equal(['a', 'b']);
    expect(record.granted).to.deep.equal(['c']);
    expect([record.at, record.gpc, record.seen]).to.deep.equal([AT, true, '3']);
  });

  it('comes back from its text, whatever it holds', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = serializeRecord(record);
        const again = parseRecord(text)!;
        expect(isWellFormed(text)).to.be.true;
        for (const key of ['granted', 'denied'] as const)
          expect(again[key], key).to.deep.equal(record[key]);
        for (const key of ['policy', 'at', 'seen', 'gpc', 'id'] as const)
          expect(again[key] || undefined, key).to.equal(record[key] || undefined);
        expect(serializeRecord(again)).to.equal(text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a cookie value is no record', () => {
  for (const [why, text] of Object.entries({
    'when it is empty': '',
    'when it is one word': 'true',
    'when it is JSON': '{"measurement":true}',
    'of another version': EXAMPLE.replace('v=1', 'v=2'),
    'of a version like ours': EXAMPLE.replace('v=1', 'v=01'),
    'without a version': EXAMPLE.replace('v=1&', ''),
    'with an empty version': EXAMPLE.replace('v=1', 'v='),
    'without granted': EXAMPLE.replace('granted=measurement&', ''),
    'without denied': EXAMPLE.replace('denied=&', ''),
    'without a time': EXAMPLE.replace(/&at=.*/, ''),
    'with an empty time': EXAMPLE.replace(/at=.*/, 'at='),
    'with a time in words': EXAMPLE.replace(/at=.*/, 'at=now'),
    'with a time before 1970': EXAMPLE.replace(/at=.*/, 'at=-1'),
    'with a fraction of a second': `${EXAMPLE}.5`,
    'with a time in hexadecimal': EXAMPLE.replace(/at=.*/, 'at=0x6AFB9B00'),
    'with a time in powers of ten': EXAMPLE.replace(/at=.*/, 'at=1e9'),
    'with a time without end': EXAMPLE.replace(/at=.*/, 'at=Infinity'),
    'with a time larger than numbers are exact': EXAMPLE.replace(/at=.*/, 'at=1e+21'),
    'with a time that is no number': EXAMPLE.replace(/at=.*/, 'at=NaN'),
    'with a zero before the time': EXAMPLE.replace('at=', 'at=0'),
    'with a plus before the time': EXAMPLE.replace('at=', 'at=+'),
    'with a space before the time': EXAMPLE.replace('at=', 'at= '),
    'with a key twice': `${EXAMPLE}&at=${AT}`,
    'with a key twice, differently': `${EXAMPLE}&denied=measurement`,
    'with granted twice': `${EXAMPLE}&granted=maps`,
    'with a name both granted and denied': EXAMPLE.replace('denied=', 'denied=measurement'),
    'with a name granted twice': EXAMPLE.replace('=measurement', '=measurement+measurement'),
    'with a name denied twice': EXAMPLE.replace('denied=', 'denied=maps+maps'),
    'with an empty name at the end': EXAMPLE.replace('measurement', 'measurement+'),
    'with an empty name at the beginning': EXAMPLE.replace('measurement', '+measurement'),
    'with an empty name between': EXAMPLE.replace('measurement', 'a++b'),
    'with nothing but an empty name': EXAMPLE.replace('measurement', '+'),
    'with a name in capitals': EXAMPLE.replace('measurement', 'Measurement'),
    'with a name that begins with a digit': EXAMPLE.replace('measurement', '1'),
    'with a name of 33 characters': EXAMPLE.replace('measurement', 'a'.repeat(33)),
    'with a service of a service': EXAMPLE.replace('measurement', 'a.b.c'),
    'with a requirement for a name': EXAMPLE.replace('measurement', '!measurement'),
    'with every name at once': EXAMPLE.replace('measurement', '*'),
    'with an encoded name': EXAMPLE.replace('measurement', 'm%65asurement'),
    'with an encoded separator': EXAMPLE.replace('measurement', 'a%2Bb'),
    'with names separated by spaces': EXAMPLE.replace('measurement', 'a b'),
    'with names separated by commas': EXAMPLE.replace('measurement', 'a,b'),
    'with an empty policy': EXAMPLE.replace('2026-05-13', ''),
    'with a policy outside its grammar': EXAMPLE.replace('2026-05-13', '-2026'),
    'with a policy of 33 characters': EXAMPLE.replace('2026-05-13', '1'.repeat(33)),
    'with a policy that holds markup': EXAMPLE.replace('2026-05-13', '<img>'),
    'with an empty seen': `${EXAMPLE}&seen=`,
    'with a seen outside its grammar': `${EXAMPLE}&seen=_`,
    'with gpc=0': `${EXAMPLE}&gpc=0`,
    'with gpc=true': `${EXAMPLE}&gpc=true`,
    'with an empty gpc': `${EXAMPLE}&gpc=`,
    'with an empty id': `${EXAMPLE}&id=`,
    'with an id of 21 characters': `${EXAMPLE}&id=${'a'.repeat(21)}`,
    'with an id of 23 characters': `${EXAMPLE}&id=${'a'.repeat(23)}`,
    'with an id outside base64url': `${EXAMPLE}&id=${'a'.repeat(21)}/`,
    'with a key that we do not know': `${EXAMPLE}&x=1`,
    'with a key of every object': `${EXAMPLE}&__proto__=1`,
    'with a key in capitals': EXAMPLE.replace('granted', 'Granted'),
    'with an empty key': `${EXAMPLE}&=1`,
    'with a key without a value': `${EXAMPLE}&gpc`,
    'with two equal signs': EXAMPLE.replace('denied=', 'denied=='),
    'with an ampersand too many': `${EXAMPLE}&`,
    'with an ampersand before it': `&${EXAMPLE}`,
    'with two ampersands': EXAMPLE.replace('&', '&&'),
    'with semicolons': EXAMPLE.replaceAll('&', ';'),
    'in quotes': `"${EXAMPLE}"`,
    'with a space after it': `${EXAMPLE} `,
    'with a line after it': `${EXAMPLE}\n`,
    'with a nought byte': `${EXAMPLE}\0`,
    'with a field hidden in another': `v=1&at=${AT}&denied=&gpc=1,granted=`,
    'with fields joined by a comma': `at=${AT},denied=&granted=measurement&v=1`,
    'encoded as a whole': encodeURIComponent(EXAMPLE),
  }))
    it(why, () => {
      expect(parseRecord(text)).to.be.undefined;
    });

  it('when it is over 4,000 bytes, however well formed', () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, index) => `a${String(index).padStart(30, '0')}`).join('+');
    const of = (count: number): string => `v=1&granted=${names(count)}&denied=&at=${AT}`;
    expect(of(120).length).to.be.below(4000);
    expect(parseRecord(of(120))?.granted.length).to.equal(120);
    expect(of(130).length).to.be.above(4000);
    expect(parseRecord(of(130))).to.be.undefined;
  });
});

describe('generated cookie values', () => {
  const categories: Category[] = ['essential', 'measurement', 'maps'].map((name) => ({
    name,
    basis: name === 'essential' ? 'necessary' : 'consent',
  }));
  const rules = { maxAge: 182, maxAgeDenied: 0, gpc: 'deny' } as const;

  /** Reads the text as the gate would, and checks all that must hold. */
  function check(text: string): void {
    const record = parseRecord(text);
    expect(record !== undefined, `${JSON.stringify(text)} is read`).to.equal(isWellFormed(text));
    const decision = decide(rules, categories, record, false, AT);
    const granted = /(?:^|&)granted=([^&]*)/.exec(text)?.[1]?.split('+') ?? [];
    for (const name of ['measurement', 'maps', 'maps.one'])
      if (isGranted(decision, name))
        expect(granted.includes(name) || granted.includes(name.split('.')[0]!), text).to.be.true;
    if (!isWellFormed(text)) expect(decision.granted).to.deep.equal(['essential']);
  }

  it('of any characters never throw and never grant', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), {
      numRuns: 20_000,
    });
  }).timeout(60_000);

  it('made of the grammar’s own words are records only where the grammar says so', () => {
    const words = fc.constantFrom(
      ...'v=1 v=2 v granted= denied= granted denied measurement maps + = & at= policy= seen= gpc=1 gpc= id= , , . - 1 0'.split(
        ' ',
      ),
      String(AT),
      '2026-05-13',
      'abcdefghijklmnopqrstu_',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 16 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 30_000 },
    );
  }).timeout(60_000);

  it('made of whole fields are records only where the grammar says so', () => {
    const field = fc.oneof(
      fc.constantFrom(
        'v=1',
        'granted=measurement',
        'granted=',
        'denied=',
        'denied=maps',
        `at=${AT}`,
      ),
      fc.constantFrom(
        'policy=1',
        'seen=2',
        'gpc=1',
        `id=${'a'.repeat(22)}`,
        'v=01',
        'gpc=0',
        'x=1',
      ),
      fc.constantFrom('granted', 'granted=measurement,v=1', 'gpc=1,granted=', `at=${AT}.0`, ''),
    );
    fc.assert(
      fc.property(
        fc
          .tuple(fc.array(field, { maxLength: 5 }), fc.constantFrom('&', '&', '&', '&&', ',', ';'))
          .chain(([fields, gap]) =>
            fc
              .shuffledSubarray(['v=1', 'granted=measurement', 'denied=', `at=${AT}`], {
                minLength: 3,
              })
              .map((base) => [...base, ...fields].join(gap)),
          ),
        check,
      ),
      { numRuns: 20_000 },
    );
  }).timeout(60_000);

  it('one slip of the pen away from a good one are records only where the grammar says so', () => {
    const character = fc.constantFrom(...'=&+,.-_%!1aA 0;"\n\0é');
    fc.assert(
      fc.property(
        anyRecord.map(serializeRecord),
        fc.nat(),
        fc.constantFrom('insert', 'remove', 'replace', 'double', 'swap'),
        character,
        (text, place, slip, letter) => {
          const at = place % text.length;
          const fields = text.split('&');
          const one = place % fields.length;
          check(
            {
              insert: text.slice(0, at) + letter + text.slice(at),
              remove: text.slice(0, at) + text.slice(at + 1),
              replace: text.slice(0, at) + letter + text.slice(at + 1),
              double: [...fields, fields[one]].join('&'),
              swap: [...fields.slice(one), ...fields.slice(0, one)].join('&'),
            }[slip],
          );
        },
      ),
      { numRuns: 30_000 },
    );
  }).timeout(60_000);
});
