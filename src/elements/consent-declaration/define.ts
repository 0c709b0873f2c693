import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { ConsentDeclaration } from './consent-declaration.js';

export { ConsentDeclaration };

if (canDefine('consent-declaration'))
  customElements.define('consent-declaration', ConsentDeclaration);

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclaration;
  }
}
