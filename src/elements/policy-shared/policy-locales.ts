import { importPolicyLocale } from '../../locales/import-policy.js';
import { createLoader } from '../shared/locale-loader.js';

/** Loads the phrases of the policy's elements. */
export const loadPolicyLocale = createLoader(importPolicyLocale);
