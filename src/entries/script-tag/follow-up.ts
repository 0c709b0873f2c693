/*
 * What the gate fetches once there is something left to do: vendors to tell, and after a withdrawal
 * stored things to clear.
 */
import { findGate } from '../../consent/consent-gate.js';
import { readDeclarations } from '../../declarations/read-declarations.js';
import { readCategories } from '../../declarations/read-page.js';
import { tellVendors } from '../../signals/tell-vendors.js';
import { vendorDecision, type VendorDecision } from '../../signals/vendor-decision.js';

export { expireCookie } from '../../declarations/cookie-jar.js';
export { sweepStorage } from '../../declarations/clear-storage.js';

type Report = Parameters<typeof tellVendors>[2];

let stopWatching: (() => void) | undefined;

/**
 * Tells the vendors that the settings name of the decision that holds; from then on also of every
 * later one, before anything that it grants can start, and of declarations that say only afterwards
 * who answers for a signal, as those in the body do for a returning visitor.
 */
export async function sendSignals(report: Report): Promise<void> {
  const gate = findGate();
  stopWatching?.();
  // The gate may have been disposed of meanwhile.
  if (!gate) return;
  const current = (vendor: string): VendorDecision =>
    vendorDecision(
      vendor,
      // What the page declares by now: the gate itself meets it only once vendors have been told.
      readDeclarations(readCategories(gate.settings.categories)),
      gate.decision,
    );
  const tell = (): Promise<void> => tellVendors(gate.settings.signals, current, report);
  stopWatching = gate.watch(() => void tell());
  await tell();
}
