import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageSection } from '../policy-shared/page-outline.js';

/** How far down the window a heading is when its section becomes the one being read. */
const READING_LINE = 1 / 3;

/** Upwards without end, so that a heading counts as passed however far above it is. */
const LINE_MARGIN = `9999999px 0px ${(READING_LINE - 1) * 100}% 0px`;

/**
 * Knows which section is being read. It measures nothing itself: the browser says when a heading
 * crosses the reading line, so a policy of thousands of sections costs nothing while scrolling.
 */
export class ReadingPosition implements ReactiveController {
  #host: ReactiveControllerHost;
  #sections: readonly PageSection[] = [];
  #passed = new Set<Element>();
  #inView = new Set<Element>();
  #end: Element | undefined;
  #target: PageSection | undefined;
  #current: string | undefined;
  #line: IntersectionObserver | undefined;
  #view: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of the section being read; `undefined` above the first. */
  get current(): string | undefined {
    return this.#current;
  }

  /**
   * @param sections in order
   * @param end an element after the last one: with it in view, all has been reached
   */
  follow(sections: readonly PageSection[], end: Element): void {
    if (sections === this.#sections && end === this.#end) return;
    this.hostDisconnected();
    this.#sections = sections;
    this.#end = end;
    // Where one went to may be gone, and would never go out of view.
    this.#target = sections.find(({ heading }) => heading === this.#target?.heading);
    this.#line = new IntersectionObserver(
      (entries) => {
        for (const { target, boundingClientRect, rootBounds } of entries) {
          const line = rootBounds?.bottom ?? innerHeight * READING_LINE;
          // Not `isIntersecting`: a box that scrolls inside the page cuts off what was passed.
          this.#passed[boundingClientRect.top <= line ? 'add' : 'delete'](target);
        }
        this.#settle();
      },
      { rootMargin: LINE_MARGIN },
    );
    this.#view = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inView.add(target);
        // Only once it has been in view: a smooth scroll takes a while to bring it there.
        else if (this.#inView.delete(target) && target === this.#target?.heading)
          this.#target = undefined;
      }
      this.#settle();
    });
    this.#view.observe(end);
    for (const { heading } of sections) {
      this.#line.observe(heading);
      this.#view.observe(heading);
    }
  }

  /** Someone went to a section: it stays the current one as long as its heading is in view. */
  goTo(section: PageSection): void {
    this.#target = section;
    this.#settle();
  }

  hostDisconnected(): void {
    this.#line?.disconnect();
    this.#view?.disconnect();
    this.#passed.clear();
    this.#inView.clear();
    this.#sections = [];
    this.#end = undefined;
  }

  #settle(): void {
    // The last sections may be too short to ever reach the line.
    const reached = this.#end && this.#inView.has(this.#end) ? this.#inView : this.#passed;
    const current =
      this.#target ??
      this.#sections.findLast(({ heading }) => reached.has(heading)) ??
      this.#sections.findLast(({ heading }) => this.#passed.has(heading));
    if (current?.id === this.#current) return;
    this.#current = current?.id;
    this.#host.requestUpdate();
  }
}
