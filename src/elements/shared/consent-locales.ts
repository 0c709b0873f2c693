import { importConsentLocale } from '../../locales/import-consent.js';
import { createLoader } from './locale-loader.js';

/** Loads the phrases of banner, preferences and their companions. */
export const loadConsentLocale = createLoader(importConsentLocale);
