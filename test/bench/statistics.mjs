/** The middle one; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/**
 * Runs tasks in turn, round after round, each round from another one on: what the machine does
 * beside falls on all of them alike.
 *
 * @template T
 * @param {Record<string, () => Promise<T>>} tasks
 * @returns {Promise<Record<string, T[]>>}
 */
export async function interleave(tasks, rounds) {
  const keys = Object.keys(tasks);
  const results = Object.fromEntries(keys.map((key) => [key, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % keys.length;
    for (const key of [...keys.slice(first), ...keys.slice(0, first)])
      results[key].push(await tasks[key]());
  }
  return results;
}

/** The median of what a run took, as a part of what the run beside it took. */
export const pairedRatio = (values, references) =>
  median(values.map((value, i) => value / references[i]));
