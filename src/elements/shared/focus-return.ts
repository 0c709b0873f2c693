import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page } from '../../page/page.js';
import { rootOf } from '../base/root-of.js';

const OURS = 'consent-banner, consent-preferences, consent-way-back, consent-line';

/** The visitor's place in the page before they turned to us. One visitor, hence one for all. */
let placeInPage: HTMLElement | undefined;

/** Whether focus is nowhere; what Firefox then names is the root, if it was outside of the body. */
const isNowhere = (element: EventTarget | null): boolean =>
  !element || element === page.body || element === page.documentElement;

/** Moves focus, and tells whether it went there: what is hidden or gone does not take it. */
function canFocus(target: HTMLElement): boolean {
  target.focus({ preventScroll: true });
  // Not `:focus`, which in Safari nothing matches while another window is in front.
  return rootOf(target).activeElement === target;
}

/**
 * Where reading goes on if there is no place to go back to: never lost to the start of everything.
 *
 * @param gone what had focus and is hidden now: in a page without a title, what stands behind it has it
 */
export function focusContent(gone?: Element): void {
  const content = ['main h1', 'h1', 'main'].map((selector) => page.querySelector(selector));
  for (const target of [...content, gone?.nextElementSibling, page.body]) {
    if (!(target instanceof HTMLElement)) continue;
    const isTemporary = !target.hasAttribute('tabindex');
    if (isTemporary) target.tabIndex = -1;
    const hadStyle = target.hasAttribute('style');
    // Reading begins there: nothing to press, which a ring would promise.
    if (isTemporary) target.style.setProperty('outline', 'none', 'important');
    const stop = (): void => {
      target.removeAttribute('tabindex');
      target.style.removeProperty('outline');
      if (!hadStyle) target.removeAttribute('style');
    };
    if (isTemporary) target.addEventListener('blur', stop, { once: true });
    if (canFocus(target)) return;
    if (isTemporary) stop();
  }
}

/**
 * Remembers where the visitor was in the page when they came to the host, and takes them back.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-order.html
 */
export class FocusReturn implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  /** The visitor has turned to the host, and nowhere else since. */
  #isHere = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Safari moves no focus to a button that is clicked, but takes it from where it was: hence both.
    // https://bugs.webkit.org/show_bug.cgi?id=22261
    this.#host.addEventListener('pointerdown', this.#handleArrival);
    this.#host.addEventListener('focusin', this.#handleArrival);
    page.addEventListener('focusin', this.#handleFocus);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#handleArrival);
    this.#host.removeEventListener('focusin', this.#handleArrival);
    page.removeEventListener('focusin', this.#handleFocus);
  }

  /** Call it when the host is hidden. Focus that is somewhere else in the page stays there. */
  restore(): void {
    const { activeElement } = page;
    const isHere = this.#isHere && isNowhere(activeElement);
    if (!this.#host.contains(activeElement) && !isHere) return;
    this.#isHere = false;
    if (!placeInPage?.isConnected || !canFocus(placeInPage)) focusContent();
  }

  #handleArrival = ({ relatedTarget }: FocusEvent | PointerEvent): void => {
    const from = relatedTarget ?? page.activeElement;
    this.#isHere = true;
    if (!(from instanceof HTMLElement) || from.closest(OURS)) return;
    placeInPage = isNowhere(from) ? undefined : from;
  };

  #handleFocus = (event: Event): void => {
    if (!this.#host.contains(event.target as Node)) this.#isHere = false;
  };
}
