import { isLanguage, type Language } from './languages.js';
import type { PolicyMessages } from './en/policy.js';

/** Written out, so that a bundler finds each and splits it off. */
const IMPORTS: Record<Language, () => Promise<{ default: PolicyMessages }>> = {
  af: () => import('./af/policy.js'),
  ar: () => import('./ar/policy.js'),
  cs: () => import('./cs/policy.js'),
  da: () => import('./da/policy.js'),
  de: () => import('./de/policy.js'),
  el: () => import('./el/policy.js'),
  es: () => import('./es/policy.js'),
  fi: () => import('./fi/policy.js'),
  fr: () => import('./fr/policy.js'),
  he: () => import('./he/policy.js'),
  hi: () => import('./hi/policy.js'),
  hu: () => import('./hu/policy.js'),
  it: () => import('./it/policy.js'),
  ja: () => import('./ja/policy.js'),
  nl: () => import('./nl/policy.js'),
  pl: () => import('./pl/policy.js'),
  pt: () => import('./pt/policy.js'),
  ro: () => import('./ro/policy.js'),
  st: () => import('./st/policy.js'),
  sv: () => import('./sv/policy.js'),
  tn: () => import('./tn/policy.js'),
  tr: () => import('./tr/policy.js'),
  uk: () => import('./uk/policy.js'),
  xh: () => import('./xh/policy.js'),
  zh: () => import('./zh/policy.js'),
  zu: () => import('./zu/policy.js'),
};

/** What the policy's elements say in that language, or `undefined` if it is none of ours. */
export const importPolicyLocale = (
  lang: string,
): Promise<{ default: PolicyMessages }> | undefined =>
  isLanguage(lang) ? IMPORTS[lang]() : undefined;
