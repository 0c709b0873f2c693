import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page } from '../page/page.js';
import { EDGE, freeStrip, inside, type Point } from './place.js';

/** Pixels by which a key moves it; with Shift, five times as many. */
const STEP = 16;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Keeps a fixed element out of the banner's way until somebody moves it, and afterwards in the window: by its
 * handle with pointer or arrow keys.
 */
export class Movable implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #at: Point | undefined;
  #sizes = new ResizeObserver(() => this.#place());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#place);
    // What opens in it makes it higher.
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#place);
    this.#sizes.disconnect();
  }

  hostUpdated(): void {
    this.#place();
  }

  handlePointer = (event: PointerEvent): void => {
    if (event.button || (event.target as Element).closest('button:not([data-move])')) return;
    const handle = event.currentTarget as HTMLElement;
    const { left, top } = this.#host.getBoundingClientRect();
    const [dx, dy] = [event.clientX - left, event.clientY - top];
    const move = ({ clientX, clientY }: PointerEvent): void =>
      this.#moveTo({ x: clientX - dx, y: clientY - dy });
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => handle.removeEventListener('pointermove', move),
      { once: true },
    );
  };

  handleKey = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const { left, top } = this.#host.getBoundingClientRect();
    const step = STEP * (event.shiftKey ? 5 : 1);
    this.#moveTo({ x: left + arrow[0] * step, y: top + arrow[1] * step });
  };

  #moveTo(point: Point): void {
    this.#at = point;
    this.#place();
  }

  #place = (): void => {
    const { style } = this.#host;
    const view = { width: innerWidth, height: innerHeight };
    const set = (name: string, value: string): void => style.setProperty(name, value, 'important');
    if (this.#at) {
      set('max-block-size', `${view.height - 2 * EDGE}px`);
      const at = inside(this.#at, this.#host.getBoundingClientRect(), view);
      set('inset', `${at.y}px auto auto ${at.x}px`);
      return;
    }
    const banner = page.querySelector('consent-banner:popover-open')?.getBoundingClientRect();
    const { isBelow, height } = freeStrip(banner, view);
    set('max-block-size', `${Math.max(height, 0)}px`);
    set('inset-block', isBelow ? `auto ${EDGE}px` : `${EDGE}px auto`);
  };
}
