import type { ReactiveElement } from '@lit/reactive-element';
import { isFenced } from '../../page/fence.js';
import type { LoadLocale } from '../shared/locale-loader.js';
import { PhrasesController, type English } from '../shared/phrases-controller.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks mixins for it.
type Constructor<T> = new (...args: any[]) => T;

/** What `Localized` adds. */
export declare class LocalizedElement extends ReactiveElement {
  /** Phrases in the language of the place. The element waits for them before it is drawn. */
  protected localize<Group extends English>(
    english: Group,
    load?: LoadLocale,
  ): PhrasesController<Group>;
  /** Resolves when everything is there that the element is drawn with; `undefined` if it is already. */
  protected prepare(): Promise<unknown> | undefined;
}

/**
 * An element with phrases, which is drawn once they are there: nobody sees one language turn into
 * another. Knows no templates, so that it goes with a `ReactiveElement` as well as with a `LitElement`.
 */
export function Localized<Base extends Constructor<ReactiveElement>>(
  base: Base,
): Base & Constructor<LocalizedElement> {
  class Localized extends base {
    #phrases: PhrasesController<English> | undefined;

    protected localize<Group extends English>(
      english: Group,
      load?: LoadLocale,
    ): PhrasesController<Group> {
      const phrases = new PhrasesController(this, english, load);
      this.#phrases = phrases;
      return phrases;
    }

    protected prepare(): Promise<unknown> | undefined {
      return this.#phrases?.arriving;
    }

    /** Nothing is drawn inside the page's fence. */
    protected override shouldUpdate(): boolean {
      return !isFenced(this);
    }

    protected override scheduleUpdate(): void | Promise<unknown> {
      const prepared = this.prepare();
      return prepared ? prepared.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
    }
  }
  return Localized as unknown as Base & Constructor<LocalizedElement>;
}
