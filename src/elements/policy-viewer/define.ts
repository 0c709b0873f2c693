import { PolicyViewer } from './policy-viewer.js';

if (!customElements.get('policy-viewer')) customElements.define('policy-viewer', PolicyViewer);

declare global {
  interface HTMLElementTagNameMap {
    'policy-viewer': PolicyViewer;
  }
}

export { PolicyViewer };
