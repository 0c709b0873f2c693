import '../base/before-lit.js';
import { PolicyVersion } from './policy-version.js';

export { PolicyVersion };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('policy-version'))
  globalThis.customElements?.define('policy-version', PolicyVersion);

declare global {
  interface HTMLElementTagNameMap {
    'policy-version': PolicyVersion;
  }
}
