import type { CategoryDeclaration } from '../consent/declarations.js';
import { isGranted, type Decision } from '../consent/decision.js';

/** The category that controls a signal unless a declaration names it. Other signals are denied. */
const STANDARD: Readonly<Record<string, string | undefined>> = {
  analytics_storage: 'measurement',
  functionality_storage: 'essential',
  security_storage: 'essential',
};

/** A decision as one vendor sees it. */
export interface VendorDecision extends Pick<Decision, 'decided' | 'decidedAt' | 'source'> {
  /** Whether each category of the page may run. */
  readonly categories: Readonly<Record<string, boolean>>;
  /**
   * Whether the category that controls a signal may run. Every vendor uses Google's names, so that a
   * page declares `signals="ad_storage"` once.
   */
  grants(signal: string): boolean;
  /** The same, in the word that most vendors use. */
  state(signal: string): 'granted' | 'denied';
}

/** The decision for a vendor: a service with its name has the final say in its category. */
export function vendorDecision(
  vendor: string,
  categories: readonly Pick<CategoryDeclaration, 'name' | 'signals'>[],
  decision: Decision,
): VendorDecision {
  const { decided, decidedAt, source } = decision;
  const grants = (signal: string): boolean => {
    const declared = categories.find(({ signals }) => signals.includes(signal));
    const category = declared?.name ?? STANDARD[signal];
    return !!category && isGranted(decision, `${category}.${vendor}`);
  };
  return {
    decided,
    decidedAt,
    source,
    categories: Object.fromEntries(categories.map(({ name }) => [name, isGranted(decision, name)])),
    grants,
    state: (signal) => (grants(signal) ? 'granted' : 'denied'),
  };
}
