/** Milliseconds in which a page that takes the same thing away this often does so each time. */
const SPAN = 2000;
const MOST = 3;

/**
 * Counts how often something is put back that the page has taken away, so that nobody fights over it.
 * Returns what tells whether it may be put back once more.
 */
export function createReturns(): (element: Element) => boolean {
  const counts = new WeakMap<Element, { since: number; returns: number }>();
  return (element) => {
    const now = Date.now();
    let count = counts.get(element);
    if (!count || now - count.since > SPAN)
      counts.set(element, (count = { since: now, returns: 0 }));
    return ++count.returns <= MOST;
  };
}
