/** Asks again until it is true, for as long as a busy machine may take. */
export const until = async (
  isTrue: () => unknown,
  what = String(isTrue),
  deadline = performance.now() + 8000,
): Promise<void> => {
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error(`It did not come true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};
