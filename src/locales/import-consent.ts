import { isLanguage, type Language } from './languages.js';
import type { ConsentMessages } from './messages.js';

/** Written out, so that a bundler finds each and splits it off. */
const IMPORTS: Record<Language, () => Promise<{ default: ConsentMessages }>> = {
  af: () => import('./consent/af.js'),
  ar: () => import('./consent/ar.js'),
  cs: () => import('./consent/cs.js'),
  da: () => import('./consent/da.js'),
  de: () => import('./consent/de.js'),
  el: () => import('./consent/el.js'),
  es: () => import('./consent/es.js'),
  fi: () => import('./consent/fi.js'),
  fr: () => import('./consent/fr.js'),
  he: () => import('./consent/he.js'),
  hi: () => import('./consent/hi.js'),
  hu: () => import('./consent/hu.js'),
  it: () => import('./consent/it.js'),
  ja: () => import('./consent/ja.js'),
  nl: () => import('./consent/nl.js'),
  pl: () => import('./consent/pl.js'),
  pt: () => import('./consent/pt.js'),
  ro: () => import('./consent/ro.js'),
  st: () => import('./consent/st.js'),
  sv: () => import('./consent/sv.js'),
  tn: () => import('./consent/tn.js'),
  tr: () => import('./consent/tr.js'),
  uk: () => import('./consent/uk.js'),
  xh: () => import('./consent/xh.js'),
  zh: () => import('./consent/zh.js'),
  zu: () => import('./consent/zu.js'),
};

/** What banner, preferences and their companions say in that language, or `undefined` if it is none of ours. */
export const importConsentLocale = (
  lang: string,
): Promise<{ default: ConsentMessages }> | undefined =>
  isLanguage(lang) ? IMPORTS[lang]() : undefined;
