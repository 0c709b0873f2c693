import type { ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { cookieNameOf, cookieText, cookieValues } from '../consent/cookie-text.js';
import { newestRecord } from '../consent/newest-record.js';
import { page } from '../page/page.js';
import type { Loader } from './bundles.js';

/** Where the visitor's answer is kept. */
export interface ConsentCookie {
  /** The newest readable answer that the browser has. */
  read(now: number): ConsentRecord | undefined;
  /** Keeps an answer's text. Returns whether the browser does; if not, nothing is kept. */
  keep(text: string, seconds: number): boolean;
  clear(): void;
}

/** The only place in the gate that reads or writes our cookie, or its text in local storage. */
export function createCookie(
  settings: ConsentSettings,
  { load, report }: Loader,
  jar: { cookie: string } = page,
): ConsentCookie {
  const name = cookieNameOf(settings);
  const isLocal = settings.storage === 'local';

  /** The values of all cookies of our name: there may be several, on other domains or paths. */
  const readValues = (): string[] => {
    try {
      if (isLocal) return [localStorage.getItem(name) ?? []].flat();
      return cookieValues(jar.cookie, name);
    } catch {
      // A sandboxed frame has nothing to read, nor anywhere to keep it.
      return [];
    }
  };

  const set = (place: ConsentSettings, text: string, seconds: number): void => {
    try {
      if (!isLocal) jar.cookie = cookieText(place, text, seconds, location.protocol === 'https:');
      else if (text) localStorage.setItem(name, text);
      else localStorage.removeItem(name);
    } catch {
      // As above.
    }
  };

  /** Returns whether the browser keeps it. */
  const write = (text: string, seconds: number): boolean => {
    // Another tab may look at any moment: there is none at which there is nothing.
    set(settings, text, seconds);
    // Without the domain too: a cookie older than that setting would outlive this one.
    if (settings.cookieDomain) set({ ...settings, cookieDomain: undefined }, '', 0);
    const values = readValues();
    const isKept = values.includes(text);
    // So would one on another path.
    if (values.length > (isKept ? 1 : 0))
      void load('follow-up').then((followUp) => {
        if (readValues().join() !== values.join()) return;
        followUp?.expireCookie(name);
        if (isKept) set(settings, text, seconds);
      });
    return isKept;
  };

  return {
    read(now) {
      const values = readValues().filter(Boolean);
      const newest = newestRecord(values, now);
      if (values.length && !newest) report('bad-cookie', name, values[0]);
      return newest;
    },
    keep(text, seconds) {
      if (write(text, seconds)) return true;
      report('storage-blocked', name);
      // An earlier answer must not come back in its place on the next page.
      write('', 0);
      return false;
    },
    clear: () => void write('', 0),
  };
}
