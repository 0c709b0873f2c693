/** More ids than this are not told apart: the counts begin anew. */
const MOST_IDS = 100_000;
const MINUTE = 60_000;

/**
 * How often one id may be used in a period, by the memory of this process.
 *
 * @param most uses in a period
 * @param period milliseconds
 */
export function limitPerId(most: number, period = MINUTE): (id: string, now: number) => boolean {
  const uses = new Map<string, number>();
  let current = 0;
  return (id, now) => {
    const next = Math.floor(now / period);
    if (next !== current || uses.size >= MOST_IDS) uses.clear();
    current = next;
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    return count <= most;
  };
}
