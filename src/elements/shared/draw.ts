/** What stands in the page for each node of a drawing. */
export const standing = new WeakMap<Node, ChildNode>();

/**
 * Draws for the first time: the page gets a copy of what `make` made, so listen for events on the
 * place. Later drawings are for `redraw`.
 *
 * @param place what stands for the drawing itself
 */
export function draw(drawing: Node, place = drawing.cloneNode() as ChildNode): ChildNode {
  standing.set(drawing, place);
  for (const child of drawing.childNodes) place.appendChild(draw(child));
  return place;
}
