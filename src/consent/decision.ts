import { categoryOf, isConsentName, type Requirement } from './consent-names.js';
import { namesWith, type Answers, type ConsentRecord } from './consent-record.js';
import type { Category } from './declarations.js';

/** Who or what brought a decision about. */
export type ConsentSource = 'visitor' | 'api' | 'gpc' | 'tab' | 'policy' | 'expiry';

/** What holds now. Frozen. */
export interface Decision {
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
  /** `policy` and `expiry` say why an earlier answer no longer counts; `null`: never asked. */
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
}

const SECONDS_PER_DAY = 86_400;

/** How long an answer lasts, in seconds. */
export const lifetimeOf = ({ answers }: ConsentRecord, rules: DecisionRules): number =>
  ((!namesWith(answers, true).length && rules.maxAgeDenied) || rules.maxAge) * SECONDS_PER_DAY;

/** An answer from more than a day ahead was not given by this visitor's clock: not believed. */
export const isFromTheFuture = ({ at }: ConsentRecord, now: number): boolean =>
  at > now + SECONDS_PER_DAY;

/** Why an answer no longer counts, if it does not. */
const lapseOf = (
  rules: DecisionRules,
  record: ConsentRecord | undefined,
  now: number,
): ConsentSource | undefined =>
  record && now > record.at + lifetimeOf(record, rules)
    ? 'expiry'
    : record && rules.policyVersion && record.policy !== rules.policyVersion
      ? 'policy'
      : undefined;

/** Whether the browser's signal refuses what was granted before it, and what was never asked. */
const isRefusedBySignal = (
  rules: DecisionRules,
  counting: ConsentRecord | undefined,
  signal: boolean,
): boolean => signal && rules.gpc === 'deny' && !counting?.gpc;

/** What of the visitor's answers still counts, for others to be added to. */
export function standingAnswers(
  rules: DecisionRules,
  record: ConsentRecord | undefined,
  signal: boolean,
  now: number,
): Answers {
  const counting = lapseOf(rules, record, now) ? undefined : record;
  const isRefused = isRefusedBySignal(rules, counting, signal);
  return new Map([...(counting?.answers ?? [])].filter(([, answer]) => !(answer && isRefused)));
}

/**
 * Settings, declarations, the stored answer and the browser's signal → what holds now.
 *
 * Global Privacy Control refuses whatever the visitor has not chosen under it (CCPA regulations
 * §7025(c)(3)): an answer with `gpc` wins over the signal, a grant from before the signal yields.
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
  const lapse = lapseOf(rules, record, now);
  const counting = lapse ? undefined : record;
  const signalled = isRefusedBySignal(rules, counting, signal);
  const answers = new Map(counting?.answers);
  const outcome = new Map<string, boolean>();
  // A refusal from before the signal is still the visitor's own.
  let isBySignal = signalled && !counting;
  let decided = true;
  for (const { name, basis } of categories) {
    const answer =
      basis === 'necessary' || (answers.get(name) ?? (basis === 'exempt' || undefined));
    if (answer === undefined && !signalled) decided = false;
    else outcome.set(name, !!answer);
    if (basis === 'necessary') answers.delete(name);
    else if (answer) answers.set(name, answer);
  }
  // Services, and categories that only other pages of the site have.
  for (const [name, answer] of answers) {
    isBySignal ||= signalled && answer;
    outcome.set(name, answer && !signalled);
  }
  return Object.freeze({
    granted: Object.freeze(namesWith(outcome, true)),
    denied: Object.freeze(namesWith(outcome, false)),
    decided,
    policyVersion: record?.policy || null,
    decidedAt: record ? record.at * 1000 : null,
    source: isBySignal ? 'gpc' : (lapse ?? (record ? source : null)),
  });
}

/** Whether a category or a service may run: a service goes with its category unless it was named. */
export const isGranted = ({ granted, denied }: Decision, name: string): boolean =>
  granted.includes(name) || (!denied.includes(name) && granted.includes(categoryOf(name)));

/** Whether the page declares a name, or the decision holds it. */
export const isKnown = (
  categories: readonly Category[],
  { granted, denied }: Decision,
  name: string,
): boolean =>
  isConsentName(name) &&
  [...categories.map((category) => category.name), ...granted, ...denied].some(
    (known) => known === name || known === categoryOf(name),
  );

/** Whether all that a `data-consent` asks for holds. */
export const isMet = (decision: Decision, requirements: readonly Requirement[]): boolean =>
  requirements.every(({ name, negated }) => isGranted(decision, name) !== negated);

/** Names that run under `to` and do not under `from`: granted one way, withdrawn the other. */
export const namesGained = (from: Decision, to: Decision): readonly string[] =>
  [...new Set([from, to].flatMap(({ granted, denied }) => [...granted, ...denied]))].filter(
    (name) => isGranted(to, name) && !isGranted(from, name),
  );
