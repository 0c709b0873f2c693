/** The most that counts between two looks, in milliseconds. */
const longestStep = 2000;

/**
 * A time limit that leaves out pauses of the whole machine, such as a virtual one that is halted: the page
 * had none of that time either.
 *
 * @param {number} milliseconds
 * @returns {() => number} how many of them remain
 */
export function startCountdown(milliseconds) {
  let remaining = milliseconds;
  let before = performance.now();
  return () => {
    const now = performance.now();
    remaining -= Math.min(now - before, longestStep);
    before = now;
    return Math.max(remaining, 0);
  };
}
