// Decisions as vendors see them, from what a page declares and what its visitor answered.
import type { CategoryDeclaration } from '../../src/consent/declarations.js';
import { decide } from '../../src/consent/decision.js';
import { answersOf } from '../consent/answers.js';
import { vendorDecision, type VendorDecision } from '../../src/signals/vendor-decision.js';

const RULES = { maxAge: 182, maxAgeDenied: 0, gpc: 'deny' } as const;
const DAY = 86_400;

/**
 * What holds for a vendor in a page that declares categories with these signals beside the usual
 * two, after these answers, or none; times in days.
 */
export function told(
  vendor: string,
  declared: Record<string, string[]>,
  answers?: Record<string, boolean>,
  { at = 1, now, gpc = false }: { at?: number; now?: number; gpc?: boolean } = {},
): VendorDecision {
  const named = Object.entries({ essential: [], measurement: [], ...declared });
  const categories = named.map(([name, signals]): CategoryDeclaration => ({
    name,
    basis: name === 'essential' ? 'necessary' : 'consent',
    signals,
    label: '',
    brief: '',
    description: '',
    services: [],
    stored: [],
  }));
  const record = answers && { ...answersOf(answers), at: at * DAY };
  const decision = decide(RULES, categories, record, gpc, (now ?? at) * DAY);
  return vendorDecision(vendor, categories, decision);
}
