import '../base/before-lit.js';
import { ConsentDeclaration } from './consent-declaration.js';

export { ConsentDeclaration };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('consent-declaration'))
  globalThis.customElements?.define('consent-declaration', ConsentDeclaration);

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclaration;
  }
}
