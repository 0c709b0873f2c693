import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { PolicyTerm } from './policy-term.js';

export { PolicyTerm };

if (canDefine('policy-term')) customElements.define('policy-term', PolicyTerm);

declare global {
  interface HTMLElementTagNameMap {
    'policy-term': PolicyTerm;
  }
}
