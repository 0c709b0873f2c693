import { gtag } from '../signals/gtag.js';

/**
 * Puts Google's `consent default` into its queue, before anything that a tag pushes: all seven keys
 * of consent mode v2, denied but for what the site needs to work.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const pushGoogleDefault = (): void =>
  gtag(
    'consent',
    'default',
    Object.fromEntries(
      'ad_storage,ad_user_data,ad_personalization,analytics_storage,functionality_storage,personalization_storage,security_storage'
        .split(',')
        .map((key) => [key, /^[fs]/.test(key) ? 'granted' : 'denied']),
    ),
  );
