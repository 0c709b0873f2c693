import '../base/before-lit.js';
import { ConsentPreferences } from './consent-preferences.js';

export { ConsentPreferences };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('consent-preferences'))
  globalThis.customElements?.define('consent-preferences', ConsentPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
