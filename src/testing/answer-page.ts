import { findGate, type ConsentGate } from '../consent/consent-gate.js';
import type { ConsentName } from '../consent/declared-names.js';
import type { Decision } from '../consent/decision.js';
import type { ConsentChangeEvent } from '../events/consent-events.js';
import { hasPage, page } from '../page/page.js';

/** @throws Error where no gate has started. */
function pageGate(caller: string): ConsentGate {
  const gate = findGate();
  if (gate) return gate;
  throw new Error(
    `${caller}: no gate has started here. Call startConsent() or startHeadlessGate() first, or wait for consent-ready.`,
  );
}

/** Resolves once the decision that an act brings about has taken effect; at once if it changes nothing. */
async function settled(gate: ConsentGate, act: () => void): Promise<Decision> {
  const previous = gate.decision;
  if (!hasPage()) {
    act();
    return gate.decision;
  }
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      page.removeEventListener('consent-change', follow);
      resolve();
    };
    // Whoever hears of a decision may take another: the last one counts.
    const follow = ({ decision }: ConsentChangeEvent): void => {
      if (decision === gate.decision) finish();
    };
    page.addEventListener('consent-change', follow);
    act();
    if (gate.decision === previous) finish();
  });
  return gate.decision;
}

const optionalNames = (gate: ConsentGate): string[] =>
  gate.categories.filter(({ basis }) => basis !== 'necessary').map(({ name }) => name);

async function answer(
  caller: string,
  names: readonly ConsentName[],
  isGranted: boolean,
): Promise<Decision> {
  const gate = pageGate(caller);
  const decision = await settled(gate, () => {
    if (names.length) gate.decide(Object.fromEntries(names.map((name) => [name, isGranted])));
    else if (isGranted) gate.acceptAll();
    else gate.rejectAll();
  });
  const asked = names.length ? names : optionalNames(gate);
  const failed = asked.find((name) => gate.allows(name) !== isGranted);
  if (failed === undefined) return decision;
  throw new Error(
    `${caller}: ${JSON.stringify(failed)} is ${isGranted ? 'not granted' : 'granted'} all the same. Either the page ` +
      `does not ask about it (it asks about ${optionalNames(gate).join(', ') || 'nothing'}), or a listener ` +
      'prevented consent-request, or the browser keeps no cookie here.',
  );
}

/**
 * Grants these names, or everything optional, on the page's gate. Resolves once inline scripts that waited
 * for it have run; whatever is loaded may be a moment behind.
 *
 * @throws Error where no gate has started, or it does not grant them.
 */
export const grant = (...names: ConsentName[]): Promise<Decision> => answer('grant', names, true);

/**
 * Refuses these names, or everything optional, on the page's gate. Resolves once that has taken
 * effect.
 *
 * @throws Error where no gate has started, or it does not refuse them.
 */
export const refuse = (...names: ConsentName[]): Promise<Decision> =>
  answer('refuse', names, false);

/**
 * Makes the page's gate forget the answer and ask again. Resolves once that has taken effect.
 *
 * @throws Error where no gate has started.
 */
export async function reset(): Promise<Decision> {
  const gate = pageGate('reset');
  return settled(gate, gate.reset);
}
