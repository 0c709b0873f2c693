/**
 * Keeps the wheel and the finger that scroll an element from the page's scripts: those that scroll smoothly
 * would scroll the page behind it instead.
 *
 * @param isAbove whether it lies above the page now; what stands in the page scrolls with it
 */
export function keepScrolling(element: EventTarget, isAbove: () => boolean): void {
  for (const type of ['wheel', 'touchmove'])
    element.addEventListener(type, (event) => isAbove() && event.stopPropagation(), {
      passive: true,
    });
}
