import { createLoader } from '../shared/locale-loader.js';

/** What the policy's elements say, in other languages. */
export const loadPolicyLocale = createLoader('policy');
