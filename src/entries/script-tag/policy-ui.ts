/** The policy's elements for the script tag. The gate imports this when the page holds one. */
import '../../elements/policy-viewer/define.js';
import { whenPresent } from '../../elements/policy-shared/when-present.js';
import { orTell } from '../../elements/shared/tell.js';

whenPresent('policy-notice,policy-term,policy-update,policy-version', () =>
  orTell('policy-parts', import('./policy-parts.js')),
);
