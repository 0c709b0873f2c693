/** Solid's view of the page's consent. Importing it has no effect. */
export type { Consent } from '../../frameworks/page-consent.js';
export { createConsent } from '../../frameworks/solid.js';
