import { namesWith, parseRecord, type ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { isFromTheFuture } from '../consent/decision.js';
import { page } from '../page/page.js';
import { load, report } from './bundles.js';

export const cookieNameOf = ({ cookieName, scope }: ConsentSettings): string =>
  cookieName + (scope ? `.${scope}` : '');

/** The values of all cookies of one name: there may be one for each domain and path. */
function valuesOf(name: string): string[] {
  try {
    return page.cookie
      .split('; ')
      .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []));
  } catch {
    // A sandboxed frame: there is nothing to read, and nothing can be kept.
    return [];
  }
}

const grants = ({ answers }: ConsentRecord): number => namesWith(answers, true).length;

/** The newest readable answer that the browser has. */
export function readCookie(settings: ConsentSettings, now: number): ConsentRecord | undefined {
  const name = cookieNameOf(settings);
  const values = valuesOf(name).filter(Boolean);
  const [newest] = values
    .flatMap((value) => parseRecord(value) ?? [])
    .filter((record) => !isFromTheFuture(record, now))
    // In doubt, the one that grants less.
    .sort((a, b) => b.at - a.at || grants(a) - grants(b));
  if (values.length && !newest) report('bad-cookie', name, values[0]);
  return newest;
}

function setCookie(
  { cookiePath }: ConsentSettings,
  pair: string,
  seconds: number,
  domain: string | undefined,
): void {
  try {
    page.cookie =
      `${pair}; path=${cookiePath}; max-age=${seconds}; samesite=lax` +
      (domain ? `; domain=${domain}` : '') +
      (location.protocol === 'https:' ? '; secure' : '');
  } catch {
    // As above.
  }
}

/** Whether the browser keeps the text. */
export function writeCookie(settings: ConsentSettings, text: string, seconds: number): boolean {
  const name = cookieNameOf(settings);
  setCookie(settings, `${name}=${text}`, seconds, settings.cookieDomain);
  return valuesOf(name).includes(text);
}

/** Takes the cookie away: without the domain too, since it may be older than that setting. */
export function clearCookie(settings: ConsentSettings): void {
  const name = cookieNameOf(settings);
  for (const domain of ['', settings.cookieDomain]) setCookie(settings, `${name}=`, 0, domain);
  // One on another path would be found again.
  if (valuesOf(name).length)
    void load('follow-up').then((followUp) => followUp?.expireCookie(name));
}
