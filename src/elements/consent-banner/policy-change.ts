import type { ReactiveElement } from '@lit/reactive-element';
import { enParts } from '../../locales/en/parts.js';
import { page } from '../../page/page.js';
import { changesAddress } from '../policy-shared/changes-address.js';
import { formatDate } from '../policy-shared/format-date.js';
import { loadPolicyLocale } from '../policy-shared/policy-locales.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { createText } from '../shared/create-text.js';
import { phraseParts } from '../shared/phrase-parts.js';
import { PhrasesController } from '../shared/phrases-controller.js';

/**
 * Tells in a banner why it asks again: "Our privacy policy changed on 13 May 2026. See what changed",
 * with a link into the comparison. Fetched only by visitors who decided under another version.
 */
export class PolicyChange {
  #banner: ReactiveElement;
  #phrases: PhrasesController<typeof enParts>;
  #sentence = page.createElement('span');
  #link = page.createElement('a');

  constructor(banner: ReactiveElement) {
    this.#banner = banner;
    this.#phrases = new PhrasesController(banner, enParts, loadPolicyLocale);
    this.#sentence.slot = this.#link.slot = 'change';
  }

  whenReady(callback: () => unknown): Promise<unknown> | undefined {
    return this.#phrases.whenReady(callback);
  }

  /**
   * Adds them to the banner, unless the page wrote words of its own.
   *
   * @param version that is new; it is told if it is a date
   * @param href of the policy
   */
  show(version: string, href: string): void {
    const written = [...this.#banner.querySelectorAll(':scope > [slot=change]')];
    if (written.some((one) => one !== this.#sentence && one !== this.#link)) return;
    const { phrases, lang, dir } = this.#phrases;
    const date = formatDate(version, formattingLocale(this.#banner, phrases.lang));
    const sentence =
      date === version
        ? [phrases.policyChanged]
        : phraseParts(phrases.policyChangedOn, { date }, phrases.lang).map(createText);
    // Between two elements in a slot there is no other place for the space.
    this.#sentence.replaceChildren(...sentence, ' ');
    this.#link.textContent = phrases.seeWhatChanged;
    this.#link.href = changesAddress(href);
    for (const element of href ? [this.#sentence, this.#link] : [this.#sentence]) {
      for (const [name, value] of Object.entries({ lang, dir })) {
        if (value) element.setAttribute(name, value);
        else element.removeAttribute(name);
      }
      if (element.parentNode !== this.#banner) this.#banner.append(element);
    }
  }

  hide(): void {
    this.#sentence.remove();
    this.#link.remove();
  }
}
