import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ShownCategory } from '../../consent/declarations.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ConsentRecord } from '../../consent/consent-record.js';
import { createReceipt, type Receipt } from '../../consent/receipt.js';
import { enReceipt } from '../../locales/en/receipt.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { LightStyles } from '../shared/light-styles.js';
import { saidByPage } from '../shared/said-by-page.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { knownEvents } from './answer-history.js';
import { noteListeners } from './answer-memory.js';
import { recordAnswers } from './answer-record.js';
import { copyText, offerFile, pageOf } from './hand-over.js';
import { loadReceiptLocale } from './receipt-locales.js';
import { receiptStyles } from './receipt.styles.js';
import { viewReceipt } from './receipt-view.js';
import { pageCookies } from './page-cookies.js';
import { storedAnswer } from './stored-answer.js';

/** What the host knows anyway. */
export interface Known {
  readonly gate: ConsentGate | undefined;
  readonly categories: readonly ShownCategory[];
  /** The host's own phrases, which call categories by the same names. */
  readonly phrases: object;
  /** How a choice is changed, in words. */
  readonly withdrawal: string;
}

/** What was recorded, in the page's own tree: inside the disclosure of the element that it is made for. */
export class ReceiptPart implements ReactiveController {
  #host: LitElement;
  #phrases: PhrasesController<typeof enReceipt>;
  #status = '';
  #receipt: Receipt | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#phrases = new PhrasesController(host, enReceipt, loadReceiptLocale);
    new LightStyles(host, receiptStyles);
    host.addController(this);
  }

  hostConnected(): void {
    noteListeners.add(this.#record);
    this.#record();
  }

  hostDisconnected(): void {
    noteListeners.delete(this.#record);
  }

  #record = (): void => void recordAnswers().then(this.#drawAgain);

  #drawAgain = (): void => this.#host.requestUpdate();

  /** Nothing until something was recorded and its words have arrived. */
  view(known: Known): TemplateResult | typeof nothing {
    const { gate } = known;
    if (!gate || !this.#phrases.isReady) return nothing;
    const record = storedAnswer(pageCookies(gate.settings), gate.settings);
    if (!record && gate.decision.source !== 'gpc') return nothing;
    this.#receipt = this.#create(gate, record, known);
    const { phrases: own } = this.#phrases;
    const shown = viewReceipt({
      receipt: this.#receipt,
      categories: known.categories,
      locale: formattingLocale(this.#host, own.lang),
      phrases: { ...known.phrases, ...own },
    });
    return html`
      <div class="cr-page">${shown}</div>
      <div class="cr-actions">
        <button type="button" @click=${this.#copy}>${own.receiptCopy}</button>
        <button type="button" @click=${this.#downloadData}>${own.receiptData}</button>
        <button type="button" @click=${this.#downloadPage}>${own.receiptPage}</button>
      </div>
      <p class="cr-status" role="status" .textContent=${this.#status}></p>
    `;
  }

  #create(
    gate: ConsentGate,
    record: ConsentRecord | undefined,
    { categories, withdrawal }: Known,
  ): Receipt {
    return createReceipt({
      record,
      categories,
      withdrawal,
      settings: gate.settings,
      decision: gate.decision,
      known: knownEvents(gate),
      controller: saidByPage('controller'),
      jurisdiction: saidByPage('jurisdiction'),
      language: this.#phrases.phrases.lang,
      now: Math.floor(Date.now() / 1000),
    });
  }

  #copy = async (): Promise<void> => {
    const { receiptCopied, receiptNotCopied } = this.#phrases.phrases;
    this.#status = (await copyText(textOf(this.#receipt!))) ? receiptCopied : receiptNotCopied;
    this.#drawAgain();
  };

  #downloadData = (): void => offerFile('receipt.json', textOf(this.#receipt!));

  #downloadPage = (): void => {
    const { receiptHeading, lang, dir } = this.#phrases.phrases;
    const words = this.#host.querySelector('.cr-page')!;
    offerFile('receipt.html', pageOf(receiptHeading, words, { lang, dir }));
  };
}

const textOf = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;
