import { isElement, isUnread, type MarkupElement, type MarkupNode } from './markup.js';

/**
 * Everything below a node, in the order of the text.
 *
 * @param isSkipped leaves out elements with all that is in them
 */
export function* walk(
  root: MarkupNode,
  isSkipped: (element: MarkupElement) => boolean = () => false,
): Generator<MarkupNode> {
  let node = root.firstChild;
  while (node) {
    const isRead = !isElement(node) || !isSkipped(node);
    if (isRead) yield node;
    node = (isRead ? node.firstChild : null) ?? nodeAfter(node, root);
  }
}

/** The next node that isn't inside this one. */
function nodeAfter(node: MarkupNode, root: MarkupNode): MarkupNode | null {
  let place: MarkupNode | null = node;
  while (place && place !== root) {
    if (place.nextSibling) return place.nextSibling;
    place = place.parentNode;
  }
  return null;
}

/** Whether a node is another, or holds it. */
export function contains(node: MarkupNode, other: MarkupNode): boolean {
  for (let place: MarkupNode | null = other; place; place = place.parentNode)
    if (place === node) return true;
  return false;
}

/** Says of elements whether they are part of the text below a node. */
export function readingIn(root: MarkupNode): (element: MarkupNode) => boolean {
  // Many headings share the way up, which may be long.
  const known = new Map<MarkupNode, boolean>([[root, true]]);
  return (element) => {
    const passed: MarkupNode[] = [];
    let isRead = true;
    for (let place: MarkupNode | null = element; place; place = place.parentNode) {
      const already = known.get(place);
      if (already !== undefined) {
        isRead = already;
        break;
      }
      passed.push(place);
    }
    for (const place of passed.reverse()) {
      isRead &&= !(isElement(place) && isUnread(place));
      known.set(place, isRead);
    }
    return isRead;
  };
}
