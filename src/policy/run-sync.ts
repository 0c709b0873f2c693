/** Runs work that could be done in slices in one go, for callers that need the result at once. */
export function runSync<T>(work: Iterator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
