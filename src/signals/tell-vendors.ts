import type { DiagnosticCode } from '../consent/diagnostics.js';
import type { Vendor } from './vendor.js';
import type { VendorDecision } from './vendor-decision.js';
import { whenThere } from './when-there.js';

type Report = (code: DiagnosticCode, ...details: unknown[]) => void;

/** Vendors load only if the page names them. Google is told by the gate itself. */
const IMPORTS: Readonly<Record<string, () => Promise<Vendor>>> = {
  'microsoft-uet': async () => (await import('./microsoft-uet.js')).microsoftUet,
  clarity: async () => (await import('./clarity.js')).clarity,
  meta: async () => (await import('./meta.js')).meta,
  matomo: async () => (await import('./matomo.js')).matomo,
  posthog: async () => (await import('./posthog.js')).posthog,
  segment: async () => (await import('./segment.js')).segment,
  plausible: async () => (await import('./plausible.js')).plausible,
};

const GOOGLE = 'google';

const loaded = new Map<string, Vendor>();

/** What this page last told each vendor. */
const told = new Map<string, { decision: VendorDecision; text: string }>();

/** Tells a vendor about a decision, unless it has just heard the same. */
function tell(name: string, vendor: Vendor, decision: VendorDecision, report: Report): void {
  const text = JSON.stringify([decision.decidedAt, decision.source, vendor.calls(decision)]);
  const last = told.get(name);
  if (last?.text === text) return;
  told.set(name, { decision, text });
  // If the page has broken one vendor's queue or global, the others still hear.
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

/** A vendor's module. If it does not exist or fails to load, that is reported. */
async function load(name: string, report: Report): Promise<Vendor | undefined> {
  const allowed = [GOOGLE, ...Object.keys(IMPORTS)];
  if (!allowed.includes(name)) return void report('unknown-vendor', allowed.join(', '), name);
  try {
    const vendor = await IMPORTS[name]!();
    loaded.set(name, vendor);
    return vendor;
  } catch (cause) {
    return void report('signal-failed', name, cause);
  }
}

/** Milliseconds that a page waits for a vendor's file before it goes on without. */
const PATIENCE = 5000;

/** Resolves with a task, or when that has taken too long. */
const inTime = (task: Promise<unknown>, handleLate: () => void): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(handleLate()), PATIENCE);
    task.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Tells vendors about the current decision: those already loaded before this function returns, the
 * others as they load. Resolves when every vendor has been told or reported.
 *
 * @param current the decision for a vendor at the time it is told
 */
export async function tellVendors(
  names: readonly string[],
  current: (vendor: string) => VendorDecision,
  report: Report,
): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      if (name === GOOGLE) return;
      const hear = (vendor: Vendor): void => tell(name, vendor, current(name), report);
      const vendor = loaded.get(name);
      if (vendor) return hear(vendor);
      // One that comes too late hears all the same, of the decision that holds by then.
      await inTime(
        load(name, report).then((late) => late && hear(late)),
        () =>
          report(
            'signal-failed',
            name,
            new Error(`Its file has not come within ${PATIENCE} milliseconds.`),
          ),
      );
    }),
  );
}
