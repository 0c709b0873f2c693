/** Moves the content of a node into a fragment: `append(...nodes)` fails with too many arguments. */
export function contentOf(node: Node): DocumentFragment {
  const range = new Range();
  range.selectNodeContents(node);
  return range.extractContents();
}
