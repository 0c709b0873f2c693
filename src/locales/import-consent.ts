import { isLanguage, type Language } from './languages.js';
import type { ConsentMessages } from './en/consent.js';

/** Written out, so that a bundler finds each and splits it off. */
const IMPORTS: Record<Language, () => Promise<{ default: ConsentMessages }>> = {
  af: () => import('./af/consent.js'),
  ar: () => import('./ar/consent.js'),
  cs: () => import('./cs/consent.js'),
  da: () => import('./da/consent.js'),
  de: () => import('./de/consent.js'),
  el: () => import('./el/consent.js'),
  es: () => import('./es/consent.js'),
  fi: () => import('./fi/consent.js'),
  fr: () => import('./fr/consent.js'),
  he: () => import('./he/consent.js'),
  hi: () => import('./hi/consent.js'),
  hu: () => import('./hu/consent.js'),
  it: () => import('./it/consent.js'),
  ja: () => import('./ja/consent.js'),
  nl: () => import('./nl/consent.js'),
  pl: () => import('./pl/consent.js'),
  pt: () => import('./pt/consent.js'),
  ro: () => import('./ro/consent.js'),
  st: () => import('./st/consent.js'),
  sv: () => import('./sv/consent.js'),
  tn: () => import('./tn/consent.js'),
  tr: () => import('./tr/consent.js'),
  uk: () => import('./uk/consent.js'),
  xh: () => import('./xh/consent.js'),
  zh: () => import('./zh/consent.js'),
  zu: () => import('./zu/consent.js'),
};

/** What banner, preferences and their companions say in that language, or `undefined` if it is none of ours. */
export const importConsentLocale = (
  lang: string,
): Promise<{ default: ConsentMessages }> | undefined =>
  isLanguage(lang) ? IMPORTS[lang]() : undefined;
