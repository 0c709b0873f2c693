import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findGate, type ConsentGate } from '../../consent/consent-gate.js';
import { page } from '../../page/page.js';

/**
 * Keeps an element in step with the page's gate, whichever of the two starts first: updates the host
 * when the decision or the declarations change.
 */
export class GateController implements ReactiveController {
  #host: ReactiveControllerHost;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined` until one has started. */
  get gate(): ConsentGate | undefined {
    return findGate();
  }

  hostConnected(): void {
    page.addEventListener('consent-ready', this.#subscribe);
    this.#subscribe();
  }

  hostDisconnected(): void {
    page.removeEventListener('consent-ready', this.#subscribe);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  #subscribe = (): void => {
    this.#unwatch?.();
    this.#unwatch = this.gate?.watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  };
}
