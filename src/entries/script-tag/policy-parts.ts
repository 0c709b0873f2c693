/** The policy's elements that most pages do without. */
import '../../elements/policy-notice/define.js';
import '../../elements/policy-term/define.js';
import '../../elements/policy-update/define.js';
import '../../elements/policy-version/define.js';
