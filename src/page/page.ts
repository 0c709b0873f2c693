type Method = (...args: unknown[]) => unknown;

/** False once a test in jsdom or happy-dom has ended and removed its window. */
export const hasPage = (): boolean => !!globalThis.document;

/** The latest document, and the prototype with its properties. */
let present: { document: Document; prototype: object };

/** Work still under way after the window has gone runs against the last document, where it does no harm. */
function platform(): typeof present {
  if (hasPage()) present = { document, prototype: Document.prototype };
  return present;
}

/**
 * `document` as the platform made it. An element with a `name` or `id` such as `cookie` or
 * `currentScript` stands in front of the document's own property of that name, which markup that
 * slipped into the page could use to mislead us; the prototype is out of its reach.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const page: Document = new Proxy({} as Document, {
  get(_, name) {
    const { document, prototype } = platform();
    const value: unknown = Reflect.get(prototype, name, document);
    return typeof value === 'function'
      ? (...args: unknown[]) => (value as Method).apply(document, args)
      : value;
  },
  set(_, name, value) {
    const { document, prototype } = platform();
    return Reflect.set(prototype, name, value, document);
  },
});
