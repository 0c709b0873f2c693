import type { ReactiveController } from 'lit';

/** The id that an address asks for. Ids of other scripts come percent-encoded, or broken. */
export function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/**
 * Follows the address to a section. The browser scrolls there by itself, but not when the heading
 * came later than the page or is known by another id, and it moves no focus to it.
 */
export class DeepLinks implements ReactiveController {
  #goTo: (id: string, behavior: ScrollBehavior) => boolean;
  /** An id that the page was opened with and that is not there yet. */
  #pending = '';

  constructor(goTo: (id: string, behavior: ScrollBehavior) => boolean) {
    this.#goTo = goTo;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    // Whoever comes back by the browser's buttons is put where they were, by the browser.
    const [navigation] = performance.getEntriesByType('navigation');
    const isReturn =
      (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
    this.#pending = isReturn ? '' : idIn(location.hash);
    for (const type of ['pointerdown', 'keydown', 'wheel'])
      addEventListener(type, this.#settle, { passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    this.#settle();
  }

  /** Once sections are there, and again when there are others. */
  sectionsChanged(): void {
    if (this.#pending && this.#goTo(this.#pending, 'instant')) this.#settle();
  }

  #follow = (): void => {
    this.#settle();
    const id = idIn(location.hash);
    // Without sections yet (`src` is still loading) it waits for them.
    if (id && !this.#goTo(id, 'auto')) this.#pending = id;
  };

  /** The reader has taken over: nothing moves them any more. */
  #settle = (): void => {
    this.#pending = '';
    for (const type of ['pointerdown', 'keydown', 'wheel']) removeEventListener(type, this.#settle);
  };
}
