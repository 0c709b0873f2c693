import type { Library } from '../library.js';
import { isYes } from '../parse.js';

/** `true` or `false`, of everything at once. It keeps no time. */
export const reactCookieConsent: Library = {
  key: 'CookieConsent',
  besides: ['CookieConsent-legacy'],
  read: (text) => ({ said: new Map([['all', isYes(text, 'true', 'false')]]) }),
};
