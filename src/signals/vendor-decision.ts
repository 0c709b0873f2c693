import type { CategoryDeclaration } from '../consent/declarations.js';
import { isGranted, type Decision } from '../consent/decision.js';

/** Which category answers for a signal that no declaration names with `signals`. None: denied. */
const STANDARD: Readonly<Record<string, string | undefined>> = {
  analytics_storage: 'measurement',
  functionality_storage: 'essential',
  security_storage: 'essential',
};

/** A decision, as one vendor may ask about it. */
export interface VendorDecision extends Pick<Decision, 'decided' | 'decidedAt' | 'source'> {
  /** Each category of the page, and whether it may run. */
  readonly categories: Readonly<Record<string, boolean>>;
  /**
   * Whether the category that answers for a signal may run. The names are Google's for every vendor,
   * so that a page says `signals="ad_storage"` once.
   */
  grants(signal: string): boolean;
  /** The same in the word that most vendors have for it. */
  state(signal: string): 'granted' | 'denied';
}

/** What holds for a vendor: a service of its name has the last word in its category. */
export function vendorDecision(
  vendor: string,
  categories: readonly CategoryDeclaration[],
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
