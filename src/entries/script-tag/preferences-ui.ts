/** What the gate imports when the visitor wants to see or change the choice. */
export { ConsentPreferences } from '../../elements/consent-preferences/define.js';
