import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findGate } from '../../consent/consent-gate.js';
import type { Category, ShownCategory } from '../../consent/declarations.js';
import { page } from '../../page/page.js';

/** Reads what the page tells of the gate's categories. */
type ReadCategories = (categories: readonly Category[]) => readonly ShownCategory[];

/**
 * The gate's categories with what the page declares of them, for an element that shows it. The
 * gate tells when categories come; what changes inside of one, such as another cookie, is seen here.
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
    return this.#read(findGate()?.categories ?? []);
  }

  hostUpdated(): void {
    // An update may end after the host has gone, and nothing would stop it then.
    if (!this.#host.isConnected) return;
    for (const category of page.querySelectorAll('consent-category'))
      this.#observer.observe(category, { subtree: true, childList: true, attributes: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
