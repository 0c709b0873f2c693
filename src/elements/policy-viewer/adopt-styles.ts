import type { CSSResult } from 'lit';

/**
 * Gives a style sheet to the tree that an element is in: the page, or a shadow root of somebody
 * else's. Constructed sheets are allowed under `style-src 'self'`. Returns its undo; the sheet stays
 * as long as someone needs it.
 */
export function adoptStyles(root: Document | ShadowRoot, styles: CSSResult): () => void {
  const sheet = styles.styleSheet;
  if (!sheet) return () => {};
  const users = (usersOf.get(root) ?? 0) + 1;
  usersOf.set(root, users);
  if (users === 1) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const left = usersOf.get(root)! - 1;
    usersOf.set(root, left);
    if (!left) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const usersOf = new WeakMap<Document | ShadowRoot, number>();
