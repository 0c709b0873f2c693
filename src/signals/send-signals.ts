import type { Category } from '../consent/declarations.js';
import type { Decision } from '../consent/decision.js';
import type { DiagnosticCode } from '../consent/diagnostics.js';
import { readDeclarations } from '../declarations/declaration-reader.js';
import { googleConsentMode } from './google-consent-mode.js';
import { gtag } from './gtag.js';

/** Tells vendors of a decision. */
export function sendSignals(
  vendors: readonly string[],
  categories: readonly Category[],
  decision: Decision,
  report: (code: DiagnosticCode, vendor: string) => void,
): void {
  for (const vendor of vendors)
    if (vendor === 'google') gtag(...googleConsentMode(readDeclarations(categories), decision));
    else report('unknown-vendor', vendor);
}
