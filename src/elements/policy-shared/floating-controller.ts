import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page } from '../../page/page.js';
import { loadPart } from '../base/report-problem.js';

/**
 * Tracks whether an element's popover is open, and positions it. The positioning is fetched with the
 * first opening; until then, and if that fails, the browser centres it.
 */
export class FloatingController implements ReactiveController {
  #host: ReactiveControllerHost;
  #anchor: () => Element | null;
  #popover: HTMLElement | undefined;
  #stop: (() => void) | undefined;
  isOpen = false;

  constructor(host: ReactiveControllerHost, anchor: () => Element | null) {
    this.#host = host;
    this.#anchor = anchor;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
    this.isOpen = false;
  }

  #close(): void {
    this.#stop?.();
    this.#stop = undefined;
    page.removeEventListener('keydown', this.#handleKey, true);
  }

  /**
   * In a dialog, Escape closes only the popover. Firefox and Safari would close both; can be removed
   * once they have close watchers. https://html.spec.whatwg.org/#close-watcher
   */
  #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#popover?.hidePopover();
  };

  /** For the popover's `toggle` event. */
  handleToggle = async (event: Event): Promise<void> => {
    const popover = (this.#popover = event.target as HTMLElement);
    this.isOpen = (event as ToggleEvent).newState === 'open';
    this.#host.requestUpdate();
    this.#close();
    if (!this.isOpen) return;
    page.addEventListener('keydown', this.#handleKey, true);
    const floating = await loadPart('floating', import('./floating.js'));
    const anchor = this.#anchor();
    if (this.isOpen && anchor) this.#stop = floating?.keepBeside(anchor, popover);
  };
}
