import type { Library } from '../library.js';
import { answersIn, readJson } from '../parse.js';

/** `ACKNOWLEDGE` closes a notice. */
const ANSWERS = ['ACCEPT_ALL', 'REJECT_ALL', 'CUSTOMIZE'];

/**
 * By purpose: `{"bid":"…","v":3,"vid":"…","action":"CUSTOMIZE","data":{"necessary":true,"analytics":false}}`. It
 * keeps no time.
 *
 * @see https://github.com/getprobo/probo packages/cookie-banner, version 0.18.0
 */
export const probo: Library = {
  key: 'probo_consent',
  read(text) {
    const fields = readJson(text);
    return ANSWERS.includes(fields.get('action') as string)
      ? { said: answersIn(fields.get('data')) }
      : undefined;
  },
};
