import { PolicyNotice } from './policy-notice.js';

if (!customElements.get('policy-notice')) customElements.define('policy-notice', PolicyNotice);

declare global {
  interface HTMLElementTagNameMap {
    'policy-notice': PolicyNotice;
  }
}

export { PolicyNotice };
