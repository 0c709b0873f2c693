import { ConsentStatus } from './consent-status.js';

export { ConsentStatus };

// A page may load us twice, from two bundles: the first one wins, and that does no harm.
customElements.get('consent-status') ?? customElements.define('consent-status', ConsentStatus);

declare global {
  interface HTMLElementTagNameMap {
    'consent-status': ConsentStatus;
  }
}
