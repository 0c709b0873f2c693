import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { PolicyNotice } from './policy-notice.js';

export { PolicyNotice };

if (canDefine('policy-notice')) customElements.define('policy-notice', PolicyNotice);

declare global {
  interface HTMLElementTagNameMap {
    'policy-notice': PolicyNotice;
  }
}
