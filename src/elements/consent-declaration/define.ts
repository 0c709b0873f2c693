import { ConsentDeclaration } from './consent-declaration.js';

export { ConsentDeclaration };

// A page may load us twice, from two bundles: the first one wins, and that does no harm.
customElements.get('consent-declaration') ??
  customElements.define('consent-declaration', ConsentDeclaration);

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclaration;
  }
}
