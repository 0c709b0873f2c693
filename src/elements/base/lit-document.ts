import { page } from '../../page/page.js';

/**
 * What Lit's templates read of `document`, out of the reach of elements with these names. Our builds
 * give it to them in the place of the global (`rollup.config.mjs`).
 */
export const litDocument = {
  createComment: page.createComment,
  createElement: page.createElement,
  createTextNode: page.createTextNode,
  createTreeWalker: (_: unknown, whatToShow: number): TreeWalker =>
    page.createTreeWalker(page.getRootNode(), whatToShow),
  importNode: page.importNode,
};
