/** The places of the same thing in the old and the new version. */
export type Pair = readonly [from: number, to: number];

/**
 * The pairs that keep their order: the longest series in which the old places rise as well. All others
 * were moved. https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 *
 * @param pairs in the order of the new places
 */
export function inOrder<P extends Pair>(pairs: readonly P[]): Set<P> {
  /** For each length, the pair with the smallest old place that ends such a series. */
  const ends: P[] = [];
  const before = new Map<P, P | undefined>();
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]![0] < pair[0]) low = middle + 1;
      else high = middle;
    }
    before.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  const staying = new Set<P>();
  for (let pair = ends.at(-1); pair; pair = before.get(pair)) staying.add(pair);
  return staying;
}
