/*
 * What the gate fetches once there is something left to do: vendors to tell, and after a withdrawal
 * stored things to clear.
 */
import { findGate } from '../../consent/consent-gate.js';
import type { Category, CategoryDeclaration } from '../../consent/declarations.js';
import { readDeclarations } from '../../declarations/declaration-reader.js';
import { page } from '../../page/page.js';
import { tellVendors } from '../../signals/tell-vendors.js';
import { vendorDecision, type VendorDecision } from '../../signals/vendor-decision.js';

export { expireCookie } from '../../declarations/cookie-jar.js';
export { sweepStorage } from '../../declarations/storage-sweep.js';

type Report = Parameters<typeof tellVendors>[2];

let stopWatching: (() => void) | undefined;

/** What the page declares by now: the gate itself meets it only once vendors have been told. */
function declaredCategories(known: readonly Category[]): readonly CategoryDeclaration[] {
  const names = [...page.querySelectorAll('consent-category')].map((element) => ({
    name: element.getAttribute('name') ?? '',
    basis: 'consent' as const,
  }));
  const isNew = ({ name }: Category): boolean => !known.some((category) => category.name === name);
  return readDeclarations([...known, ...names.filter(isNew)]);
}

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
    vendorDecision(vendor, declaredCategories(gate.categories), gate.decision);
  const tell = (): Promise<void> => tellVendors(gate.settings.signals, current, report);
  stopWatching = gate.watch(() => void tell());
  await tell();
}
