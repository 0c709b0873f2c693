/** Vue's view of the page's consent. Importing it has no effect. */
export type { Consent } from '../../frameworks/page-consent.js';
export { ConsentScript, useConsent, type ConsentScriptProps } from '../../frameworks/vue.js';
