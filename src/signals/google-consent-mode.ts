import type { CategoryDeclaration } from '../consent/declarations.js';
import { isGranted, type Decision } from '../consent/decision.js';

/** The keys of consent mode v2, and who answers for one unless the page says so with `signals`. */
const KEYS: Readonly<Record<string, string | undefined>> = {
  ad_storage: undefined,
  ad_user_data: undefined,
  ad_personalization: undefined,
  analytics_storage: 'measurement',
  functionality_storage: 'essential',
  personalization_storage: undefined,
  security_storage: 'essential',
};

/** One call: the arguments of `gtag`. */
export type GoogleCall = readonly ['consent', 'update', Record<string, 'granted' | 'denied'>];

/**
 * What Google's tags are to be told of a decision, once for each; the gate has put the `default`
 * before anything that they push. A key that no category answers for stays denied.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsentMode(
  categories: readonly CategoryDeclaration[],
  decision: Decision,
): GoogleCall {
  const states = Object.entries(KEYS).map(([key, standard]) => {
    const category = categories.find(({ signals }) => signals.includes(key))?.name ?? standard;
    const isOn = category === 'essential' || (!!category && isGranted(decision, category));
    return [key, isOn ? 'granted' : 'denied'] as const;
  });
  return ['consent', 'update', Object.fromEntries(states)];
}
