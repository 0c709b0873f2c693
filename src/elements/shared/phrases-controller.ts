import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/en/messages.js';
import type { LocaleInfo, Phrases, Translation } from '../../locales/translation.js';
import { loadConsentLocale } from './consent-locales.js';
import { isIn, primary, wantedLanguages } from './language.js';
import type { LoadLocale, LocaleLoad } from './locale-loader.js';

/** A language, or some of its phrases: the others stay as they are. */
export type Locale = LocaleInfo & Partial<Messages>;

/** What an element says in English: the group of phrases that it brings along. */
export type English = LocaleInfo & Phrases;

const registered = new Map<string, Locale>();
const controllers = new Set<PhrasesController<English>>();

/**
 * Changes phrases of a language, or adds a language:
 * `registerLocale({ lang: 'de', dir: 'ltr', acceptAll: '…' })`. Elements in the page update.
 */
export function registerLocale(locale: Locale): void {
  registered.set(locale.lang, locale);
  for (const controller of controllers) controller.host.requestUpdate();
}

/** An element's phrases in the page's language, else the browser's, else the English it brings along. */
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

  /** Resolves when their language has been fetched, or has failed to; `undefined` if it is there. */
  get arriving(): Promise<unknown> | undefined {
    // The page may want another language by then.
    return this.#find().load?.arriving?.then(() => this.arriving);
  }

  /** Calls back once the phrases are there: at once, if they can be shown already. */
  whenReady(callback: () => unknown): Promise<unknown> | undefined {
    const { arriving } = this;
    if (arriving) return arriving.then(callback);
    callback();
    return undefined;
  }

  /** Whether the phrases are there; has the host draw again when they come. */
  get isReady(): boolean {
    const arriving = this.whenReady(() => {});
    void arriving?.then(() => this.host.requestUpdate());
    return !arriving;
  }

  get phrases(): Translation<Group> {
    const { load, own } = this.#find();
    const phrases: object = { ...this.#english, ...load?.phrases, ...own };
    return phrases as Translation<Group>;
  }

  /** The `lang` of our own text; `undefined` where the page around it is in that language anyway. */
  get lang(): string | undefined {
    const { lang } = this.phrases;
    return isIn(this.host, lang) ? undefined : lang;
  }

  /** The `dir` of our own text; `undefined` where the page around it runs that way anyway. */
  get dir(): 'ltr' | 'rtl' | undefined {
    const { dir } = this.phrases;
    return getComputedStyle(this.host).direction === dir ? undefined : dir;
  }

  /** The first wanted language that has phrases: ours, the page's own, or both. */
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
