import { draw, standing } from './draw.js';

/**
 * Draws anew what was drawn before, and touches only what differs between the two drawings: focus,
 * state and scrolling stay, as does what others changed, such as a translator.
 */
export function redraw(before: Node, after: Node): void {
  const shown = standing.get(before)!;
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
    if (same) redraw(same, child);
    else if (last) last.after(draw(child));
    else (shown as Element).prepend(draw(child));
    last = standing.get(child);
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
