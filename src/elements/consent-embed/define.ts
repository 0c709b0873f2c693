import { ConsentEmbed } from './consent-embed.js';

export { ConsentEmbed };

// A page may load us twice, from two bundles: the first one wins, and that does no harm.
customElements.get('consent-embed') ?? customElements.define('consent-embed', ConsentEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
