import type { LitElement, ReactiveController } from 'lit';
import { findGate } from '../../consent/consent-gate.js';
import type { LocaleInfo, Messages } from '../../locales/messages.js';

/** A language, or some phrases of one; what is missing stays English. */
export type Locale = LocaleInfo & Partial<Messages>;

const locales = new Map<string, Locale>();
const controllers = new Set<PhrasesController<LocaleInfo>>();

/**
 * Makes a language known, or changes phrases of one that is: `registerLocale({ ...en, acceptAll: '…' })`.
 * Elements that are shown already follow.
 */
export function registerLocale(locale: Locale): void {
  locales.set(locale.lang, locale);
  for (const controller of controllers) controller.host.requestUpdate();
}

/** The language that the page gives this place, looking out of shadow roots as well. */
export function languageOf(place: Element): string | undefined {
  const holder = place.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}

export const primary = (lang: string): string => lang.split('-')[0]!.toLowerCase();

/**
 * The phrases of an element in the page's language, then the browser's, then English: the group
 * that the element brings along.
 */
export class PhrasesController<Group extends LocaleInfo> implements ReactiveController {
  readonly host: LitElement;
  #english: Group;

  constructor(host: LitElement, english: Group) {
    this.host = host;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  get phrases(): Group {
    const wanted = [findGate()?.settings.lang ?? languageOf(this.host), ...navigator.languages];
    for (const lang of wanted) {
      if (!lang) continue;
      const locale = locales.get(lang) ?? locales.get(primary(lang));
      if (locale) return { ...this.#english, ...locale };
      if (primary(lang) === 'en') break;
    }
    return this.#english;
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
}
