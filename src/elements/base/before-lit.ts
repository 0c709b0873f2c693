/*
 * Imported before Lit. It reads and fills global names, where an element of the page with such an
 * `id` or `name` stands if nothing else does: Lit would take it for a list, and end with an error.
 * What is a window's own is out of an element's reach.
 */

const globals = globalThis as Record<string, unknown>;

/** Puts a property of the window's own in an element's place, and in that of one still to come. */
function claim(name: string, kind: new () => object, value?: object): void {
  if (!(globals[name] instanceof kind))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

for (const name of ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'])
  claim(name, Array, []);
claim('litPropertyMetadata', WeakMap, new WeakMap());
// What Lit calls or asks, if it is there.
for (const name of [
  'reactiveElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
])
  claim(name, Function);
// Others may have these, of whatever kind: only what a page names is none. A server has no elements.
const { Element, HTMLCollection } = globalThis;
for (const name of ['ShadyCSS', 'litNonce', 'trustedTypes'])
  if (Element && [Element, HTMLCollection].some((kind) => globals[name] instanceof kind))
    claim(name, Function);
