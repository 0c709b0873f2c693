import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { ConsentBanner } from './consent-banner.js';

export { ConsentBanner };

if (canDefine('consent-banner')) customElements.define('consent-banner', ConsentBanner);

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
