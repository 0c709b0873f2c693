/** Google reads only `arguments` objects from its queue; an array of the same is passed over. */
export function gtag(..._call: readonly unknown[]): void {
  try {
    // eslint-disable-next-line prefer-rest-params -- see above
    ((globalThis as { dataLayer?: unknown[] }).dataLayer ??= []).push(arguments);
  } catch (error) {
    // A queue that the page has spoiled is its own matter; the gate goes on.
    reportError(error);
  }
}
