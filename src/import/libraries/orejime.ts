import type { Library } from '../library.js';
import { answersIn } from '../parse.js';

/** By purpose: `{"measurement":true,"ads":false}`. It keeps no time. */
export const orejime: Library = {
  key: 'eu-consent',
  read: (text) => ({ said: answersIn(JSON.parse(text)) }),
};
