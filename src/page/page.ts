type Method = (...args: unknown[]) => unknown;

/** Not any more, where a test in jsdom or happy-dom has ended and has taken its window away. */
export const hasPage = (): boolean => !!globalThis.document;

/** The document, and what it is made of. */
let present: { document: Document; prototype: object };

/** What is still under way when the window has gone ends in the document that was there, where it harms nobody. */
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
