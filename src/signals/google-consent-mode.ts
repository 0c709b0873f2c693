import type { VendorCall } from './vendor.js';
import type { VendorDecision } from './vendor-decision.js';

/** The keys of consent mode v2. */
export const KEYS: readonly string[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** What a tag finds before anything is known: denied, but for what the site needs to work. */
const STANDARD = Object.fromEntries(
  KEYS.map((key) => [key, /^(func|sec)/.test(key) ? 'granted' : 'denied']),
);

/** What has to stand in Google's queue before anything that a tag pushes. */
export const defaultCalls = (
  more: { wait_for_update?: number } | undefined,
  flags: readonly string[],
): readonly VendorCall[] => [
  ['consent', 'default', { ...STANDARD, ...more }],
  ...flags.map((flag) => ['set', flag, true]),
];

/**
 * What tells Google of a decision: one update for each, and nothing as long as the default says it all.
 * A key that no category controls stays denied.
 *
 * @param wasTold whether this page has told of a decision
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const updateCalls = (decision: VendorDecision, wasTold: boolean): readonly VendorCall[] =>
  decision.decided || wasTold
    ? [['consent', 'update', Object.fromEntries(KEYS.map((key) => [key, decision.state(key)]))]]
    : [];
