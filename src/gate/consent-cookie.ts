import type { ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { cookieNameOf, cookieText, cookieValues } from '../consent/cookie-text.js';
import { newestRecord } from '../consent/newest-record.js';
import { page } from '../page/page.js';
import { load, report } from './bundles.js';

/** What the browser has under our name; nothing where there is nothing to read, and to keep. */
function storedValues(settings: ConsentSettings): string[] {
  try {
    return cookieValues(page.cookie, cookieNameOf(settings));
  } catch {
    // A sandboxed frame.
    return [];
  }
}

/** The newest readable answer that the browser has. */
export function readCookie(settings: ConsentSettings, now: number): ConsentRecord | undefined {
  const values = storedValues(settings).filter(Boolean);
  const newest = newestRecord(values, now);
  if (values.length && !newest) report('bad-cookie', cookieNameOf(settings), values[0]);
  return newest;
}

function setCookie(settings: ConsentSettings, text: string, seconds: number): void {
  try {
    page.cookie = cookieText(settings, text, seconds, location.protocol === 'https:');
  } catch {
    // As above.
  }
}

/** Whether the browser keeps the text. */
export function writeCookie(settings: ConsentSettings, text: string, seconds: number): boolean {
  setCookie(settings, text, seconds);
  return storedValues(settings).includes(text);
}

/** Takes the cookie away: without the domain too, since it may be older than that setting. */
export function clearCookie(settings: ConsentSettings): void {
  setCookie(settings, '', 0);
  setCookie({ ...settings, cookieDomain: undefined }, '', 0);
  // One on another path would be found again.
  if (storedValues(settings).length)
    void load('follow-up').then((followUp) => followUp?.expireCookie(cookieNameOf(settings)));
}
