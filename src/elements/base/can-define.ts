/**
 * Whether a tag can be registered here and is not yet: two bundles may both bring an element, and the
 * first one defines it. A server has no registry. Old browsers, jsdom and happy-dom lack what our
 * elements are made with; there they stay undefined, and throw nothing.
 */
export function canDefine(tag: string): boolean {
  const { customElements, HTMLElement } = globalThis;
  return (
    !!customElements &&
    ['attachInternals', 'togglePopover'].every((method) => method in HTMLElement.prototype) &&
    !customElements.get(tag)
  );
}
