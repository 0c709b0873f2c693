/** The policy's elements for the script tag. The gate imports this when the page holds one. */
import '../../elements/policy-viewer/define.js';
import { waitForElement } from '../../elements/policy-shared/wait-for-element.js';
import { loadPart } from '../../elements/base/report-problem.js';

void waitForElement('policy-notice,policy-term,policy-update,policy-version').then(() =>
  loadPart('policy-parts', import('./policy-parts.js')),
);
