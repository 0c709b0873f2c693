import { PolicyVersion } from './policy-version.js';

if (!customElements.get('policy-version')) customElements.define('policy-version', PolicyVersion);

declare global {
  interface HTMLElementTagNameMap {
    'policy-version': PolicyVersion;
  }
}

export { PolicyVersion };
