import type { ConsentChoice } from '../../consent/choice.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { categoryOf } from '../../consent/consent-names.js';
import type { ShownCategory } from '../../consent/declarations.js';

/** Where the draft learns what holds. Without a gate there is no category to decide on. */
interface Standing {
  readonly gate: Pick<ConsentGate, 'allows' | 'decision'> | undefined;
}

type Categories = readonly ShownCategory[];

/**
 * What the visitor has set and not saved. A switch that was not touched shows what holds, which is
 * off as long as nothing was granted.
 *
 * A category and its services go together: its switch sets all of them, and it goes on or off by
 * itself when all of them are. In between it stays as it was set, and shows that they differ. So do
 * services that have an answer and no switch, such as those that only another page declares.
 */
export class ChoiceDraft {
  #touched = new Map<string, boolean>();
  #standing: Standing;

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  /** Whether anything differs from what holds. */
  get isChanged(): boolean {
    return [...this.#touched].some(([name, on]) => on === !this.#standing.gate?.allows(name));
  }

  isOn(name: string): boolean {
    return this.#touched.get(name) ?? !!this.#standing.gate?.allows(name);
  }

  /** Those services of a category that are set otherwise than the category. */
  differing(name: string, categories: Categories): string[] {
    return this.#servicesOf(name, categories).filter((one) => this.isOn(one) !== this.isOn(name));
  }

  /** Sets a category with all its services, or one of them. */
  set(name: string, on: boolean, categories: Categories): void {
    for (const one of [name, ...this.#servicesOf(name, categories)]) this.#touched.set(one, on);
    const category = categoryOf(name);
    if (this.#servicesOf(category, categories).every((one) => this.isOn(one) === on))
      this.#touched.set(category, on);
  }

  /** An answer for every optional category, and for services that differ from theirs. */
  choice(categories: Categories): ConsentChoice {
    const choice: Record<string, boolean> = {};
    for (const { name, basis } of categories)
      if (basis !== 'necessary')
        for (const one of [name, ...this.differing(name, categories)]) choice[one] = this.isOn(one);
    return choice;
  }

  /** A service has none. */
  #servicesOf(name: string, categories: Categories): string[] {
    const { granted = [], denied = [] } = this.#standing.gate?.decision ?? {};
    const declared = categories.flatMap(({ services }) => services.map((service) => service.name));
    return [...declared, ...granted, ...denied].filter((one) => one.startsWith(name + '.'));
  }
}
