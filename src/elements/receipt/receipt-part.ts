import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { ShownCategory } from '../../consent/declarations.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { createReceipt, type Receipt } from '../../consent/receipt.js';
import { enReceipt } from '../../locales/en/receipt.js';
import { page } from '../../page/page.js';
import { disclosureStyles } from '../shared/disclosure.styles.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { LightStyles } from '../shared/light-styles.js';
import { make, type Content } from '../shared/make.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { knownEvents } from './answer-history.js';
import { copyText, offerFile, pageOf } from './hand-over.js';
import { loadReceiptLocale } from './receipt-locales.js';
import { receiptStyles } from './receipt.styles.js';
import { viewReceipt } from './receipt-view.js';
import { storedAnswer } from './stored-answer.js';
import { noteListeners, watchAnswers } from './witness.js';

/** What the host knows anyway. */
interface Known {
  readonly gate: ConsentGate | undefined;
  readonly categories: readonly ShownCategory[];
  /** The host's own phrases, which call categories by the same names. */
  readonly phrases: object;
  /** How a choice is changed, in words. */
  readonly withdrawal: string;
}

/** What the page says of itself for receipts, on either of the elements that ask. */
const saidByPage = (attribute: string): string | undefined =>
  page
    .querySelector(`:is(consent-banner, consent-preferences)[${attribute}]`)
    ?.getAttribute(attribute) ?? undefined;

/** “What was recorded”, in the page's own tree: a part of the element that it is made for. */
export class ReceiptPart implements ReactiveController {
  #host: ReactiveElement;
  #phrases: PhrasesController<typeof enReceipt>;
  #status = '';
  #receipt: Receipt | undefined;
  #isWaiting = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#phrases = new PhrasesController(host, enReceipt, loadReceiptLocale);
    new LightStyles(host, disclosureStyles, receiptStyles);
    watchAnswers();
    host.addController(this);
  }

  hostConnected(): void {
    noteListeners.add(this.#drawAgain);
    this.#host.addEventListener('click', this.#handleClick);
  }

  hostDisconnected(): void {
    noteListeners.delete(this.#drawAgain);
    this.#host.removeEventListener('click', this.#handleClick);
  }

  #drawAgain = (): void => this.#host.requestUpdate();

  /** Nothing as long as nothing was recorded, or its words are on their way. */
  view({ gate, categories, phrases, withdrawal }: Known): Content {
    if (!gate || !this.#areWordsThere()) return undefined;
    const record = storedAnswer(gate.settings);
    if (!record && gate.decision.source !== 'gpc') return undefined;
    const { phrases: own, lang, dir } = this.#phrases;
    const receipt = (this.#receipt = createReceipt({
      record,
      categories,
      withdrawal,
      settings: gate.settings,
      decision: gate.decision,
      known: knownEvents(gate),
      controller: saidByPage('controller'),
      jurisdiction: saidByPage('jurisdiction'),
      language: own.lang,
      now: Math.floor(Date.now() / 1000),
    }));
    const locale = formattingLocale(this.#host, own.lang);
    const shown = viewReceipt({ receipt, categories, locale, phrases: { ...phrases, ...own } });
    const button = (label: string): Element => make('button', { type: 'button' }, label);
    return make(
      'details',
      { class: 'cr', 'data-receipt': '', lang, dir },
      make('summary', {}, own.receiptHeading),
      make('div', { class: 'cr-page' }, ...shown),
      make(
        'div',
        { class: 'cr-actions' },
        button(own.receiptCopy),
        ' ',
        button(own.receiptData),
        ' ',
        button(own.receiptPage),
      ),
      make('p', { class: 'cr-status', role: 'status' }, this.#status),
    );
  }

  /** Whether its language has come; draws again when it has. */
  #areWordsThere(): boolean {
    let isReady = false;
    const arriving = this.#phrases.whenReady(() => (isReady = true));
    if (arriving && !this.#isWaiting) {
      this.#isWaiting = true;
      void arriving.then(this.#drawAgain);
    }
    return isReady;
  }

  /** The buttons are in the order of what they do. */
  #handleClick = ({ target }: Event): void => {
    const button = (target as Element).closest('.cr-actions > button');
    if (!button) return;
    const index = [...button.parentElement!.children].indexOf(button);
    [this.#copy, this.#downloadData, this.#downloadPage][index]!(this.#receipt!);
  };

  #copy = async (receipt: Receipt): Promise<void> => {
    const { receiptCopied, receiptNotCopied } = this.#phrases.phrases;
    this.#status = (await copyText(textOf(receipt))) ? receiptCopied : receiptNotCopied;
    this.#drawAgain();
  };

  #downloadData = (receipt: Receipt): void => offerFile('receipt.json', textOf(receipt));

  #downloadPage = (): void => {
    const { receiptHeading, lang, dir } = this.#phrases.phrases;
    const words = this.#host.querySelector('.cr-page')!;
    offerFile('receipt.html', pageOf(receiptHeading, words, { lang, dir }));
  };
}

const textOf = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;
