import { PolicyVersion } from './policy-version.js';

if (globalThis.customElements?.get('policy-version') === undefined)
  globalThis.customElements?.define('policy-version', PolicyVersion);

declare global {
  interface HTMLElementTagNameMap {
    'policy-version': PolicyVersion;
  }
}

export { PolicyVersion };
