/*
 * `data-consent-ignore` is a page's fence round what its visitors write: inside it nothing is gated,
 * declared, drawn or taken for a control, whatever `data-*` and tags of ours get past a sanitiser.
 */

const FENCE = '[data-consent-ignore]';

/** For selectors over the document, where no shadow root hides the fence. */
export const UNFENCED = `:not(${FENCE},${FENCE} *)`;

/** Whether an element stands inside a fence, also one outside the shadow roots that it is in. */
export function isFenced(element: Element): boolean {
  // Not the element's own method, which a field of that name hides in a form.
  if (Element.prototype.closest.call(element, FENCE)) return true;
  // Of whatever kind it is: only a shadow root has a host.
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot && isFenced(root.host);
}
