import type { ConsentGate } from '../../consent/consent-gate.js';
import { page } from '../../page/page.js';
import { languageOf, wantedLanguages } from '../shared/language.js';
import type { NoticedAnswer } from './notice-answers.js';
import { post } from './post.js';

type CountedEvent =
  'shown' | 'allowed-all' | 'allowed-some' | 'refused' | 'unanswered' | 'withdrawn';

/** What was shown. */
interface Shown {
  readonly layout: string;
  readonly lang: string;
}

/** Tells that a banner was shown and what became of it; of whom, nothing. */
export class Counters {
  #gate: ConsentGate;
  #address: URL;
  /** Missing as long as nothing was. */
  #shown: Shown | undefined;
  #isUnanswered = false;

  constructor(gate: ConsentGate, address: URL) {
    this.#gate = gate;
    this.#address = address;
    page.addEventListener('consent-shown', this.#noteShown);
    addEventListener('pagehide', this.#leave);
    const banner = page.querySelector<HTMLElement>('consent-banner[open]');
    if (banner)
      this.#noteShown({
        layout: banner.getAttribute('layout') ?? 'bar',
        lang: banner.querySelector('[lang]')?.getAttribute('lang') ?? languageOf(banner) ?? 'en',
      });
  }

  handle({ record, earlier }: NoticedAnswer): void {
    this.#isUnanswered = false;
    const isWithdrawal = earlier?.granted.some((name) => !record.granted.includes(name));
    if (isWithdrawal) this.#count('withdrawn');
    else if (!record.granted.length) this.#count('refused');
    else this.#count(record.denied.length ? 'allowed-some' : 'allowed-all');
  }

  #noteShown = ({ layout, lang }: Shown): void => {
    // It comes again where the banner was moved.
    if (this.#isUnanswered) return;
    this.#shown = { layout, lang };
    this.#isUnanswered = true;
    this.#count('shown');
  };

  #leave = (): void => {
    // It may have been answered in another tab or on another device.
    if (this.#isUnanswered && !this.#gate.decision.decided) this.#count('unanswered');
    this.#isUnanswered = false;
  };

  #count(event: CountedEvent): void {
    const { layout, lang } = this.#shown ?? { layout: '', lang: undefined };
    const counted = {
      event,
      language: lang ?? wantedLanguages(page.documentElement)[0] ?? 'und',
      layout,
      version: this.#gate.settings.policyVersion ?? '',
    };
    void post({
      setting: 'countersHref',
      address: this.#address,
      credentials: 'omit',
      body: JSON.stringify(counted),
    });
  }
}
