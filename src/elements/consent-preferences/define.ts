import { ConsentPreferences } from './consent-preferences.js';

export { ConsentPreferences };

// A page may load us twice, from two bundles: the first one wins, and that does no harm.
customElements.get('consent-preferences') ??
  customElements.define('consent-preferences', ConsentPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
