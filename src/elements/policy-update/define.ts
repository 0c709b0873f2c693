import '../base/before-lit.js';
import { PolicyUpdate } from './policy-update.js';

export { PolicyUpdate };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('policy-update'))
  globalThis.customElements?.define('policy-update', PolicyUpdate);

declare global {
  interface HTMLElementTagNameMap {
    'policy-update': PolicyUpdate;
  }
}
