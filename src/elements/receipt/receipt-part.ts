import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CategoryDeclaration } from '../../consent/declarations.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { createReceipt, type Receipt } from '../../consent/receipt.js';
import { enReceipt } from '../../locales/en/receipt.js';
import { page } from '../../page/page.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { LightStyles } from '../shared/light-styles.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { forgetEvents, knownEvents } from './answer-history.js';
import { copyText, offerFile, pageOf } from './hand-over.js';
import { loadReceiptLocale } from './receipt-locales.js';
import { receiptStyles } from './receipt.styles.js';
import { viewReceipt } from './receipt-view.js';
import { storedAnswer } from './stored-answer.js';
import { noteListeners, watchAnswers } from './witness.js';

/** What the host knows anyway. */
interface Known {
  readonly gate: ConsentGate | undefined;
  readonly categories: readonly CategoryDeclaration[];
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
  #host: LitElement;
  #phrases: PhrasesController<typeof enReceipt>;
  #status = '';
  #isWaiting = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#phrases = new PhrasesController(host, enReceipt, loadReceiptLocale);
    new LightStyles(host, receiptStyles);
    watchAnswers();
    host.addController(this);
  }

  hostConnected(): void {
    noteListeners.add(this.#drawAgain);
  }

  hostDisconnected(): void {
    noteListeners.delete(this.#drawAgain);
  }

  #drawAgain = (): void => this.#host.requestUpdate();

  /** Nothing as long as nothing was recorded, or its words are on their way. */
  view({ gate, categories, phrases, withdrawal }: Known): TemplateResult | typeof nothing {
    if (!gate || !this.#areWordsThere()) return nothing;
    const record = storedAnswer(gate.settings);
    if (!record) forgetEvents(gate);
    if (!record && gate.decision.source !== 'gpc') return nothing;
    const own = this.#phrases.phrases;
    const receipt = createReceipt({
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
    });
    const locale = formattingLocale(this.#host, own.lang);
    return html`<details
      class="cr"
      data-receipt
      lang=${this.#phrases.lang ?? nothing}
      dir=${this.#phrases.dir ?? nothing}
    >
      <summary>${own.receiptHeading}</summary>
      <div class="cr-page">${viewReceipt({ receipt, categories, locale, phrases: { ...phrases, ...own } })}</div>
      <div class="cr-actions">
        <button type="button" @click=${() => this.#copy(receipt)}>${own.receiptCopy}</button>
        <button type="button" @click=${() => offerFile('receipt.json', textOf(receipt))}>
          ${own.receiptData}
        </button>
        <button type="button" @click=${this.#downloadPage}>${own.receiptPage}</button>
      </div>
      <p class="cr-status" role="status">${this.#status}</p>
    </details>`;
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

  async #copy(receipt: Receipt): Promise<void> {
    const { receiptCopied, receiptNotCopied } = this.#phrases.phrases;
    this.#status = (await copyText(textOf(receipt))) ? receiptCopied : receiptNotCopied;
    this.#drawAgain();
  }

  #downloadPage = ({ currentTarget }: Event): void => {
    const { receiptHeading, lang, dir } = this.#phrases.phrases;
    const words = (currentTarget as Element).closest('.cr')!.querySelector('.cr-page')!;
    offerFile('receipt.html', pageOf(receiptHeading, words, { lang, dir }));
  };
}

const textOf = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;
