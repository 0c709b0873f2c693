/**
 * Gives children the slot that they name in `data-slot`, where a CMS has taken `slot` out. Only slots that
 * there are: components of the page's own have their `data-slot`s, too.
 */
export function fillDataSlots(host: Element, names: readonly string[]): void {
  for (const child of host.children) {
    const name = (child as HTMLElement).dataset['slot'];
    if (!child.slot && name && names.includes(name)) child.slot = name;
  }
}
