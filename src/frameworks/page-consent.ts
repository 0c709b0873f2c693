import type { ConsentChoice } from '../consent/choice.js';
import { findGate, type ConsentGate } from '../consent/consent-gate.js';
import type { ConsentName } from '../consent/declared-names.js';
import type { Decision } from '../consent/decision.js';
import { page } from '../page/page.js';

/** The page's consent, as a framework's components see it. Another object for each decision. */
export interface Consent {
  /** The decision that holds; `undefined` until the gate has started, and on a server. */
  readonly decision: Decision | undefined;
  /** Whether a name may run now: not before the gate has started. */
  allows(name: ConsentName): boolean;
  /** Answers for the names given, as soon as there is a gate. */
  decide(choice: ConsentChoice): void;
  /** Grants everything optional. */
  acceptAll(): void;
  /** Refuses everything optional. */
  rejectAll(): void;
  /** Forgets the decision and asks again. */
  reset(): void;
  /** Opens the preferences. */
  showPreferences(): void;
}

/** Calls back when the gate has started: at once if it has. */
const whenStarted = (act: (gate: ConsentGate) => void): void => {
  const gate = findGate();
  if (gate) act(gate);
  else page.addEventListener('consent-ready', () => act(findGate()!), { once: true });
};

const consentOf = (gate?: ConsentGate): Consent => ({
  decision: gate?.decision,
  allows: (name) => !!gate?.allows(name),
  decide: (choice) => whenStarted((started) => started.decide(choice)),
  acceptAll: () => whenStarted((started) => started.acceptAll()),
  rejectAll: () => whenStarted((started) => started.rejectAll()),
  reset: () => whenStarted((started) => started.reset()),
  showPreferences: () => whenStarted((started) => started.showPreferences()),
});

/** Where there is no gate yet, and on a server, whose page a browser begins with. */
export const noConsent = consentOf();

let latest = noConsent;

/** The same object as long as the decision is. */
export function currentConsent(): Consent {
  const gate = findGate();
  if (gate?.decision !== latest.decision) latest = gate ? consentOf(gate) : noConsent;
  return latest;
}

/** Calls back when there is another consent, also when a gate starts or ends. Returns its undo. */
export function watchConsent(listener: () => void): () => void {
  let unwatch: (() => void) | undefined;
  const follow = (): void => {
    unwatch?.();
    unwatch = findGate()?.watch(listener);
  };
  const start = (): void => {
    follow();
    listener();
  };
  follow();
  page.addEventListener('consent-ready', start);
  return () => {
    page.removeEventListener('consent-ready', start);
    unwatch?.();
  };
}
