import type { ConsentSettings } from '../consent/consent-settings.js';
import { gtag } from '../signals/gtag.js';
import type { Report } from './bundles.js';

/**
 * For pages that signal to Google: puts its `consent default` into the queue, before anything that a tag pushes: all seven keys
 * of consent mode v2, denied but for what the site needs to work. Tags that run before consent
 * (advanced mode) wait half a second for what a returning visitor has decided.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function pushGoogleDefault({ signals, googleMode }: ConsentSettings, report: Report): void {
  if (!signals.includes('google')) return;
  const denied = 'denied';
  const granted = 'granted';
  try {
    gtag('consent', 'default', {
      ad_storage: denied,
      ad_user_data: denied,
      ad_personalization: denied,
      analytics_storage: denied,
      functionality_storage: granted,
      personalization_storage: denied,
      security_storage: granted,
      ...(googleMode === 'advanced' && { wait_for_update: 500 }),
    });
  } catch (cause) {
    // A queue that the page has spoiled is its own matter; the gate goes on.
    report('signal-failed', 'google', cause);
  }
}
