import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/en/messages.js';
import type { LocaleInfo, Phrases, Translation } from '../../locales/translation.js';
import { loadConsentLocale } from './consent-locales.js';
import { languageOf, primary, wantedLanguages } from './language.js';
import type { LoadLocale, LocaleLoad } from './locale-loader.js';

/** A language, or some phrases of one; what is missing stays as it is. */
export type Locale = LocaleInfo & Partial<Messages>;

/** What an element says in English: the group of phrases that it brings along. */
type English = LocaleInfo & Phrases;

const registered = new Map<string, Locale>();
const controllers = new Set<PhrasesController<English>>();

/**
 * Changes phrases of a language, or makes another one known:
 * `registerLocale({ lang: 'de', dir: 'ltr', acceptAll: '…' })`. Elements that are shown already follow.
 */
export function registerLocale(locale: Locale): void {
  registered.set(locale.lang, locale);
  for (const controller of controllers) controller.host.requestUpdate();
}

/**
 * The phrases of an element in the page's language, then the browser's, then English: the group
 * that the element brings along.
 */
export class PhrasesController<Group extends English> implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  #english: Group;
  #load: LoadLocale;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    english: Group,
    load: LoadLocale = loadConsentLocale,
  ) {
    this.host = host;
    this.#english = english;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /**
   * Calls back once the phrases are there: at once, or when their language has been fetched. For
   * `scheduleUpdate`, so that nothing is shown in English first.
   */
  whenReady(callback: () => unknown): Promise<unknown> | undefined {
    const { arriving } = this.#find().load ?? {};
    if (arriving) return arriving.then(() => this.whenReady(callback));
    callback();
    return undefined;
  }

  get phrases(): Translation<Group> {
    const { load, own } = this.#find();
    const phrases: object = { ...this.#english, ...load?.phrases, ...own };
    return phrases as Translation<Group>;
  }

  /** For the `lang` of our own text: nothing if the page around it is in that language anyway. */
  get lang(): string | undefined {
    const { lang } = this.phrases;
    const around = languageOf(this.host);
    return around && primary(around) === primary(lang) ? undefined : lang;
  }

  /** For the `dir` of our own text: nothing if the page around it runs that way anyway. */
  get dir(): 'ltr' | 'rtl' | undefined {
    const { dir } = this.phrases;
    return getComputedStyle(this.host).direction === dir ? undefined : dir;
  }

  /** The first wanted language that there are phrases in: ours, the page's own, or both. */
  #find(): { own?: Locale | undefined; load?: LocaleLoad | undefined } {
    for (const lang of wantedLanguages(this.host)) {
      const own = registered.get(lang) ?? registered.get(primary(lang));
      const load = this.#load(primary(lang));
      if (own || load) return { own, load };
      if (primary(lang) === 'en') break;
    }
    return {};
  }
}
