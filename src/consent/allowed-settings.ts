import type { ConsentSettings } from './consent-settings.js';

/** What each setting may be, in words. */
export const ALLOWED: Record<keyof ConsentSettings, string> = {
  policyVersion: '1 to 32 of A-Z a-z 0-9 . _ -, the first one a letter or digit',
  policyHref: 'an http, https or relative address',
  categories: 'names of a-z 0-9 - that begin with a letter, separated by spaces',
  scope: '1 to 64 of a-z 0-9 -',
  cookieName: '1 to 64 of A-Z a-z 0-9 . _ -',
  cookieDomain: 'a domain that this page is in, such as example.com',
  cookiePath: 'a path that begins with /',
  cookieSameSite: 'lax or none',
  storage: 'cookie or local',
  maxAge: 'whole days from 1 to 400',
  maxAgeDenied: 'whole days from 1 to 400',
  gpc: 'deny, ask or ignore',
  regime: 'us, or left out',
  signals: 'names of vendors, separated by spaces',
  googleMode: 'basic or advanced',
  googleLayer: 'the name of a variable, such as dataLayer',
  googleWait: 'whole milliseconds from 0 to 10000',
  googleUrlPassthrough: 'true or false',
  googleAdsDataRedaction: 'true or false',
  reloadOnWithdraw: 'true or false',
  lang: 'a language tag such as af or pt-BR',
  elements: 'an http, https or relative address of a folder',
  records: 'true, false or granted',
  recordsHref: 'an http, https or relative address of this site',
  countersHref: 'an http, https or relative address of this site',
  echoHref: 'an http, https or relative address of this site',
  nonce: 'a text without spaces',
  preferencesHash: '1 to 32 of a-z 0-9 -, beginning with a letter',
  banner: 'auto or none',
  import: 'names of libraries, such as klaro, separated by spaces',
  importMap: 'pairs such as analytics=measurement, separated by spaces',
  importClear: 'true or false',
  check: 'true or false',
};

/** What a setting may be, for a message. */
export const allowedFor = (setting: string): string =>
  Object.hasOwn(ALLOWED, setting) ? ALLOWED[setting as keyof ConsentSettings] : 'nothing';
