import { isLanguage, type Language } from './languages.js';
import type { ReceiptMessages } from './en/receipt.js';

/** Written out, so that a bundler finds each and splits it off. */
const IMPORTS: Record<Language, () => Promise<{ default: ReceiptMessages }>> = {
  af: () => import('./af/receipt.js'),
  ar: () => import('./ar/receipt.js'),
  cs: () => import('./cs/receipt.js'),
  da: () => import('./da/receipt.js'),
  de: () => import('./de/receipt.js'),
  el: () => import('./el/receipt.js'),
  es: () => import('./es/receipt.js'),
  fi: () => import('./fi/receipt.js'),
  fr: () => import('./fr/receipt.js'),
  he: () => import('./he/receipt.js'),
  hi: () => import('./hi/receipt.js'),
  hu: () => import('./hu/receipt.js'),
  it: () => import('./it/receipt.js'),
  ja: () => import('./ja/receipt.js'),
  nl: () => import('./nl/receipt.js'),
  pl: () => import('./pl/receipt.js'),
  pt: () => import('./pt/receipt.js'),
  ro: () => import('./ro/receipt.js'),
  st: () => import('./st/receipt.js'),
  sv: () => import('./sv/receipt.js'),
  tn: () => import('./tn/receipt.js'),
  tr: () => import('./tr/receipt.js'),
  uk: () => import('./uk/receipt.js'),
  xh: () => import('./xh/receipt.js'),
  zh: () => import('./zh/receipt.js'),
  zu: () => import('./zu/receipt.js'),
};

/** What receipts say in that language, or `undefined` if it is none of ours. */
export const importReceiptLocale = (
  lang: string,
): Promise<{ default: ReceiptMessages }> | undefined =>
  isLanguage(lang) ? IMPORTS[lang]() : undefined;
