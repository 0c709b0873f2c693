import type { Category } from '../consent/declarations.js';
import { isGranted, type Decision } from '../consent/decision.js';

/** Who answers for a key of consent mode v2 unless the page says so with `signals="…"`. */
const standardCategory = (key: string): string | undefined =>
  /^(functionality|security)/.test(key)
    ? 'essential'
    : key.startsWith('analytics')
      ? 'measurement'
      : undefined;

/** One call: the arguments of `gtag`. */
export type GoogleCall = readonly ['consent', 'default' | 'update', Record<string, string>];

/**
 * What Google's tags are to be told: without a decision the `default`, which must stand before
 * anything they push, then one `update` for each decision. A key that no category answers for stays
 * denied.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsentMode(
  categories: readonly Category[],
  decision?: Decision,
): GoogleCall {
  const states = 'ad,ad_user_data,ad_personalization,analytics,functionality,personalization,security'
    .split(',')
    .map((word) => {
      const key = /_/.test(word) ? word : `${word}_storage`;
      const category =
        categories.find(({ signals }) => signals.includes(key))?.name ?? standardCategory(key);
      const isOn =
        category === 'essential' || (category && decision && isGranted(decision, category));
      return [key, isOn ? 'granted' : 'denied'];
    });
  return [
    'consent',
    decision ? 'update' : 'default',
    Object.fromEntries(states) as Record<string, string>,
  ];
}
