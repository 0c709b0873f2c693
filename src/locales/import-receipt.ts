import { isLanguage, type Language } from './languages.js';
import type { ReceiptMessages } from './receipt-messages.js';

/** Written out, so that a bundler finds each and splits it off. */
const IMPORTS: Record<Language, () => Promise<{ default: ReceiptMessages }>> = {
  af: () => import('./receipt/af.js'),
  ar: () => import('./receipt/ar.js'),
  cs: () => import('./receipt/cs.js'),
  da: () => import('./receipt/da.js'),
  de: () => import('./receipt/de.js'),
  el: () => import('./receipt/el.js'),
  es: () => import('./receipt/es.js'),
  fi: () => import('./receipt/fi.js'),
  fr: () => import('./receipt/fr.js'),
  he: () => import('./receipt/he.js'),
  hi: () => import('./receipt/hi.js'),
  hu: () => import('./receipt/hu.js'),
  it: () => import('./receipt/it.js'),
  ja: () => import('./receipt/ja.js'),
  nl: () => import('./receipt/nl.js'),
  pl: () => import('./receipt/pl.js'),
  pt: () => import('./receipt/pt.js'),
  ro: () => import('./receipt/ro.js'),
  st: () => import('./receipt/st.js'),
  sv: () => import('./receipt/sv.js'),
  tn: () => import('./receipt/tn.js'),
  tr: () => import('./receipt/tr.js'),
  uk: () => import('./receipt/uk.js'),
  xh: () => import('./receipt/xh.js'),
  zh: () => import('./receipt/zh.js'),
  zu: () => import('./receipt/zu.js'),
};

/** What receipts say in that language, or `undefined` if it is none of ours. */
export const importReceiptLocale = (
  lang: string,
): Promise<{ default: ReceiptMessages }> | undefined =>
  isLanguage(lang) ? IMPORTS[lang]() : undefined;
