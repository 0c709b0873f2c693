import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { ConsentStatus } from './consent-status.js';

export { ConsentStatus };

if (canDefine('consent-status')) customElements.define('consent-status', ConsentStatus);

declare global {
  interface HTMLElementTagNameMap {
    'consent-status': ConsentStatus;
  }
}
