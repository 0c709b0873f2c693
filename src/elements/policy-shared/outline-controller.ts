import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rootOf } from '../base/root-of.js';
import { readPageOutline, type PageOutline } from './page-outline.js';

/** Where the outline is read, and for whom. */
export interface OutlineSource {
  /** The host itself, or what it loaded. */
  root(): HTMLElement;
  /** Called before each reading. */
  prepare(root: HTMLElement): void;
  /** Whether this reader sees a heading. */
  isShown(heading: HTMLElement): boolean;
}

/** Keeps the list of sections up to date, even while the text is edited. */
export class OutlineController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #source: OutlineSource;
  #outline: PageOutline | undefined;
  #observer = new MutationObserver(() => this.invalidate());

  constructor(host: ReactiveControllerHost & HTMLElement, source: OutlineSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** Always up to date, even before the observer has been called. */
  get current(): PageOutline {
    if (this.#observer.takeRecords().length) this.invalidate();
    return (this.#outline ??= this.#read());
  }

  /** Has the outline read again, for another reader or another text. */
  invalidate(): void {
    this.#outline = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['id', 'data-aliases', 'data-applies-to', 'hidden', 'aria-level', 'slot'],
    });
    this.invalidate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): PageOutline {
    const { isShown } = this.#source;
    const root = this.#source.root();
    const tree = rootOf(this.#host);
    this.#source.prepare(root);
    const outline = readPageOutline(root, (id) => tree.getElementById(id) !== null, isShown);
    // Real ids, so that links into the policy work from anywhere and survive without us.
    for (const { id, heading, isMade, formerId } of outline.all) {
      if (isMade) heading.id = id;
      // The next reading takes the id for the author's, and knows no other.
      if (formerId) heading.dataset['aliases'] = `${heading.dataset['aliases'] ?? ''} ${formerId}`;
    }
    this.#observer.takeRecords();
    return outline;
  }
}
