import { gtag } from './gtag.js';
import type { Vendor } from './vendor.js';

/** The keys of consent mode v2. */
const KEYS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/**
 * One update per decision. The gate itself has pushed the `default`, ahead of any tag. A key that no
 * category controls stays denied.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const google: Vendor = {
  calls: (decision, previous) =>
    decision.decided || previous
      ? [['consent', 'update', Object.fromEntries(KEYS.map((key) => [key, decision.state(key)]))]]
      : [],
  make: (call) => gtag(...call),
};
