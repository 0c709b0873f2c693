import { createLoader } from '../shared/locale-loader.js';

/** What receipts say, in other languages. */
export const loadReceiptLocale = createLoader('receipt');
