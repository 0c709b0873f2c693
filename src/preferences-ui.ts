/** What the gate imports when the visitor wants to see or change the choice. */
export { ConsentDeclaration } from './elements/consent-declaration/define.js';
export { ConsentEmbed } from './elements/consent-embed/define.js';
export { ConsentPreferences } from './elements/consent-preferences/define.js';
export { ConsentStatus } from './elements/consent-status/define.js';
