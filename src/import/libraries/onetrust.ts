import type { Library } from '../library.js';
import { isYes, pairsIn, timeOf } from '../parse.js';

/**
 * `isGpcEnabled=0&datestamp=…&landingPath=…&groups=C0001%3A1%2CC0002%3A0&…`, by group. It is there from the first
 * page on; that somebody has answered, and when, is in `OptanonAlertBoxClosed`. `landingPath` is an address
 * that anybody may have linked to, hence fields are told apart before they are decoded.
 *
 * @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
export const onetrust: Library = {
  key: 'OptanonConsent',
  isEncoded: true,
  besides: ['OptanonAlertBoxClosed'],
  read(text, other) {
    const closed = other('OptanonAlertBoxClosed');
    if (!closed) return undefined;
    const groups = decodeURIComponent(pairsIn(text, '&', '=').get('groups') ?? '');
    const said = [...pairsIn(groups, ',', ':')];
    return {
      said: new Map(said.map(([name, state]) => [name, isYes(state, '1', '0')])),
      at: timeOf(closed),
    };
  },
};
