import { rootOf } from '../base/root-of.js';

/** What shows the panel of an accordion or of tabs when it is pressed. Never what does something else, too. */
export const controlOf = ({ id }: Element, root: ParentNode): HTMLElement | null =>
  id
    ? root.querySelector(
        `[aria-controls~="${CSS.escape(id)}"]:not(a:not([href^="#"]), [command], [data-consent-action])`,
      )
    : null;

const isHidden = (element: Element): boolean => getComputedStyle(element).display === 'none';

/** Opens what folds an element away, as the browser does for its own search. */
export function unfold(element: Element | null): void {
  for (let part = element; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
    if (part.getAttribute('hidden') === 'until-found') part.removeAttribute('hidden');
    if (!isHidden(part)) continue;
    const control = controlOf(part, rootOf(part));
    // The page's own script knows best how.
    control?.click();
    if (!control || !part.hasAttribute('hidden')) continue;
    part.removeAttribute('hidden');
    control.ariaExpanded = 'true';
  }
}
