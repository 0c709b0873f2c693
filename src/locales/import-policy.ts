import { isLanguage, type Language } from './languages.js';
import type { PolicyMessages } from './messages.js';

/** Written out, so that a bundler finds each and splits it off. */
const IMPORTS: Record<Language, () => Promise<{ default: PolicyMessages }>> = {
  af: () => import('./policy/af.js'),
  ar: () => import('./policy/ar.js'),
  cs: () => import('./policy/cs.js'),
  da: () => import('./policy/da.js'),
  de: () => import('./policy/de.js'),
  el: () => import('./policy/el.js'),
  es: () => import('./policy/es.js'),
  fi: () => import('./policy/fi.js'),
  fr: () => import('./policy/fr.js'),
  he: () => import('./policy/he.js'),
  hi: () => import('./policy/hi.js'),
  hu: () => import('./policy/hu.js'),
  it: () => import('./policy/it.js'),
  ja: () => import('./policy/ja.js'),
  nl: () => import('./policy/nl.js'),
  pl: () => import('./policy/pl.js'),
  pt: () => import('./policy/pt.js'),
  ro: () => import('./policy/ro.js'),
  st: () => import('./policy/st.js'),
  sv: () => import('./policy/sv.js'),
  tn: () => import('./policy/tn.js'),
  tr: () => import('./policy/tr.js'),
  uk: () => import('./policy/uk.js'),
  xh: () => import('./policy/xh.js'),
  zh: () => import('./policy/zh.js'),
  zu: () => import('./policy/zu.js'),
};

/** What the policy's elements say in that language, or `undefined` if it is none of ours. */
export const importPolicyLocale = (
  lang: string,
): Promise<{ default: PolicyMessages }> | undefined =>
  isLanguage(lang) ? IMPORTS[lang]() : undefined;
