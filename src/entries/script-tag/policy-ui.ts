/** The policy's elements for the script tag. The gate imports this when the page holds one. */
import '../../elements/policy-viewer/define.js';
import { whenPresent } from '../../elements/policy-shared/when-present.js';
import { loadPart } from '../../elements/base/report-problem.js';

whenPresent('policy-notice,policy-term,policy-update,policy-version', () =>
  loadPart('policy-parts', import('./policy-parts.js')),
);
