import { categoryOf, isConsentName, requiredName } from './consent-names.js';
import { namesIn, type Answers, type ConsentRecord } from './consent-record.js';
import type { Category } from './declarations.js';
import type { ConsentName } from './declared-names.js';

/** Who or what brought a decision about. */
export type ConsentSource = 'visitor' | 'api' | 'gpc' | 'tab' | 'policy' | 'expiry' | 'import';

/** What holds now. Frozen. */
export interface Decision extends Answers {
  /** Names that may run: categories in the page's order, services only where they differ. */
  readonly granted: readonly string[];
  /** Names refused. A name in neither list is undecided, hence shut. */
  readonly denied: readonly string[];
  /** Whether there is nothing left to ask. */
  readonly decided: boolean;
  /** Policy version of the visitor's latest answer, also of one that no longer counts. */
  readonly policyVersion: string | null;
  /** Time of that answer, in milliseconds since the epoch. */
  readonly decidedAt: number | null;
  /**
   * `policy` and `expiry` say why an earlier answer no longer counts; `import` without a time: one that was
   * given to another library is being looked for; `null`: never asked.
   */
  readonly source: ConsentSource | null;
}

/** The settings that a decision depends on. */
export interface DecisionRules {
  readonly policyVersion?: string | undefined;
  /** Days. */
  readonly maxAge: number;
  /** Days, for an answer that grants nothing optional; 0: as the others. */
  readonly maxAgeDenied: number;
  readonly gpc: 'deny' | 'ask' | 'ignore';
  readonly regime?: 'us' | undefined;
}

export const SECONDS_PER_DAY = 86_400;

/** How long an answer lasts, in seconds. */
export const lifetimeOf = ({ granted }: Answers, rules: DecisionRules): number =>
  ((!granted.length && rules.maxAgeDenied) || rules.maxAge) * SECONDS_PER_DAY;

/** An answer from more than a day ahead was not given by this visitor's clock: not believed. */
export const isFromTheFuture = ({ at }: ConsentRecord, now: number): boolean =>
  at > now + SECONDS_PER_DAY;

/** What of an answer still counts, and why not the rest: its age or policy, or the browser's signal. */
function weigh(
  rules: DecisionRules,
  record: ConsentRecord | undefined,
  signal: boolean,
  now: number,
  categories: readonly Category[],
) {
  const lapse: ConsentSource | false | undefined =
    record &&
    (now > record.at + lifetimeOf(record, rules)
      ? 'expiry'
      : !!rules.policyVersion && record.policy !== rules.policyVersion && 'policy');
  const counting = lapse ? undefined : record;
  const isSignal = signal && rules.gpc === 'deny';
  const isOverruled = isSignal && !counting?.gpc;
  /** Whether the signal refuses a name: all of them, or under US law what is sold or shared. */
  const isRefused = (name: string): boolean =>
    isSignal &&
    (rules.regime !== 'us' ||
      categories.some((category) => category.name === categoryOf(name) && category.isSale));
  const answers: Answers = {
    granted: (counting?.granted ?? []).filter((name) => !isOverruled || !isRefused(name)),
    denied: counting?.denied ?? [],
  };
  return { answers, counting, isRefused, isOverruled, lapse };
}

/** What of the visitor's answers still counts, for others to be added to. */
export function standingAnswers(
  rules: DecisionRules,
  record: ConsentRecord | undefined,
  signal: boolean,
  now: number,
  categories: readonly Category[],
): Answers {
  return weigh(rules, record, signal, now, categories).answers;
}

/**
 * Settings, declarations, the stored answer and the browser's signal → what holds now.
 *
 * Global Privacy Control refuses whatever the visitor has not granted under it (CCPA regulations
 * §7025(c)(3)): an answer with `gpc` wins over the signal for the names that it has, a grant from
 * before the signal yields. Under `regime: 'us'` it refuses only what is sold or shared.
 *
 * @param signal whether the browser sends Global Privacy Control
 * @param now Unix seconds
 * @param source who brought the record
 */
export function decide(
  rules: DecisionRules,
  categories: readonly Category[],
  record: ConsentRecord | undefined,
  signal: boolean,
  now: number,
  source: ConsentSource = 'visitor',
): Decision {
  const { answers, counting, isRefused, isOverruled, lapse } = weigh(
    rules,
    record,
    signal,
    now,
    categories,
  );
  const bases = new Map(categories.map(({ name, basis }) => [name, basis]));
  // Also services, and categories that only other pages of the site have.
  const names = [...new Set([...bases.keys(), ...namesIn(counting ?? answers)])];
  const isWanted = (name: string): boolean =>
    !!counting?.granted.includes(name) ||
    (bases.get(name) === 'exempt' && !answers.denied.includes(name));
  const granted = names.filter(
    (name) =>
      bases.get(name) === 'necessary' ||
      answers.granted.includes(name) ||
      (isWanted(name) && !isRefused(name)),
  );
  const denied = names.filter(
    (name) => !granted.includes(name) && (isRefused(name) || answers.denied.includes(name)),
  );
  // A refusal from before the signal is still the visitor's own.
  const isBySignal = isOverruled && (counting ? denied.some(isWanted) : denied.length > 0);
  return Object.freeze({
    granted: Object.freeze(granted),
    denied: Object.freeze(denied),
    decided: granted.length + denied.length === names.length,
    policyVersion: record?.policy || null,
    decidedAt: record ? record.at * 1000 : null,
    source: isBySignal ? 'gpc' : lapse || (record || source === 'import' ? source : null),
  });
}

/** Whether a category or a service may run: a service goes with its category unless it was named. */
export const isGranted = ({ granted, denied }: Decision, name: ConsentName): boolean =>
  granted.includes(name) || (!denied.includes(name) && granted.includes(categoryOf(name)));

/** Whether the page declares a name, or the decision holds it. */
export const isKnown = (
  categories: readonly Category[],
  decision: Decision,
  name: string,
): boolean =>
  isConsentName(name) &&
  [...categories.map((category) => category.name), ...namesIn(decision)].some(
    (known) => known === name || known === categoryOf(name),
  );

/** Whether all that a `data-consent` asks for holds: each name is granted, and each `!name` is not. */
export const isMet = (decision: Decision, requirements: readonly string[]): boolean =>
  requirements.every((word) => isGranted(decision, requiredName(word)) !== (word[0] === '!'));

/** Names that run under `to` and do not under `from`: granted one way, withdrawn the other. */
export const namesGained = (from: Decision, to: Decision): readonly string[] =>
  [...new Set([from, to].flatMap(namesIn))].filter(
    (name) => isGranted(to, name) && !isGranted(from, name),
  );
