import { PolicyTerm } from './policy-term.js';

if (!customElements.get('policy-term')) customElements.define('policy-term', PolicyTerm);

declare global {
  interface HTMLElementTagNameMap {
    'policy-term': PolicyTerm;
  }
}

export { PolicyTerm };
