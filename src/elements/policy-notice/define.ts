import '../base/before-lit.js';
import { PolicyNotice } from './policy-notice.js';

export { PolicyNotice };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('policy-notice'))
  globalThis.customElements?.define('policy-notice', PolicyNotice);

declare global {
  interface HTMLElementTagNameMap {
    'policy-notice': PolicyNotice;
  }
}
