/** Angular's view of the page's consent. Importing it has no effect. */
export type { Consent } from '../../frameworks/page-consent.js';
export { injectConsent } from '../../frameworks/angular.js';
