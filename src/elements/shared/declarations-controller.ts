import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findGate } from '../../consent/consent-gate.js';
import type { Category, ShownCategory } from '../../consent/declarations.js';
import { elementsInPage } from '../../declarations/read-page.js';

/** Reads what the page declares about the gate's categories. */
type ReadCategories = (categories: readonly Category[], place: Element) => readonly ShownCategory[];

/**
 * The gate's categories with what the page declares about them, for an element that shows them. The
 * gate announces new categories; changes inside one, such as another cookie, are observed here.
 */
export class DeclarationsController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #read: ReadCategories;
  #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: ReactiveControllerHost & Element, read: ReadCategories) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  get categories(): readonly ShownCategory[] {
    return this.#read(findGate()?.categories ?? [], this.#host);
  }

  hostUpdated(): void {
    // An update may end after the host has left the page, and nothing would disconnect us then.
    if (!this.#host.isConnected) return;
    for (const category of elementsInPage())
      this.#observer.observe(category, { subtree: true, childList: true, attributes: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
