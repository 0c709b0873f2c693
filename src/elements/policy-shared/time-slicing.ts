/** The longest that the page may be held up at a time, in milliseconds: two frames. */
const SLICE = 32;

/** Lets the browser handle input and paint. */
const yieldToMain = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs long work a slice at a time, so that the page stays responsive meanwhile.
 *
 * @param signal ends it; the promise then rejects with the signal's reason
 */
export async function runInSlices<T>(work: Iterator<void, T>, signal?: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await yieldToMain();
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}
