/** More ids than this are not told apart: the counts begin anew. */
const MOST_IDS = 100_000;
const MINUTE = 60_000;

/**
 * How often one id may be used in a minute, by the memory of this process.
 *
 * @param most uses in a minute
 */
export function limitPerId(most: number): (id: string, now: number) => boolean {
  const uses = new Map<string, number>();
  let minute = 0;
  return (id, now) => {
    const current = Math.floor(now / MINUTE);
    if (current !== minute || uses.size >= MOST_IDS) uses.clear();
    minute = current;
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    return count <= most;
  };
}
