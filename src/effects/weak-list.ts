/** Elements in the order they were added, each for as long as anybody else holds it. */
export interface WeakList {
  add(element: Element): void;
  has(element: Element): boolean;
  delete(element: Element): void;
  list(): Element[];
}

export function createWeakList(): WeakList {
  const references = new WeakMap<Element, WeakRef<Element>>();
  const listed = new Set<WeakRef<Element>>();
  return {
    add(element) {
      const reference = references.get(element) ?? new WeakRef(element);
      references.set(element, reference);
      listed.add(reference);
    },
    has: (element) => listed.has(references.get(element)!),
    delete: (element) => void listed.delete(references.get(element)!),
    list: () =>
      [...listed].flatMap((reference) => {
        const element = reference.deref();
        if (!element) listed.delete(reference);
        return element ?? [];
      }),
  };
}
