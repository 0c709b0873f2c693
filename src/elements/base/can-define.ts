/** What our elements are made with, and old browsers, jsdom and happy-dom lack: there they stay undefined. */
const NEEDED = ['attachInternals', 'togglePopover'];

/**
 * Whether a tag can be registered here and is not yet: two bundles may both bring an element, and the
 * first one defines it. A server has a registry where Lit brings one, and no elements.
 */
export function canDefine(tag: string): boolean {
  const { customElements, HTMLElement } = globalThis as Partial<typeof globalThis>;
  const canDraw = !HTMLElement || NEEDED.every((method) => method in HTMLElement.prototype);
  return !!customElements && canDraw && !customElements.get(tag);
}
