/** Milliseconds that nobody minds, and in which other programs decide more than the input does. */
const NOTHING = 1000;

/**
 * How many times as long four times the input takes: some 4 if time grows with length, 16 if it is squared,
 * 0 if it is soon over. Both are taken in one run, and at best: a machine may halt in between, which says nothing of it.
 */
export function growth(run: (length: number) => void, length: number): number {
  const atBest = (size: number): number => {
    let best = Infinity;
    for (let tries = 3; tries && best > NOTHING; tries--) {
      const start = performance.now();
      run(size);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const long = atBest(length);
  return long < NOTHING ? 0 : long / Math.max(atBest(length / 4), 1);
}
