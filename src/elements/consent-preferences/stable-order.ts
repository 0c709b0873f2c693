interface Named {
  readonly name: string;
}

/**
 * The order in which things were first shown: what the page declares late comes last, and what it takes
 * back leaves a gap. So nothing moves under the reader, and a list without keys keeps its elements,
 * with focus and all that is open in them.
 */
export class StableOrder {
  #names = new Map<string, string[]>();

  /** The items of a list in that order, with `undefined` in the place of those that have gone. */
  arrange<Item extends Named>(list: string, items: readonly Item[]): (Item | undefined)[] {
    const names = this.#names.get(list) ?? [];
    this.#names.set(list, names);
    for (const { name } of items) if (!names.includes(name)) names.push(name);
    return names.map((name) => items.find((item) => item.name === name));
  }
}
