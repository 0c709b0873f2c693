import type { ReactiveController } from 'lit';
import type { ViewerHost } from '../viewer-part.js';

/**
 * Marks tables that are wider than the text, so that they scroll by themselves. Only those: a table that
 * scrolls is no wider than its words, and one that fits is to be as wide as the text.
 */
export class WideTables implements ReactiveController {
  #viewer: ViewerHost;
  // In a frame of its own: what changes here would be told to the observer once more.
  #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#mark()));
  #text: Element | null | undefined;

  constructor(viewer: ViewerHost) {
    this.#viewer = viewer;
    viewer.addController(this);
  }

  hostUpdated(): void {
    const text = this.#viewer.shadowRoot!.querySelector('[part=text]');
    if (text === this.#text) return;
    this.hostDisconnected();
    this.#text = text;
    if (text) this.#observer.observe(text);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#text = undefined;
  }

  #mark(): void {
    const tables = [...this.#viewer.querySelectorAll('table')];
    const room = (table: Element): number => table.parentElement!.clientWidth;
    // All are measured before any changes, or each would have the page laid out anew.
    const isWide = tables.map(
      (table) =>
        table.scrollWidth > Math.max(room(table), table.clientWidth) + 1 ||
        table.clientWidth > room(table) + 1,
    );
    for (const [place, table] of tables.entries())
      table.toggleAttribute('data-wide', isWide[place]);
  }
}
