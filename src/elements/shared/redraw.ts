import { make, type Content } from './make.js';

/** The latest drawing in each place. */
const drawings = new WeakMap<Element, Element>();
/** What stands in the page for a node of a drawing. */
const standing = new WeakMap<Node, ChildNode>();

/**
 * Draws in a place what may have been drawn there before, and touches only what differs between the
 * two drawings: focus, state and scrolling stay, as does what others changed, such as a translator.
 *
 * The page has a copy of the drawing, so listen for events on the place.
 */
export function redraw(place: Element, ...content: readonly Content[]): void {
  const drawing = make('div', {}, ...content);
  update(place, drawings.get(place) ?? make('div'), drawing);
  drawings.set(place, drawing);
}

function update(shown: ChildNode, before: Node, after: Node): void {
  standing.set(after, shown);
  if (before.nodeValue !== after.nodeValue) shown.nodeValue = after.nodeValue;
  if (after instanceof Element) updateAttributes(shown as Element, before as Element, after);
  const earlier = [...before.childNodes];
  let last: ChildNode | undefined;
  for (const child of after.childNodes) {
    // Those in between have gone: the others are not moved, which would take focus from them.
    const passed = earlier.splice(0, earlier.findIndex((one) => isAlike(one, child)) + 1);
    const same = passed.pop();
    passed.forEach(remove);
    const node = same ? standing.get(same)! : (child.cloneNode() as ChildNode);
    update(node, same ?? child.cloneNode(), child);
    if (!same && last) last.after(node);
    else if (!same) (shown as Element).prepend(node);
    last = node;
  }
  earlier.forEach(remove);
}

function updateAttributes(shown: Element, before: Element, after: Element): void {
  for (const name of [...before.getAttributeNames(), ...after.getAttributeNames()]) {
    const value = after.getAttribute(name);
    if (value === before.getAttribute(name)) continue;
    if (value === null) shown.removeAttribute(name);
    else shown.setAttribute(name, value);
  }
}

const remove = (node: Node): void => standing.get(node)!.remove();

const isAlike = (one: Node, other: Node): boolean => keyOf(one) === keyOf(other);

/** What a node is, and which one: by its id, or that of the first thing in its first row. */
function keyOf(node: Node): string {
  const { nodeName, className, id, firstElementChild } = node as Element;
  return [nodeName, className, id || firstElementChild?.firstElementChild?.id].join();
}
