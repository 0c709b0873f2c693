import '../base/before-lit.js';
import { ConsentEmbed } from './consent-embed.js';

export { ConsentEmbed };

// Two bundles may both bring the element: the first one defines it. A server has no registry.
if (!globalThis.customElements?.get('consent-embed'))
  globalThis.customElements?.define('consent-embed', ConsentEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
