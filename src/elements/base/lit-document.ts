import { page } from '../../page/page.js';

/** A walker through the document that takes what Lit holds for the document back, too. */
function createWalker(
  _: unknown,
  whatToShow: number,
): Pick<TreeWalker, 'currentNode' | 'nextNode'> {
  const root = page.getRootNode();
  const walker = page.createTreeWalker(root, whatToShow);
  return {
    get currentNode() {
      return walker.currentNode;
    },
    set currentNode(node) {
      walker.currentNode = node instanceof Node ? node : root;
    },
    nextNode: () => walker.nextNode(),
  };
}

/**
 * What Lit's templates read of `document`, out of the reach of elements with these names. Our builds
 * give it to them in the place of the global (`rollup.config.mjs`).
 */
export const litDocument = {
  createComment: page.createComment,
  createElement: page.createElement,
  createTextNode: page.createTextNode,
  createTreeWalker: createWalker,
  importNode: page.importNode,
};
