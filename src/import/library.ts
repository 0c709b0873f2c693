/** What a visitor has answered to another consent library. */
export interface ForeignAnswer {
  /**
   * The library's own names, of purposes or services, and what was said of each; `undefined` where it
   * was granted in part. What was said to everything at once is said of `all`.
   */
  readonly said: ReadonlyMap<string, boolean | undefined>;
  /** When, in milliseconds since the epoch, if the library keeps that. */
  readonly at?: number | undefined;
  /** The library notes what was granted and leaves out what was not. */
  readonly isOnlyGrants?: boolean;
}

/** Where a library keeps the answer, and how it is read. Knows nothing of the page, and opens nothing. */
export interface Library {
  /** Name of the cookie, and of the key where it is kept in local or session storage instead. */
  readonly key: string;
  /** Not to be decoded as a whole: separators inside of its values are encoded. */
  readonly isEncoded?: boolean;
  /** Names of what else the library stores, to be cleared with it. */
  readonly besides?: readonly string[];
  /**
   * `undefined` where the library has noted something, but not an answer of the visitor's.
   *
   * @param text of the cookie
   * @param other reads another cookie
   * @throws anything for a text that the library would not have written
   */
  read(text: string, other: (name: string) => string | undefined): ForeignAnswer | undefined;
}
