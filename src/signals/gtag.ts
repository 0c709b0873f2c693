/**
 * Makes a call through Google's queue. Google only reads `arguments` objects from it and ignores arrays.
 *
 * @param layer the queue's name, `dataLayer` unless the page has another
 */
export function gtag(layer: string, call: readonly unknown[]): void {
  const queue = ((globalThis as unknown as Record<string, unknown[]>)[layer] ??= []);
  (function (..._call: readonly unknown[]): void {
    // eslint-disable-next-line prefer-rest-params -- see above
    queue.push(arguments);
  })(...call);
}
