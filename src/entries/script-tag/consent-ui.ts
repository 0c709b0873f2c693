/** What the gate imports when the visitor has to be asked. */
export { ConsentBanner } from '../../elements/consent-banner/define.js';
