import type { ReactiveController } from 'lit';

/** The id that an address asks for. Ids in other scripts come percent-encoded, or broken. */
export function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/**
 * Goes to the section that the address names. The browser scrolls there by itself, but not to a
 * heading that came later than the page or goes by another id, and never moves the focus.
 */
export class DeepLinks implements ReactiveController {
  #goTo: (id: string, behavior: ScrollBehavior) => boolean;
  /** An id that the address names and that isn't in the page yet. */
  #pending = '';

  constructor(goTo: (id: string, behavior: ScrollBehavior) => boolean) {
    this.#goTo = goTo;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHashChange);
    // After back or forward, the browser itself restores the scroll position.
    const [navigation] = performance.getEntriesByType('navigation');
    const isReturn =
      (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
    this.#pending = isReturn ? '' : idIn(location.hash);
    for (const type of ['pointerdown', 'keydown', 'wheel'])
      addEventListener(type, this.#stopWaiting, { passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHashChange);
    this.#stopWaiting();
  }

  /** There are other sections than before. */
  sectionsChanged(): void {
    if (this.#pending && this.#goTo(this.#pending, 'instant')) this.#stopWaiting();
  }

  #handleHashChange = (): void => {
    this.#stopWaiting();
    const id = idIn(location.hash);
    // While `src` is loading there are no sections yet.
    if (id && !this.#goTo(id, 'auto')) this.#pending = id;
  };

  /** Once the reader has taken over, nothing may scroll the page. */
  #stopWaiting = (): void => {
    this.#pending = '';
    for (const type of ['pointerdown', 'keydown', 'wheel'])
      removeEventListener(type, this.#stopWaiting);
  };
}
