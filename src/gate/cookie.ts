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

/** Writes the cookie. Returns whether the browser keeps it. */
export function writeCookie(settings: ConsentSettings, text: string, seconds: number): boolean {
  // Without the domain too: one that is older than that setting would outlive this one.
  setCookie({ ...settings, cookieDomain: undefined }, '', 0);
  setCookie(settings, text, seconds);
  const values = storedValues(settings);
  const isKept = values.includes(text);
  // So would one on another path.
  if (values.length > (isKept ? 1 : 0))
    void load('follow-up').then((followUp) => {
      if (storedValues(settings).join() !== values.join()) return;
      followUp?.expireCookie(cookieNameOf(settings));
      if (isKept) setCookie(settings, text, seconds);
    });
  return isKept;
}

/** Takes the cookie away. */
export const clearCookie = (settings: ConsentSettings): unknown => writeCookie(settings, '', 0);
