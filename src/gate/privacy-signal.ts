/** Whether the browser sends Global Privacy Control. Only `true` counts: absence says nothing.
 * https://www.w3.org/TR/gpc/
 */
export const hasPrivacySignal = (): boolean =>
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
