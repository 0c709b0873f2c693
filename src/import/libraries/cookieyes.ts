import type { Library } from '../library.js';
import { isYes, pairsIn, timeOf } from '../parse.js';

/** Fields that are no purposes. */
const OTHERS = ['consentid', 'consent', 'action', 'tax', 'lastRenewedDate'];

/**
 * `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,lastRenewedDate:1734509533000`, by purpose.
 * Without `action:yes` nobody has answered. `lastRenewedDate` is the time of the answer only where
 * `@cookieyes/core` has written it, which is known by `tax`; the banner's own script writes when the site last
 * wanted everybody asked again.
 *
 * @see https://github.com/cookieyes/cookieyes/tree/main/sdk/core
 */
export const cookieyes: Library = {
  key: 'cookieyes-consent',
  read(text) {
    const fields = pairsIn(text, ',', ':');
    if (fields.get('action') !== 'yes') return undefined;
    const said = [...fields].filter(([name]) => !OTHERS.includes(name));
    return {
      said: new Map(said.map(([name, state]) => [name, isYes(state, 'yes', 'no')])),
      at: fields.has('tax') ? timeOf(Number(fields.get('lastRenewedDate'))) : undefined,
    };
  },
};
