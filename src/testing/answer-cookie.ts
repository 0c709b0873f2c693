import { serializeRecord } from '../consent/consent-record.js';
import { ConsentSettingsError } from '../consent/consent-settings.js';
import { cookieNameOf } from '../consent/cookie-text.js';
import { lifetimeOf } from '../consent/decision.js';
import { readAnswer, type AnswerOptions } from './answer.js';

export interface CookieOptions extends AnswerOptions {
  /** Address of the page under test, or of its site. */
  url: string | URL;
}

/** A cookie as Playwright's `addCookies` and Puppeteer's `setCookie` take it. */
export interface AnswerCookie {
  name: string;
  value: string;
  domain: string;
  path: string;
  /** Unix seconds. */
  expires: number;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'Lax' | 'None';
}

const addressOf = (url: string | URL): URL => {
  if (URL.canParse(String(url)) && /^https?:/.test(String(url))) return new URL(url);
  throw new ConsentSettingsError(
    `consentCookie: url was ${JSON.stringify(url)}; allowed is the whole address of a page, such as "http://localhost:3000/".`,
  );
};

/**
 * The cookie of a visitor who has answered: with the text that the gate writes, for a test that
 * begins after the banner. It needs no page.
 *
 * @throws ConsentSettingsError for options that are not allowed.
 */
export function consentCookie({ url, ...options }: CookieOptions): AnswerCookie {
  const { hostname, protocol } = addressOf(url);
  const { settings, record } = readAnswer({ denied: [], ...options }, 'consentCookie');
  const isNone = settings.cookieSameSite === 'none';
  return {
    name: cookieNameOf(settings),
    value: serializeRecord(record!),
    domain: settings.cookieDomain ? `.${settings.cookieDomain.replace(/^\./, '')}` : hostname,
    path: settings.cookiePath,
    expires: record!.at + lifetimeOf(record!, settings),
    httpOnly: false,
    secure: isNone || protocol === 'https:',
    sameSite: isNone ? 'None' : 'Lax',
  };
}
