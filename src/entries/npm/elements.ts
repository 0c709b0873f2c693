/** Defines every element. */
export { ConsentBanner } from '../../elements/consent-banner/define.js';
export { ConsentDeclaration } from '../../elements/consent-declaration/define.js';
export { ConsentEmbed } from '../../elements/consent-embed/define.js';
export { ConsentPreferences } from '../../elements/consent-preferences/define.js';
export { ConsentStatus } from '../../elements/consent-status/define.js';
export { PolicyNotice } from '../../elements/policy-notice/define.js';
export { PolicyTerm } from '../../elements/policy-term/define.js';
export { PolicyUpdate } from '../../elements/policy-update/define.js';
export { PolicyVersion } from '../../elements/policy-version/define.js';
export { PolicyViewer } from '../../elements/policy-viewer/define.js';
