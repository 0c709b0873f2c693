import type { ConsentRecord } from '../../consent/consent-record.js';
import type { ConsentSettings } from '../../consent/consent-settings.js';
import { cookieNameOf, cookieValues } from '../../consent/cookie-text.js';
import { newestRecord } from '../../consent/newest-record.js';

/** The visitor's answer among a page's cookies; `undefined` if there is none. */
export const storedAnswer = (
  cookies: string,
  settings: ConsentSettings,
): ConsentRecord | undefined =>
  newestRecord(cookieValues(cookies, cookieNameOf(settings)), Math.floor(Date.now() / 1000));
