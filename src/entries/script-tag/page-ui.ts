/** What the gate imports when the page shows the choice or what it declares, or content that waits. */
export { ConsentDeclaration } from '../../elements/consent-declaration/define.js';
export { ConsentEmbed } from '../../elements/consent-embed/define.js';
export { ConsentStatus } from '../../elements/consent-status/define.js';
