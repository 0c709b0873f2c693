/** The most that one look may take of it, in milliseconds. */
const step = 2000;

/**
 * How long somebody goes on waiting. A virtual machine may be halted for minutes in between: that time is
 * not counted, since the page had none of it either.
 *
 * @param {number} milliseconds
 * @returns {() => number} what is left of them
 */
export function patience(milliseconds) {
  let left = milliseconds;
  let before = performance.now();
  return () => {
    const now = performance.now();
    left -= Math.min(now - before, step);
    before = now;
    return Math.max(left, 0);
  };
}
