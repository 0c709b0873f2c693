/** A node of a syntax tree, and all that are in it. */
export function* nodesIn(node) {
  if (node?.type) yield node;
  for (const child of Object.values(node ?? {}))
    if (typeof child === 'object') yield* nodesIn(child);
}
