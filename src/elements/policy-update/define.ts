import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { PolicyUpdate } from './policy-update.js';

export { PolicyUpdate };

if (canDefine('policy-update')) customElements.define('policy-update', PolicyUpdate);

declare global {
  interface HTMLElementTagNameMap {
    'policy-update': PolicyUpdate;
  }
}
