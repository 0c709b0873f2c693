import '../base/before-lit.js';
import { canDefine } from '../base/can-define.js';
import { ConsentEmbed } from './consent-embed.js';

export { ConsentEmbed };

if (canDefine('consent-embed')) customElements.define('consent-embed', ConsentEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
