import type { Library } from '../library.js';
import { fieldsOf, namesIn, readJson, timeOf } from '../parse.js';

/**
 * Version 3: `{"categories":["necessary","analytics"],"services":{"analytics":["ga4"],"ads":[]},
 * "lastConsentTimestamp":"2026-05-13T10:00:00.000Z",…}`. `services` has every category that was asked for.
 * A category counts as accepted there when one of its services is, and the others are not named: so its
 * services answer for it. Version 2 has only `categories` and `last_consent_update`.
 */
export const vanillaCookieconsent: Library = {
  key: 'cc_cookie',
  read(text) {
    const fields = readJson(text);
    const accepted = namesIn(fields.get('categories'));
    const said = new Map<string, boolean | undefined>();
    const services = fieldsOf(fields.get('services') ?? {});
    for (const category of services.keys()) said.set(category, false);
    const some = accepted.flatMap((category) => namesIn(services.get(category) ?? []));
    for (const category of accepted)
      said.set(category, namesIn(services.get(category) ?? []).length ? undefined : true);
    // One that is called as a category is does not answer for all of that.
    for (const service of some) if (!said.has(service)) said.set(service, true);
    const time = fields.get('lastConsentTimestamp') ?? fields.get('last_consent_update');
    return { said, at: timeOf(time), isOnlyGrants: true };
  },
};
