import '../base/before-lit.js';
import { PolicyViewer } from './policy-viewer.js';

export { PolicyViewer };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('policy-viewer'))
  globalThis.customElements?.define('policy-viewer', PolicyViewer);

declare global {
  interface HTMLElementTagNameMap {
    'policy-viewer': PolicyViewer;
  }
}
