/** Milliseconds without a return after which the page counts as having stopped. */
const PAUSE = 1000;
const MOST = 3;

/**
 * Counts how often something is put back that the page has taken away, so that nobody fights over it, on a
 * slow machine either. Returns what tells whether it may be put back once more; `giveUp` is called the first
 * time that it may not, once for each element.
 */
export function createReturns(
  now = (): number => performance.now(),
): (element: Element, giveUp: () => void) => boolean {
  const counts = new WeakMap<Element, { latest: number; returns: number; hasGivenUp: boolean }>();
  return (element, giveUp) => {
    const time = now();
    let count = counts.get(element);
    if (!count) counts.set(element, (count = { latest: time, returns: 0, hasGivenUp: false }));
    if (time - count.latest > PAUSE) count.returns = 0;
    count.latest = time;
    if (++count.returns <= MOST) return true;
    if (!count.hasGivenUp) giveUp();
    count.hasGivenUp = true;
    return false;
  };
}
