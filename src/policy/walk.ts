import { isElement, type MarkupElement, type MarkupNode } from './markup.js';

/**
 * Everything below a node, in the order of the text.
 *
 * @param isSkipped leaves out elements with all that is in them
 */
export function* walk(
  root: MarkupNode,
  isSkipped: (element: MarkupElement) => boolean = () => false,
): Generator<MarkupNode> {
  // A stack of its own: markup may be nested deeper than functions can be.
  const path = [childrenOf(root)];
  while (path.length) {
    const step = path.at(-1)!.next();
    if (step.done) path.pop();
    else if (!isElement(step.value) || !isSkipped(step.value)) {
      yield step.value;
      path.push(childrenOf(step.value));
    }
  }
}

const childrenOf = (node: MarkupNode): Iterator<MarkupNode> => node.childNodes[Symbol.iterator]();

/** Whether a node is another, or holds it. */
export function contains(node: MarkupNode, other: MarkupNode): boolean {
  for (let place: MarkupNode | null = other; place; place = place.parentNode)
    if (place === node) return true;
  return false;
}
