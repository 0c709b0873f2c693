/** A part of the form: what it shows, and the value that it stands for. */
export interface Control {
  readonly element: HTMLElement;
  read(): unknown;
  write(value: unknown): void;
  /**
   * Says what is wrong at the fields that it is about.
   *
   * @param path where this part is, such as `purposes.0`
   * @param problems messages by path
   */
  say(path: string, problems: ReadonlyMap<string, string>): void;
}
