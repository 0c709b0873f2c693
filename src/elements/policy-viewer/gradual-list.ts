import type { ReactiveControllerHost } from 'lit';

/** How many entries come first. */
const SLICE = 200;

/**
 * Adds thousands of entries a slice at a time. Each slice is twice as long as the one before, because
 * each costs the browser a look at the whole page.
 */
export class GradualList {
  #host: ReactiveControllerHost;
  #length = SLICE;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  reset(): void {
    this.#length = SLICE;
  }

  sliceOf<T>(entries: readonly T[]): readonly T[] {
    return entries.slice(0, this.#length);
  }

  /** Once a slice is drawn, the next one may come. */
  grow(entries: readonly unknown[]): void {
    const length = this.#length;
    if (length >= entries.length) return;
    setTimeout(() => {
      this.#length = length * 2;
      this.#host.requestUpdate();
    });
  }
}
