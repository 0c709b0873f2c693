/** What our elements need. Where it is missing (old browsers, jsdom, happy-dom), they stay undefined. */
const NEEDED = ['attachInternals', 'togglePopover'];

/**
 * Whether a tag can be registered here and is not yet: two bundles may both bring an element, and the
 * first one defines it. On a server, Lit brings a registry, but there is no HTMLElement.
 */
export function canDefine(tag: string): boolean {
  const { customElements, HTMLElement } = globalThis as Partial<typeof globalThis>;
  const canDraw = !HTMLElement || NEEDED.every((method) => method in HTMLElement.prototype);
  return !!customElements && canDraw && !customElements.get(tag);
}
