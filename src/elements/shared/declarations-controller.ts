import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findGate } from '../../consent/consent-gate.js';
import type { CategoryDeclaration } from '../../consent/declarations.js';
import { declaredCategories } from './declared-categories.js';
import { page } from '../../page/page.js';

/**
 * The gate's categories with all that the page declares of them, for an element that shows it. The
 * gate tells when categories come; what changes inside of one, such as another cookie, is seen here.
 */
export class DeclarationsController implements ReactiveController {
  #observer: MutationObserver | undefined;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get categories(): readonly CategoryDeclaration[] {
    return declaredCategories(findGate()?.categories ?? []);
  }

  hostUpdated(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    for (const category of page.querySelectorAll('consent-category'))
      this.#observer.observe(category, { subtree: true, childList: true, attributes: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
