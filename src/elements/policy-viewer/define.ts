import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { PolicyViewer } from './policy-viewer.js';

export { PolicyViewer };

if (canDefine('policy-viewer')) customElements.define('policy-viewer', PolicyViewer);

declare global {
  interface HTMLElementTagNameMap {
    'policy-viewer': PolicyViewer;
  }
}
