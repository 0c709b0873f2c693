import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import { parseRequirements } from '../../src/consent/consent-names.js';
import type { ConsentRecord } from '../../src/consent/consent-record.js';
import {
  decide,
  isFromTheFuture,
  isGranted,
  isMet,
  lifetimeOf,
  namesGained,
  type Decision,
  type DecisionRules,
} from '../../src/consent/decision.js';
import type { Basis, Category } from '../../src/consent/declarations.js';
import { answersOf, choiceOf } from './answers.js';

const DAY = 86_400;
const NOW = 1794873600;

const rulesWith = (rules: Partial<DecisionRules> = {}): DecisionRules => ({
  maxAge: 182,
  maxAgeDenied: 0,
  gpc: 'deny',
  ...rules,
});
const categoriesOf = (bases: Record<string, Basis>): Category[] =>
  Object.entries(bases).map(([name, basis]) => ({ name, basis }));
const CATEGORIES = categoriesOf({ essential: 'necessary', measurement: 'consent' });
const recordOf = (answers: Record<string, boolean>, more: Partial<ConsentRecord> = {}) => ({
  ...answersOf(answers),
  at: NOW - DAY,
  ...more,
});
const decideOn = ({
  rules = {},
  categories = CATEGORIES,
  record = undefined as ConsentRecord | undefined,
  signal = false,
  now = NOW,
} = {}): Decision => decide(rulesWith(rules), categories, record, signal, now);

describe('a decision', () => {
  it('before any answer grants what is necessary and asks for the rest', () => {
    expect(decideOn()).to.deep.equal({
      granted: ['essential'],
      denied: [],
      decided: false,
      policyVersion: null,
      decidedAt: null,
      source: null,
    });
  });

  describe('under US law, the signal', () => {
    const rules = { regime: 'us' as const };
    const categories: Category[] = [
      ...CATEGORIES,
      { name: 'advertising', basis: 'consent', isSale: true },
      { name: 'statistics', basis: 'exempt' },
    ];
    const decided = (more = {}): Decision => decideOn({ rules, categories, signal: true, ...more });

    it('refuses what is sold or shared, and leaves the rest to its own basis', () => {
      const { granted, denied, decided: isDecided, source } = decided();
      expect(granted).to.deep.equal(['essential', 'statistics']);
      expect(denied).to.deep.equal(['advertising']);
      expect(isDecided).to.equal(false);
      expect(source).to.equal('gpc');
    });

    it('is no answer where nothing is sold', () => {
      const unsold = categories.map(({ name, basis }) => ({ name, basis }));
      expect(decided({ categories: unsold })).to.deep.include({ source: null, denied: [] });
    });

    it('ends an earlier grant of what is sold, and of nothing else', () => {
      const record = recordOf({ measurement: true, advertising: true, 'advertising.one': true });
      const { granted, denied, source } = decided({ record });
      expect(granted).to.deep.equal(['essential', 'measurement', 'statistics']);
      expect(denied).to.deep.equal(['advertising', 'advertising.one']);
      expect(source).to.equal('gpc');
    });

    it('yields to a grant under it', () => {
      const record = recordOf({ measurement: false, advertising: true }, { gpc: true });
      expect(decided({ record }).granted).to.contain('advertising');
    });
  });

  it('after an answer says what, when and under which policy', () => {
    const record = recordOf({ measurement: true }, { policy: '2026-05-13' });
    expect(decideOn({ record })).to.deep.equal({
      granted: ['essential', 'measurement'],
      denied: [],
      decided: true,
      policyVersion: '2026-05-13',
      decidedAt: (NOW - DAY) * 1000,
      source: 'visitor',
    });
  });

  it('cannot be changed by who holds it', () => {
    const decision = decideOn();
    expect(Object.isFrozen(decision)).to.be.true;
    expect(Object.isFrozen(decision.granted)).to.be.true;
    expect(Object.isFrozen(decision.denied)).to.be.true;
  });

  it('has nothing to ask where nothing is optional', () => {
    const categories = categoriesOf({ essential: 'necessary', security: 'necessary' });
    const { decided, granted } = decideOn({ categories });
    expect(decided).to.be.true;
    expect(granted).to.deep.equal(['essential', 'security']);
  });

  it('grants the necessary whatever the cookie says', () => {
    const record = recordOf({ essential: false, measurement: false });
    expect(decideOn({ record }).granted).to.deep.equal(['essential']);
    expect(isGranted(decideOn({ record }), 'essential.session')).to.be.true;
  });

  it('asks again for a name that the cookie does not mention, and keeps the earlier answers', () => {
    const categories = [...CATEGORIES, ...categoriesOf({ maps: 'consent', ads: 'consent' })];
    const { granted, denied, decided } = decideOn({
      categories,
      record: recordOf({ measurement: true, ads: false }),
    });
    expect(granted).to.deep.equal(['essential', 'measurement']);
    expect(denied).to.deep.equal(['ads']);
    expect(decided).to.be.false;
  });

  it('keeps the answers for names that only other pages of the site declare', () => {
    const decision = decideOn({ record: recordOf({ measurement: true, chat: true, ads: false }) });
    expect(decision.decided).to.be.true;
    expect(isGranted(decision, 'chat')).to.be.true;
    expect(isGranted(decision, 'ads')).to.be.false;
  });
});

describe('an exempt category', () => {
  const categories = categoriesOf({ essential: 'necessary', measurement: 'exempt' });

  it('runs until the visitor objects, and nothing is asked', () => {
    const { granted, decided } = decideOn({ categories });
    expect(granted).to.deep.equal(['essential', 'measurement']);
    expect(decided).to.be.true;
  });

  it('is off once denied', () => {
    const { granted, denied } = decideOn({ categories, record: recordOf({ measurement: false }) });
    expect(granted).to.deep.equal(['essential']);
    expect(denied).to.deep.equal(['measurement']);
  });

  it('is off while it is signalled against', () => {
    const decision = decideOn({ categories, signal: true });
    expect(isGranted(decision, 'measurement')).to.be.false;
    expect(decision.source).to.equal('gpc');
    expect(
      isGranted(decideOn({ categories, signal: true, rules: { gpc: 'ignore' } }), 'measurement'),
    ).to.be.true;
  });
});

describe('services', () => {
  it('go with their category', () => {
    const decision = decideOn({ record: recordOf({ measurement: true }) });
    expect(isGranted(decision, 'measurement.matomo')).to.be.true;
    expect(isGranted(decideOn(), 'measurement.matomo')).to.be.false;
    expect(isGranted(decideOn(), 'essential.session')).to.be.true;
  });

  it('may differ from it, both ways', () => {
    const without = decideOn({
      record: recordOf({ measurement: true, 'measurement.matomo': false }),
    });
    expect(isGranted(without, 'measurement')).to.be.true;
    expect(isGranted(without, 'measurement.matomo')).to.be.false;
    expect(isGranted(without, 'measurement.other')).to.be.true;
    const only = decideOn({ record: recordOf({ measurement: false, 'measurement.matomo': true }) });
    expect(isGranted(only, 'measurement')).to.be.false;
    expect(isGranted(only, 'measurement.matomo')).to.be.true;
    expect(isGranted(only, 'measurement.other')).to.be.false;
  });

  it('do not answer for their category', () => {
    const decision = decideOn({ record: recordOf({ 'measurement.matomo': true }) });
    expect(decision.decided).to.be.false;
    expect(isGranted(decision, 'measurement')).to.be.false;
  });
});

describe('Global Privacy Control', () => {
  const answers = { 'no choice': undefined, accepted: true, refused: false };
  /** What holds: whether measurement runs, whether there is nothing to ask, and who said so. */
  const matrix: [
    signal: boolean,
    answer: keyof typeof answers,
    underSignal: boolean,
    setting: DecisionRules['gpc'],
    expected: [granted: boolean, decided: boolean, source: Decision['source']],
  ][] = [
    [false, 'no choice', false, 'deny', [false, false, null]],
    [false, 'no choice', false, 'ask', [false, false, null]],
    [false, 'no choice', false, 'ignore', [false, false, null]],
    [false, 'accepted', false, 'deny', [true, true, 'visitor']],
    [false, 'accepted', false, 'ask', [true, true, 'visitor']],
    [false, 'accepted', false, 'ignore', [true, true, 'visitor']],
    [false, 'refused', false, 'deny', [false, true, 'visitor']],
    [false, 'refused', false, 'ask', [false, true, 'visitor']],
    [false, 'refused', false, 'ignore', [false, true, 'visitor']],
    [false, 'accepted', true, 'deny', [true, true, 'visitor']],
    [false, 'accepted', true, 'ask', [true, true, 'visitor']],
    [false, 'accepted', true, 'ignore', [true, true, 'visitor']],
    [false, 'refused', true, 'deny', [false, true, 'visitor']],
    [false, 'refused', true, 'ask', [false, true, 'visitor']],
    [false, 'refused', true, 'ignore', [false, true, 'visitor']],
    // The signal is a refusal, and nobody is asked.
    [true, 'no choice', false, 'deny', [false, true, 'gpc']],
    [true, 'no choice', false, 'ask', [false, false, null]],
    [true, 'no choice', false, 'ignore', [false, false, null]],
    // A grant from before the signal yields to it.
    [true, 'accepted', false, 'deny', [false, true, 'gpc']],
    [true, 'accepted', false, 'ask', [true, true, 'visitor']],
    [true, 'accepted', false, 'ignore', [true, true, 'visitor']],
    [true, 'refused', false, 'deny', [false, true, 'visitor']],
    [true, 'refused', false, 'ask', [false, true, 'visitor']],
    [true, 'refused', false, 'ignore', [false, true, 'visitor']],
    // A choice under the signal wins over it.
    [true, 'accepted', true, 'deny', [true, true, 'visitor']],
    [true, 'accepted', true, 'ask', [true, true, 'visitor']],
    [true, 'accepted', true, 'ignore', [true, true, 'visitor']],
    [true, 'refused', true, 'deny', [false, true, 'visitor']],
    [true, 'refused', true, 'ask', [false, true, 'visitor']],
    [true, 'refused', true, 'ignore', [false, true, 'visitor']],
  ];

  it('leaves nothing to ask and nothing exempt on beside a choice under it', () => {
    const record = recordOf({ maps: true }, { gpc: true });
    const categories = categoriesOf({
      essential: 'necessary',
      measurement: 'exempt',
      maps: 'consent',
      video: 'consent',
    });
    const decision = decideOn({ categories, record, signal: true });
    expect(decision.granted).to.deep.equal(['essential', 'maps']);
    expect(decision.denied).to.deep.equal(['measurement', 'video']);
    expect([decision.decided, decision.source]).to.deep.equal([true, 'visitor']);
    const without = decideOn({ categories, record, signal: false });
    expect([without.granted, without.decided]).to.deep.equal([
      ['essential', 'measurement', 'maps'],
      false,
    ]);
  });

  for (const [signal, answer, underSignal, setting, expected] of matrix)
    it(`${signal ? 'on' : 'off'}, ${answer}${underSignal ? ' under it' : ''}, ${setting}: ${expected[0] ? 'granted' : 'shut'}, ${expected[1] ? 'not asked' : 'asked'}, by ${expected[2]}`, () => {
      const record =
        answers[answer] === undefined
          ? undefined
          : recordOf({ measurement: answers[answer] }, { gpc: underSignal });
      const decision = decideOn({ record, signal, rules: { gpc: setting } });
      expect([isGranted(decision, 'measurement'), decision.decided, decision.source]).to.deep.equal(
        expected,
      );
    });

  it('ends a service that was granted before it, too', () => {
    const record = recordOf({ measurement: false, 'measurement.matomo': true });
    const decision = decideOn({ record, signal: true });
    expect(isGranted(decision, 'measurement.matomo')).to.be.false;
    expect(decision.source).to.equal('gpc');
  });

  it('does not give back what a lapsed choice under it granted', () => {
    const record = recordOf({ measurement: true }, { gpc: true, at: NOW - 183 * DAY });
    const decision = decideOn({ record, signal: true });
    expect(isGranted(decision, 'measurement')).to.be.false;
    expect([decision.decided, decision.source]).to.deep.equal([true, 'gpc']);
  });

  it('leaves the necessary alone', () => {
    expect(decideOn({ signal: true }).granted).to.deep.equal(['essential']);
  });
});

describe('time', () => {
  const at = (age: number, measurement = true): ConsentRecord =>
    recordOf({ measurement }, { at: NOW - age });

  it('ends a decision after 182 days, an acceptance and a refusal alike', () => {
    for (const answer of [true, false]) {
      expect(decideOn({ record: at(182 * DAY - 1, answer) }).decided, String(answer)).to.be.true;
      const decision = decideOn({ record: at(182 * DAY + 1, answer) });
      expect(decision.decided, String(answer)).to.be.false;
      expect(isGranted(decision, 'measurement')).to.be.false;
      expect(decision.source).to.equal('expiry');
    }
  });

  it('ends it after the days of the setting', () => {
    expect(decideOn({ record: at(2 * DAY - 1), rules: { maxAge: 2 } }).decided).to.be.true;
    expect(decideOn({ record: at(2 * DAY + 1), rules: { maxAge: 2 } }).decided).to.be.false;
  });

  it('ends one that grants nothing optional after days of its own', () => {
    const rules = { maxAge: 100, maxAgeDenied: 10 };
    expect(decideOn({ record: at(11 * DAY, false), rules }).decided).to.be.false;
    expect(decideOn({ record: at(9 * DAY, false), rules }).decided).to.be.true;
    expect(decideOn({ record: at(11 * DAY, true), rules }).decided).to.be.true;
    expect(lifetimeOf(at(0, false), rulesWith(rules))).to.equal(10 * DAY);
    expect(lifetimeOf(at(0, true), rulesWith(rules))).to.equal(100 * DAY);
    expect(lifetimeOf(at(0, false), rulesWith())).to.equal(182 * DAY);
  });

  it('from more than a day ahead is not believed', () => {
    expect(isFromTheFuture(at(-DAY), NOW)).to.be.false;
    expect(isFromTheFuture(at(-DAY - 1), NOW)).to.be.true;
  });
});

describe('the policy version', () => {
  const record = recordOf({ measurement: true }, { policy: '1' });

  it('that is another one ends a decision and says so', () => {
    const decision = decideOn({ record, rules: { policyVersion: '2' } });
    expect(decision.decided).to.be.false;
    expect(decision.granted).to.deep.equal(['essential']);
    expect([decision.source, decision.policyVersion]).to.deep.equal(['policy', '1']);
  });

  it('ends one that was taken under none', () => {
    const decision = decideOn({
      record: recordOf({ measurement: true }),
      rules: { policyVersion: '2' },
    });
    expect(decision.decided).to.be.false;
  });

  it('that is the same, or that the page does not name, leaves it', () => {
    expect(decideOn({ record, rules: { policyVersion: '1' } }).decided).to.be.true;
    expect(decideOn({ record }).decided).to.be.true;
  });

  it('is compared letter for letter', () => {
    for (const policy of ['1.0', '01', 'a'])
      expect(decideOn({ record, rules: { policyVersion: policy } }).decided, policy).to.be.false;
  });

  it('that was only seen is no answer', () => {
    const seen = recordOf({ measurement: true }, { policy: '1', seen: '2' });
    expect(decideOn({ record: seen, rules: { policyVersion: '2' } }).decided).to.be.false;
  });
});

describe('a requirement', () => {
  const decision = decideOn({
    record: recordOf({ measurement: true, 'measurement.matomo': false, maps: false }),
  });
  for (const [text, expected] of [
    ['measurement', true],
    ['maps', false],
    ['measurement maps', false],
    ['measurement essential', true],
    ['!measurement', false],
    ['!maps', true],
    ['measurement !maps', true],
    ['measurement.matomo', false],
    ['!measurement.matomo', true],
    ['measurement.other', true],
    ['unknown', false],
    ['!unknown', true],
  ] as const)
    it(`${text} is ${expected ? 'met' : 'not met'}`, () => {
      expect(isMet(decision, parseRequirements(text)!)).to.equal(expected);
    });
});

describe('what a new decision changed', () => {
  const of = (answers: Record<string, boolean>) => decideOn({ record: recordOf(answers) });

  it('is what runs under one and not under the other', () => {
    const before = of({ measurement: true, maps: false });
    const after = of({ measurement: false, maps: true });
    expect(namesGained(before, after)).to.deep.equal(['maps']);
    expect(namesGained(after, before)).to.deep.equal(['measurement']);
    expect(namesGained(before, before)).to.deep.equal([]);
    expect(namesGained(decideOn(), before)).to.deep.equal(['measurement']);
  });

  it('names a service once where it differs', () => {
    const before = of({ measurement: true });
    const after = of({ measurement: true, 'measurement.matomo': false });
    expect(namesGained(after, before)).to.deep.equal(['measurement.matomo']);
    const none = of({ measurement: false });
    expect(namesGained(none, after)).to.deep.equal(['measurement']);
  });
});

describe('whatever the input', () => {
  const name = fc.constantFrom('measurement', 'maps', 'measurement.matomo', 'maps.a', 'essential');
  const input = fc.record({
    rules: fc.record({
      policyVersion: fc.constantFrom(undefined, '1', '2'),
      maxAge: fc.integer({ min: 1, max: 400 }),
      maxAgeDenied: fc.integer({ min: 0, max: 400 }),
      gpc: fc.constantFrom('deny' as const, 'ask' as const, 'ignore' as const),
    }),
    bases: fc.record({
      measurement: fc.constantFrom<Basis>('consent', 'exempt', 'necessary'),
      maps: fc.constantFrom<Basis>('consent', 'exempt', 'necessary'),
    }),
    given: fc.option(
      fc.record({
        answers: fc.dictionary(name, fc.boolean()).map(answersOf),
        policy: fc.constantFrom(undefined, '1', '2'),
        at: fc.integer({ min: NOW - 401 * DAY, max: NOW + DAY }),
        gpc: fc.boolean(),
      }),
      { nil: undefined },
    ),
    signal: fc.boolean(),
  });

  it('a name is granted only for a reason that the contract knows', () => {
    fc.assert(
      fc.property(input, ({ rules, bases, given, signal }) => {
        const record = given && { ...given.answers, ...given };
        const answers = new Map(Object.entries(given ? choiceOf(given.answers) : {}));
        const categories = categoriesOf({ essential: 'necessary', ...bases });
        const decision = decide(rules, categories, record, signal, NOW);
        const days = (![...answers.values()].includes(true) && rules.maxAgeDenied) || rules.maxAge;
        const counts =
          record &&
          NOW <= record.at + days * DAY &&
          (!rules.policyVersion || record.policy === rules.policyVersion);
        const against = signal && rules.gpc === 'deny' && !(counts && record.gpc);
        for (const of of ['essential', 'measurement', 'maps', 'measurement.matomo', 'maps.a']) {
          const category = of.split('.')[0]!;
          const basis = categories.find((one) => one.name === category)!.basis;
          const answer = counts ? (answers.get(of) ?? answers.get(category)) : undefined;
          const isUnasked = signal && rules.gpc === 'deny' && answer === undefined;
          const expected =
            basis === 'necessary'
              ? of === category
                ? true
                : undefined
              : !against && !isUnasked && (answer ?? basis === 'exempt');
          if (expected !== undefined) expect(isGranted(decision, of), of).to.equal(expected);
          expect(decision.granted.includes(of) && decision.denied.includes(of)).to.be.false;
        }
      }),
      { numRuns: 10_000 },
    );
  }).timeout(60_000);
});
