import { isLanguage } from '../languages.js';
import type { ReceiptMessages } from '../en/receipt.js';

/** For the script tag, where each language is a file beside the bundles: see rollup.config.mjs. */
export const importReceiptLocale = (
  lang: string,
): Promise<{ default: ReceiptMessages }> | undefined =>
  isLanguage(lang)
    ? (import(`./locales/receipt/${lang}.js`) as Promise<{ default: ReceiptMessages }>)
    : undefined;
