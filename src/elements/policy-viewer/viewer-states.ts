/** The viewer's custom states: they tell the style sheet of the text which headings to number, and more. */
export class ViewerStates {
  #states: CustomStateSet;
  #level = '';

  constructor({ states }: ElementInternals) {
    this.#states = states;
  }

  /** Whether an audience sees the parts for others too. */
  setWhole(isWhole: boolean): void {
    this.#states[isWhole ? 'add' : 'delete']('whole');
  }

  /** The level of the highest section. */
  setLevel(level: number): void {
    const state = `level-${level}`;
    // Adding even the same state again would have every heading styled anew.
    if (state === this.#level) return;
    this.#states.delete(this.#level);
    this.#states.add((this.#level = state));
  }
}
