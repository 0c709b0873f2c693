import { isBlock, isBreak } from './blocks.js';
import {
  isElement,
  isText,
  isUnread,
  type MarkupElement,
  type MarkupNode,
  type MarkupText,
} from './markup.js';
import { walk } from './walk.js';

/** A paragraph, a list item, a cell: words that are read in one go. */
export interface TextBlock<T extends MarkupNode = MarkupText> {
  readonly nodes: readonly T[];
  /** The element that makes it a block; `null` for what stands loose. */
  readonly owner: MarkupNode | null;
}

/**
 * The text of a policy, block by block and in order.
 *
 * @param isShown leaves out elements that this reader doesn't see
 */
export function* textBlocks<
  T extends MarkupNode = MarkupText,
  E extends MarkupNode = MarkupElement,
>(root: MarkupNode, isShown: (element: E) => boolean = () => true): Generator<TextBlock<T>> {
  let nodes: T[] = [];
  let owner: MarkupNode | null = null;
  const isSkipped = (element: MarkupNode): boolean =>
    isUnread(element as MarkupElement) || !isShown(element as E);
  for (const node of walk(root, isSkipped)) {
    const next: MarkupNode | null = isText(node) ? blockAround(node, root) : owner;
    if (nodes.length && (next !== owner || (isElement(node) && isBreak(node)))) {
      yield { nodes, owner };
      nodes = [];
    }
    owner = next;
    if (isText(node)) nodes.push(node as unknown as T);
  }
  if (nodes.length) yield { nodes, owner };
}

function blockAround(text: MarkupNode, root: MarkupNode): MarkupNode | null {
  let node = text.parentNode;
  while (node && node !== root && !(isElement(node) && isBlock(node))) node = node.parentNode;
  return node;
}
