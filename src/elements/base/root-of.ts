import { page } from '../../page/page.js';

/**
 * The tree that a node is in: a shadow root, or the document by way of `page`, where no element's
 * name stands in front of its properties.
 */
export function rootOf(node: Node): Document | ShadowRoot {
  // eslint-disable-next-line no-restricted-properties -- the one place that may.
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : page;
}
