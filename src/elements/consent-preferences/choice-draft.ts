import type { ConsentChoice } from '../../consent/choice.js';
import type { ShownCategory } from '../../consent/declarations.js';

/**
 * What the visitor has set and not saved. A switch that was not touched shows what holds, which is
 * off as long as nothing was granted.
 *
 * A category and its services go together: its switch sets all of them, and it goes on or off by
 * itself when all of them are. In between it stays as it was set, and shows that they differ.
 */
export class ChoiceDraft {
  #touched = new Map<string, boolean>();
  #isGranted: (name: string) => boolean;

  constructor(isGranted: (name: string) => boolean) {
    this.#isGranted = isGranted;
  }

  /** Whether anything differs from what holds. */
  get isChanged(): boolean {
    return [...this.#touched].some(([name, on]) => on !== this.#isGranted(name));
  }

  isOn(name: string): boolean {
    return this.#touched.get(name) ?? this.#isGranted(name);
  }

  /** Whether services of a category are set otherwise than the category. */
  isMixed({ name, services }: ShownCategory): boolean {
    return services.some((service) => this.isOn(service.name) !== this.isOn(name));
  }

  /** Sets a category with all its services, or one of them. */
  set({ name, services }: ShownCategory, changed: string, on: boolean): void {
    this.#touched.set(changed, on);
    if (changed === name) for (const service of services) this.#touched.set(service.name, on);
    else if (services.every((service) => this.isOn(service.name) === on))
      this.#touched.set(name, on);
  }

  /** An answer for every optional category, and for services that differ from theirs. */
  choice(categories: readonly ShownCategory[]): ConsentChoice {
    const choice: Record<string, boolean> = {};
    for (const { name, basis, services } of categories) {
      if (basis === 'necessary') continue;
      choice[name] = this.isOn(name);
      for (const service of services)
        if (this.isOn(service.name) !== choice[name]) choice[service.name] = !choice[name];
    }
    return choice;
  }
}
