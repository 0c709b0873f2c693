import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { PolicyVersion } from './policy-version.js';

export { PolicyVersion };

if (canDefine('policy-version')) customElements.define('policy-version', PolicyVersion);

declare global {
  interface HTMLElementTagNameMap {
    'policy-version': PolicyVersion;
  }
}
