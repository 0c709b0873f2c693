/** Something in the page that is not as it was meant, for whoever builds it: an item of `check()`. */
export interface Finding {
  /** Short and stable, such as `not-gated`; docs/errors.md lists them all. */
  readonly code: string;
  /** The element that it is about, if it is about one. */
  readonly element: Element | null;
  /** What is wrong, in a sentence that quotes it. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
