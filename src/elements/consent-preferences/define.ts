import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { ConsentPreferences } from './consent-preferences.js';

export { ConsentPreferences };

if (canDefine('consent-preferences'))
  customElements.define('consent-preferences', ConsentPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
