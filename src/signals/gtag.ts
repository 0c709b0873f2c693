/** Google reads only `arguments` objects from its queue; an array of the same is passed over. */
export function gtag(..._call: readonly unknown[]): void {
  // eslint-disable-next-line prefer-rest-params -- see above
  ((globalThis as { dataLayer?: unknown[] }).dataLayer ??= []).push(arguments);
}
