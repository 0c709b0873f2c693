import '../base/before-lit.js';
import { PolicyTerm } from './policy-term.js';

export { PolicyTerm };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('policy-term'))
  globalThis.customElements?.define('policy-term', PolicyTerm);

declare global {
  interface HTMLElementTagNameMap {
    'policy-term': PolicyTerm;
  }
}
