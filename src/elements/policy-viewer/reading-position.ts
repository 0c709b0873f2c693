import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageSection } from '../policy-shared/page-outline.js';

/** How far down the window the line is that a heading crosses when its section is being read. */
const READING_LINE = 1 / 3;

/** Endless upwards: a heading counts as passed however far above it is. */
const LINE_MARGIN = `9999999px 0px ${(READING_LINE - 1) * 100}% 0px`;

/**
 * Knows which section is being read. Intersection observers report headings that cross the reading
 * line, so scrolling through thousands of sections costs nothing.
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
   * @param end an element after the last one: once it is in view, every section has been reached
   */
  observe(sections: readonly PageSection[], end: Element): void {
    if (sections === this.#sections && end === this.#end) return;
    this.hostDisconnected();
    this.#sections = sections;
    this.#end = end;
    // A target that was removed would never leave the view.
    this.#target = sections.find(({ heading }) => heading === this.#target?.heading);
    this.#line = new IntersectionObserver(
      (entries) => {
        for (const { target, boundingClientRect, rootBounds } of entries) {
          const line = rootBounds?.bottom ?? innerHeight * READING_LINE;
          // Not `isIntersecting`: a scrolling box inside the page clips what was passed.
          this.#passed[boundingClientRect.top <= line ? 'add' : 'delete'](target);
        }
        this.#update();
      },
      { rootMargin: LINE_MARGIN },
    );
    this.#view = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inView.add(target);
        // Only after it has been in view: a smooth scroll takes a while to bring it there.
        else if (this.#inView.delete(target) && target === this.#target?.heading)
          this.#target = undefined;
      }
      this.#update();
    });
    this.#view.observe(end);
    for (const { heading } of sections) {
      this.#line.observe(heading);
      this.#view.observe(heading);
    }
  }

  /** The reader went to a section: it stays current as long as its heading is in view. */
  goTo(section: PageSection): void {
    this.#target = section;
    this.#update();
  }

  hostDisconnected(): void {
    this.#line?.disconnect();
    this.#view?.disconnect();
    this.#passed.clear();
    this.#inView.clear();
    this.#sections = [];
    this.#end = undefined;
  }

  #update(): void {
    // The last sections may be too short for their headings to reach the line.
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
