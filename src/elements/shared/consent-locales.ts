import { createLoader } from './locale-loader.js';

/** What banner, preferences and their companions say, in other languages. */
export const loadConsentLocale = createLoader('consent');
