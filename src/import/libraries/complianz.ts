import type { Library } from '../library.js';
import { isYes } from '../parse.js';

/** Without `functional`, which is always on. */
const PURPOSES = ['preferences', 'statistics', 'marketing'];

/**
 * A cookie for each purpose, such as `cmplz_statistics=allow`, and `cmplz_banner-status=dismissed` once the
 * banner was answered. Where visitors can only opt out, nobody has granted anything. It keeps no time.
 *
 * @see https://github.com/Really-Simple-Plugins/complianz-gdpr cookiebanner/js/complianz.js
 */
export const complianz: Library = {
  key: 'cmplz_banner-status',
  besides: [
    ...PURPOSES.map((name) => `cmplz_${name}`),
    'cmplz_functional',
    'cmplz_consented_services',
    'cmplz_consenttype',
    'cmplz_policy_id',
  ],
  read(text, other) {
    if (text !== 'dismissed') return undefined;
    const states = PURPOSES.flatMap((name) => {
      const state = other(`cmplz_${name}`);
      return state === undefined ? [] : [[name, isYes(state, 'allow', 'deny')] as const];
    });
    const isOptOut = other('cmplz_consenttype')?.startsWith('optout');
    const said = isOptOut ? states.filter(([, isGranted]) => !isGranted) : states;
    return said.length ? { said: new Map(said) } : undefined;
  },
};
