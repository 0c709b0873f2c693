import { page } from '../../page/page.js';

/**
 * Keeps what has focus in the page clear of a box that lies over an edge of the window: the page
 * scrolls it to beyond the box, and has room to do so at its very end, until the signal.
 *
 * A style sheet instead of attributes on `<html>`, which belong to the page and its frameworks.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-enhanced.html
 */
export function keepClear(box: HTMLElement, signal: AbortSignal): void {
  const root = page.documentElement;
  const sheet = new CSSStyleSheet();
  let rules = '';
  let addedHeight = 0;
  let isWanted = false;

  const isHidden = (target: Element): boolean => {
    // A modal dialog, such as our own preferences, is above the box.
    if (target.closest(':modal')) return false;
    const cover = box.getBoundingClientRect();
    const { top, bottom, left, right } = target.getBoundingClientRect();
    return bottom > cover.top && top < cover.bottom && right > cover.left && left < cover.right;
  };

  const makeRoom = (): void => {
    const { top, bottom } = box.getBoundingClientRect();
    const isTop = top + bottom < innerHeight;
    const room = Math.ceil(isTop ? bottom : innerHeight - top) + 8;
    // Room above the page would move it, and room below one that does not scroll would give it a
    // scroll bar, which moves it too: there only once the visitor wants to go where it is needed.
    const isRoomy = isWanted || (!isTop && root.scrollHeight - addedHeight > innerHeight);
    addedHeight = isRoomy ? room : 0;
    const [edge, end] = isTop ? ['top', 'before'] : ['bottom', 'after'];
    const wanted =
      `html{scroll-padding-${edge}:${room}px!important}` +
      // Paper has no banner to be kept clear of.
      `@media screen{html::${end}{content:"";display:block;height:${addedHeight}px}}`;
    if (wanted !== rules) sheet.replaceSync((rules = wanted));
  };

  const makeWantedRoom = (): void => {
    isWanted = true;
    makeRoom();
  };

  const uncover = (element: Element | null): void => {
    // Nothing has focus where the body has it, or in Firefox the root.
    if (!element || element === page.body || element === page.documentElement) return;
    if (element.contains(box) || box.contains(element) || !isHidden(element)) return;
    makeWantedRoom();
    // Also for pages that scroll something else than the root, which `scroll-padding` does not reach.
    for (const block of ['nearest', 'center', 'start'] as const)
      if (isHidden(element)) element.scrollIntoView({ block, behavior: 'instant' });
  };

  /**
   * The box has come to where it is: what has focus may be behind it. Not when the page resizes: who
   * has scrolled away from what has focus stays there.
   */
  const follow = (): void => {
    makeRoom();
    uncover(page.activeElement);
  };

  // In the next frame, since what it changes is observed too, which browsers report as an error.
  // https://drafts.csswg.org/resize-observer/#deliver-resize-error
  const observer = new ResizeObserver(() => requestAnimationFrame(makeRoom));
  observer.observe(box);
  observer.observe(root);
  const mover = new MutationObserver(() => requestAnimationFrame(follow));
  mover.observe(box, { attributeFilter: ['layout', 'position'] });
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  follow();
  page.addEventListener('focusin', ({ target }) => uncover(target as Element), { signal });
  page.addEventListener('wheel', makeWantedRoom, { signal, once: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    mover.disconnect();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
