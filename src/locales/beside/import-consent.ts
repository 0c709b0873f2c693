import { isLanguage } from '../languages.js';
import type { ConsentMessages } from '../en/consent.js';

/** For the script tag, where each language is a file beside the bundles: see rollup.config.mjs. */
export const importConsentLocale = (
  lang: string,
): Promise<{ default: ConsentMessages }> | undefined =>
  isLanguage(lang)
    ? (import(`./locales/${lang}.js`) as Promise<{ default: ConsentMessages }>)
    : undefined;
