type Method = (...args: unknown[]) => unknown;

/**
 * `document` as the platform made it. An element with a `name` or `id` such as `cookie` or
 * `currentScript` stands in front of the document's own property of that name, which markup that
 * slipped into the page could use to mislead us; the prototype is out of its reach.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const page: Document = new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function'
      ? (...args: unknown[]) => (value as Method).apply(document, args)
      : value;
  },
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, document),
});
