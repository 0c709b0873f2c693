import { parseRecord, type ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { isFromTheFuture } from '../consent/decision.js';
import { page } from '../page/page.js';
import { report } from './bundles.js';

export const cookieNameOf = ({ cookieName, scope }: ConsentSettings): string =>
  cookieName + (scope ? `.${scope}` : '');

/** The values of all cookies of one name: there may be one for each domain and path. */
function cookieValues(name: string): string[] {
  try {
    return page.cookie
      .split('; ')
      .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []));
  } catch {
    // A sandboxed frame: there is nothing to read, and nothing can be kept.
    return [];
  }
}

/** The newest readable answer that the browser has. */
export function readCookie(settings: ConsentSettings, now: number): ConsentRecord | undefined {
  const name = cookieNameOf(settings);
  const values = cookieValues(name).filter(Boolean);
  const [newest] = values
    .flatMap((value) => parseRecord(value) ?? [])
    .filter((record) => !isFromTheFuture(record, now))
    .sort((a, b) => b.at - a.at);
  if (values[0] && !newest) report('bad-cookie', name, values[0]);
  return newest;
}

/** Whether the text is stored now. Zero seconds clear it. */
export function writeCookie(settings: ConsentSettings, text: string, seconds: number): boolean {
  const name = cookieNameOf(settings);
  const { cookieDomain, cookiePath } = settings;
  // Cleared without the domain too: the cookie may be older than the setting.
  for (const domain of seconds ? [cookieDomain] : ['', cookieDomain])
    try {
      page.cookie =
        `${name}=${text}; path=${cookiePath}; max-age=${seconds}; samesite=lax` +
        (domain ? `; domain=${domain}` : '') +
        (location.protocol === 'https:' ? '; secure' : '');
    } catch {
      // As above; that it is not there is found below.
    }
  return cookieValues(name).includes(text);
}
