import type { ConsentSettings } from './consent-settings.js';

/** The settings that say where an answer is kept. */
export type CookiePlace = Pick<
  ConsentSettings,
  'cookieName' | 'scope' | 'cookieDomain' | 'cookiePath' | 'cookieSameSite'
>;

export const cookieNameOf = ({ cookieName, scope }: CookiePlace): string =>
  cookieName + (scope ? `.${scope}` : '');

/**
 * What sets the cookie, in a page as in a `Set-Cookie` header.
 *
 * @param value text of a record; empty to take the cookie away
 * @param seconds how long it lasts
 * @param isSecure whether the page came by HTTPS
 */
export const cookieText = (
  place: CookiePlace,
  value: string,
  seconds: number,
  isSecure: boolean,
): string =>
  `${cookieNameOf(place)}=${value}; path=${place.cookiePath}; max-age=${seconds}; samesite=${place.cookieSameSite}` +
  (place.cookieDomain ? `; domain=${place.cookieDomain}` : '') +
  // In another site's page, browsers keep it only for that site, and only if it says so.
  (place.cookieSameSite === 'none' ? '; secure; partitioned' : isSecure ? '; secure' : '');

/** More cookies of one name than a browser has: one for each domain and path. */
const MOST = 20;

/** The values of all cookies of one name in a `Cookie` header. */
export const cookieValues = (cookies: string, name: string): string[] =>
  cookies
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))
    .slice(0, MOST);
