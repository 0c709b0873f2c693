import type { Library } from '../library.js';
import { answersIn } from '../parse.js';

/** By service: `{"matomo":true,"youtube":false}`. It keeps no time. */
export const klaro: Library = {
  key: 'klaro',
  read: (text) => ({ said: answersIn(JSON.parse(text)) }),
};
