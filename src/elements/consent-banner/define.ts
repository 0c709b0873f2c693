import { ConsentBanner } from './consent-banner.js';

export { ConsentBanner };

// A page may load us twice, from two bundles: the first one wins, and that does no harm.
customElements.get('consent-banner') ?? customElements.define('consent-banner', ConsentBanner);

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
