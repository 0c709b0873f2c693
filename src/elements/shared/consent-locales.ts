import { importConsentLocale } from '../../locales/import-consent.js';
import { createLoader } from './locale-loader.js';

/** What banner, preferences and their companions say, in other languages. */
export const loadConsentLocale = createLoader(importConsentLocale);
