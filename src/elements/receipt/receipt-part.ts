import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ShownCategory } from '../../consent/declarations.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ConsentRecord } from '../../consent/consent-record.js';
import { createReceipt, type Receipt } from '../../consent/receipt.js';
import { enReceipt, type ReceiptMessages } from '../../locales/en/receipt.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { LightStyles } from '../shared/light-styles.js';
import { saidByPage } from '../shared/said-by-page.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { knownEvents } from './answer-history.js';
import { noteListeners } from './answer-memory.js';
import { recordAnswers } from './answer-record.js';
import { ownAddress } from '../own-server/own-address.js';
import { eraseRecords, fetchRecords } from '../own-server/own-records.js';
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
  #gate: ConsentGate | undefined;
  #address: URL | undefined;
  /** What the server has of this visitor. */
  #found = '';

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
    this.#gate = gate;
    this.#receipt = this.#create(gate, record, known);
    const { phrases: own } = this.#phrases;
    const hasServer = record?.id && (this.#address = ownAddress(gate.settings, 'recordsHref'));
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
        ${hasServer ? this.#viewServer(own) : nothing}
      </div>
      ${
        this.#found
          ? html`<pre class="cr-found" tabindex="0" role="region" aria-label=${own.receiptServer}>${this.#found}</pre>`
          : nothing
      }
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

  #viewServer({ receiptServer, receiptErase }: ReceiptMessages): TemplateResult {
    return html`
      <button type="button" @click=${this.#fetch}>${receiptServer}</button>
      <button type="button" @click=${this.#erase}>${receiptErase}</button>
    `;
  }

  #fetch = (): Promise<void> => this.#ask(fetchRecords);

  #erase = (): Promise<void> => this.#ask((address) => eraseRecords(address, this.#gate!));

  /** Asks the site's server, and says what came of it. */
  async #ask(request: (address: URL) => Promise<string>): Promise<void> {
    const { receiptAbsent, receiptFailed } = this.#phrases.phrases;
    try {
      this.#found = await request(this.#address!);
      this.#status = this.#found ? '' : receiptAbsent;
    } catch {
      this.#status = receiptFailed;
    }
    this.#drawAgain();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.cr-found')?.focus();
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
