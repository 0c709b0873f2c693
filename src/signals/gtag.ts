/** Google only reads `arguments` objects from its queue and ignores arrays. */
export function gtag(..._call: readonly unknown[]): void {
  // eslint-disable-next-line prefer-rest-params -- see above
  ((globalThis as { dataLayer?: unknown[] }).dataLayer ??= []).push(arguments);
}
