/** The policy's elements for the script tag. The gate imports this when the page holds one. */
import '../../elements/policy-viewer/define.js';
import { waitForElement } from '../../elements/policy-shared/wait-for-element.js';
import { orTell } from '../../elements/shared/tell.js';

void waitForElement('policy-notice,policy-term,policy-update,policy-version').then(() =>
  orTell('policy-parts', import('./policy-parts.js')),
);
