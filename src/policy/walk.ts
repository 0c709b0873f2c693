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

/** Whether an element is part of the text below a node. */
export function isReadIn(root: MarkupNode, element: MarkupNode): boolean {
  for (let place: MarkupNode | null = element; place && place !== root; place = place.parentNode)
    if (isElement(place) && isUnread(place)) return false;
  return true;
}
