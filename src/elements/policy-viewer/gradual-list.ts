import type { ReactiveControllerHost } from 'lit';
import { afterPaint } from '../../page/after-paint.js';

/** How many entries come first. */
const SLICE = 200;

/**
 * Adds thousands of entries a slice at a time, the first once the page around them can be read. Each
 * slice is twice as long as the one before, because each costs the browser a look at the whole page.
 */
export class GradualList {
  #host: ReactiveControllerHost;
  #length = 0;
  #beginning: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether its first slice may be drawn. */
  get hasBegun(): boolean {
    return this.#length > 0;
  }

  /** Resolves once it may, if that has been asked for. */
  get beginning(): Promise<unknown> | undefined {
    return this.#beginning;
  }

  reset(): void {
    this.#length &&= SLICE;
  }

  sliceOf<T>(entries: readonly T[]): readonly T[] {
    return entries.slice(0, this.#length);
  }

  /** Once a slice is drawn, the next one may come. */
  grow(entries: readonly unknown[]): void {
    const length = this.#length;
    if (!entries.length) return;
    if (!length) this.#beginning ??= afterPaint().then(() => this.#lengthen(SLICE));
    else if (length < entries.length) setTimeout(() => this.#lengthen(length * 2));
  }

  #lengthen(length: number): void {
    this.#length = length;
    this.#host.requestUpdate();
  }
}
