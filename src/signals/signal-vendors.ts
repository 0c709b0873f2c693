import { findGate, type ConsentGate } from '../consent/consent-gate.js';
import { readCategories } from '../declarations/read-page.js';
import { readSignals } from '../declarations/read-signals.js';
import { tellVendors } from './tell-vendors.js';
import { vendorDecision, type VendorDecision } from './vendor-decision.js';

type Report = Parameters<typeof tellVendors>[2];

/** Gates that are watched already. They forget their watchers when they stop. */
const watched = new WeakSet<ConsentGate>();

/**
 * Tells the vendors that the settings name of the decision that holds; from then on also of every
 * later one, before anything that it grants can start, and of declarations that say only afterwards
 * who answers for a signal, as those in the body do for a returning visitor.
 */
export async function signalVendors(report: Report): Promise<void> {
  const gate = findGate();
  // It may have been disposed of meanwhile.
  if (!gate) return;
  const { signals, categories: names } = gate.settings;
  const current = (vendor: string): VendorDecision =>
    // What the page declares by now: the gate itself meets it only once vendors have been told.
    vendorDecision(vendor, readSignals(readCategories(names)), gate.decision);
  const signal = (): Promise<void> => tellVendors(signals, current, report);
  if (!watched.has(gate)) gate.watch(() => void signal());
  watched.add(gate);
  await signal();
}
