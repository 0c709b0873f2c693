import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findGate, type ConsentGate } from '../../consent/consent-gate.js';
import { page } from '../../page/page.js';

/**
 * Keeps an element in step with the page's gate, whichever of the two comes first: draws again
 * when the decision or the declarations change.
 */
export class GateController implements ReactiveController {
  #host: ReactiveControllerHost;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The gate, or `undefined` as long as none has started. */
  get gate(): ConsentGate | undefined {
    return findGate();
  }

  hostConnected(): void {
    page.addEventListener('consent-ready', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    page.removeEventListener('consent-ready', this.#follow);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  #follow = (): void => {
    this.#unwatch?.();
    this.#unwatch = this.gate?.watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  };
}
