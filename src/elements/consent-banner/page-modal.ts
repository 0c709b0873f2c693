import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { page } from '../../page/page.js';

/**
 * Whether a modal dialog of the page's own is open. Everything outside of it is inert then: a banner above it
 * would be seen, and a click on it would press what lies beneath.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
export class PageModal implements ReactiveController {
  isOpen = false;
  #host: ReactiveControllerHost;
  #observer = new MutationObserver(() => this.#look());

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    // Our settings are no reason to wait: who closes them finds the banner as it was.
    const isOpen = !!page.querySelector('dialog:modal:not(consent-preferences *)');
    // A dialog that is removed from the page closes without losing the attribute.
    const watched = { subtree: true, attributeFilter: ['open'], childList: isOpen };
    this.#observer.observe(page.documentElement, watched);
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }
}
