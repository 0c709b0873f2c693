import { isLanguage } from '../languages.js';
import type { PolicyMessages } from '../en/policy.js';

/** For the script tag, where each language is a file beside the bundles: see rollup.config.mjs. */
export const importPolicyLocale = (
  lang: string,
): Promise<{ default: PolicyMessages }> | undefined =>
  isLanguage(lang)
    ? (import(`./locales/policy/${lang}.js`) as Promise<{ default: PolicyMessages }>)
    : undefined;
