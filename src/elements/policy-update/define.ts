import { PolicyUpdate } from './policy-update.js';

if (!customElements.get('policy-update')) customElements.define('policy-update', PolicyUpdate);

declare global {
  interface HTMLElementTagNameMap {
    'policy-update': PolicyUpdate;
  }
}

export { PolicyUpdate };
