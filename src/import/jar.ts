import Cookies from 'js-cookie';
import { serializeRecord, type ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import { cookieNameOf, cookieValues } from '../consent/cookie-text.js';
import { expireCookie } from '../declarations/cookie-jar.js';
import { page } from '../page/page.js';
import type { Library } from './library.js';

/** Longer than what any library writes. */
const MAX_LENGTH = 8000;

const encoded = Cookies.withConverter({ read: (value) => value });

/**
 * A cookie, decoded as libraries encode theirs.
 *
 * @throws TypeError where there are several that differ, of which nobody can say which one holds.
 */
export function readCookie(name: string, jar = Cookies): string | undefined {
  const values = new Set(cookieValues(page.cookie, name));
  if (values.size > 1) throw new TypeError(`There are ${values.size} different cookies ${name}.`);
  const text = jar.get(name);
  if (values.size && text === undefined)
    throw new TypeError(`${[...values].join()} is not encoded.`);
  return text;
}

const readStorage = (key: string): string | undefined =>
  localStorage.getItem(key) ?? sessionStorage.getItem(key) ?? undefined;

/**
 * What a library has stored under its key, or under another one that the page names.
 *
 * @throws DOMException where the browser lets nobody look, TypeError as `readCookie` and for what is too long
 */
export function readText({ isEncoded }: Library, key: string): string | undefined {
  const text = readCookie(key, isEncoded ? encoded : Cookies) || readStorage(key);
  if (text && text.length > MAX_LENGTH) throw new TypeError(`${text} is too long.`);
  return text || undefined;
}

/** Whether the browser holds a record of ours. */
export function isStored(record: ConsentRecord, settings: ConsentSettings): boolean {
  const name = cookieNameOf(settings);
  const stored =
    settings.storage === 'local' ? [localStorage.getItem(name)] : cookieValues(page.cookie, name);
  return stored.includes(serializeRecord(record));
}

/** Removes what a library has stored, wherever script can reach it. */
export function removeStored({ besides = [] }: Library, key: string): void {
  for (const name of [key, ...besides]) {
    expireCookie(name);
    localStorage.removeItem(name);
    sessionStorage.removeItem(name);
  }
}
