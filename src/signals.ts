/* What the gate fetches where the page names vendors to signal its decisions to. */
import type { Category } from './consent/declarations.js';
import type { Decision } from './consent/decision.js';
import { googleConsentMode } from './signals/google-consent-mode.js';

/** Google reads only `arguments` objects from its queue; an array of the same is passed over. */
function gtag(..._call: readonly unknown[]): void {
  // eslint-disable-next-line prefer-rest-params -- see above
  ((globalThis as { dataLayer?: unknown[] }).dataLayer ??= []).push(arguments);
}

/** Tells the named vendors of a decision. */
export function sendSignals(
  vendors: readonly string[],
  categories: readonly Category[],
  decision: Decision,
): void {
  if (vendors.includes('google')) gtag(...googleConsentMode(categories, decision));
}
