import '../base/before-lit.js';
import { ConsentBanner } from './consent-banner.js';

export { ConsentBanner };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('consent-banner'))
  globalThis.customElements?.define('consent-banner', ConsentBanner);

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
