import type { Library } from '../library.js';
import { isYes, pairsIn, timeOf } from '../parse.js';

const PURPOSES = ['necessary', 'preferences', 'statistics', 'marketing'];

/**
 * `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,
 * utc:1731969341591,region:'de'}`, which is not JSON. `-1` stands where nobody was asked, and a `method` other
 * than `explicit` for consent that was taken for granted.
 *
 * @see https://www.cookiebot.com/en/developer/ for the purposes and the method
 */
export const cookiebot: Library = {
  key: 'CookieConsent',
  besides: ['CookieConsentBulkTicket'],
  read(text) {
    if (text === '-1' || text === '0') return undefined;
    const fields = pairsIn(/^\{(.*)\}$/.exec(text)?.[1] ?? '', ',', ':');
    const said = new Map(PURPOSES.map((name) => [name, isYes(fields.get(name), 'true', 'false')]));
    if (fields.get('method') !== "'explicit'") return undefined;
    return { said, at: timeOf(Number(fields.get('utc'))) };
  },
};
