import type { ConsentRecord } from '../../consent/consent-record.js';
import type { ConsentSettings } from '../../consent/consent-settings.js';
import { cookieNameOf, cookieValues } from '../../consent/cookie-text.js';
import { newestRecord } from '../../consent/newest-record.js';
import { page } from '../../page/page.js';

/** The visitor's answer as the browser keeps it; `undefined` if it keeps none. */
export function storedAnswer(settings: ConsentSettings): ConsentRecord | undefined {
  try {
    const values = cookieValues(page.cookie, cookieNameOf(settings));
    return newestRecord(values, Math.floor(Date.now() / 1000));
  } catch {
    // A sandboxed frame.
    return undefined;
  }
}
