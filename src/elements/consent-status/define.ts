import '../base/before-lit.js';
import { ConsentStatus } from './consent-status.js';

export { ConsentStatus };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('consent-status'))
  globalThis.customElements?.define('consent-status', ConsentStatus);

declare global {
  interface HTMLElementTagNameMap {
    'consent-status': ConsentStatus;
  }
}
