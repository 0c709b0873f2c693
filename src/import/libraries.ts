import type { Library } from './library.js';
import { c15t } from './libraries/c15t.js';
import { complianz } from './libraries/complianz.js';
import { cookiebot } from './libraries/cookiebot.js';
import { cookieyes } from './libraries/cookieyes.js';
import { klaro } from './libraries/klaro.js';
import { onetrust } from './libraries/onetrust.js';
import { orejime } from './libraries/orejime.js';
import { osano } from './libraries/osano.js';
import { probo } from './libraries/probo.js';
import { reactCookieConsent } from './libraries/react-cookie-consent.js';
import { tarteaucitron } from './libraries/tarteaucitron.js';
import { vanillaCookieconsent } from './libraries/vanilla-cookieconsent.js';

/** Whose answers can be taken over, by the name that `data-import` takes. */
export const LIBRARIES: ReadonlyMap<string, Library> = new Map(
  Object.entries({
    c15t,
    complianz,
    cookiebot,
    cookieyes,
    klaro,
    onetrust,
    orejime,
    osano,
    probo,
    'react-cookie-consent': reactCookieConsent,
    tarteaucitron,
    'vanilla-cookieconsent': vanillaCookieconsent,
  }),
);
