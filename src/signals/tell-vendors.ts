import type { DiagnosticCode } from '../consent/diagnostics.js';
import { google } from './google-consent-mode.js';
import type { Vendor } from './vendor.js';
import type { VendorDecision } from './vendor-decision.js';
import { whenThere } from './when-there.js';

type Report = (code: DiagnosticCode, ...details: unknown[]) => void;

/** Each comes only if the page names it; Google's, which most name, is here at once. */
const IMPORTS: Readonly<Record<string, () => Promise<Vendor>>> = {
  google: () => Promise.resolve(google),
  'microsoft-uet': async () => (await import('./microsoft-uet.js')).microsoftUet,
  clarity: async () => (await import('./clarity.js')).clarity,
  meta: async () => (await import('./meta.js')).meta,
  matomo: async () => (await import('./matomo.js')).matomo,
  posthog: async () => (await import('./posthog.js')).posthog,
  segment: async () => (await import('./segment.js')).segment,
  plausible: async () => (await import('./plausible.js')).plausible,
};

const loaded = new Map<string, Vendor>([['google', google]]);

/** What each vendor was last told, by this page. */
const told = new Map<string, { decision: VendorDecision; text: string }>();

/** Tells one vendor of a decision, unless that would only be to say the same of it again. */
function tell(name: string, vendor: Vendor, decision: VendorDecision, report: Report): void {
  const text = JSON.stringify([decision.decidedAt, decision.source, vendor.calls(decision)]);
  const last = told.get(name);
  if (last?.text === text) return;
  told.set(name, { decision, text });
  // A queue or a global that the page has spoiled is its own matter; the others are told.
  const attempt = (task: () => void): void => {
    try {
      task();
    } catch (cause) {
      report('signal-failed', name, cause);
    }
  };
  for (const call of vendor.calls(decision, last?.decision)) {
    const make = (): void => attempt(() => vendor.make(call));
    const { global } = vendor;
    if (global) attempt(() => whenThere(global, make));
    else make();
  }
}

/** A vendor's module, or `undefined` where there is none or it did not come, which is reported. */
async function load(name: string, report: Report): Promise<Vendor | undefined> {
  const allowed = Object.keys(IMPORTS);
  if (!allowed.includes(name)) return void report('unknown-vendor', allowed.join(', '), name);
  try {
    const vendor = await IMPORTS[name]!();
    loaded.set(name, vendor);
    return vendor;
  } catch (cause) {
    return void report('signal-failed', name, cause);
  }
}

/**
 * Tells vendors of the decision that holds: those that are loaded before this returns, the others
 * once they are. The promise resolves when all have been told, or reported.
 *
 * @param current what holds for a vendor at the time that it is told
 */
export async function tellVendors(
  names: readonly string[],
  current: (vendor: string) => VendorDecision,
  report: Report,
): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const vendor = loaded.get(name) ?? (await load(name, report));
      if (vendor) tell(name, vendor, current(name), report);
    }),
  );
}
