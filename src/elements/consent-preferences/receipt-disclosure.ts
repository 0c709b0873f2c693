import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Known, ReceiptPart } from '../receipt/receipt-part.js';
import { loadReceiptLocale } from '../receipt/receipt-locales.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { loadPart } from '../base/report-problem.js';

const english = { lang: 'en', dir: 'ltr', receiptHeading: 'What was recorded' } as const;

/** Says that something was recorded, and fetches what it is when somebody wants to see it. */
export class ReceiptDisclosure {
  #host: LitElement;
  #phrases: PhrasesController<typeof english>;
  #part: ReceiptPart | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#phrases = new PhrasesController(host, english, loadReceiptLocale);
  }

  view(known: Known): TemplateResult | typeof nothing {
    if (!this.#phrases.isReady) return nothing;
    const { phrases, lang, dir } = this.#phrases;
    return html`
      <details
        class="cr"
        data-receipt
        lang=${ifDefined(lang)}
        dir=${ifDefined(dir)}
        @toggle=${this.#handleToggle}
      >
        <summary>${phrases.receiptHeading}</summary>
        ${this.#part?.view(known)}
      </details>
    `;
  }

  #handleToggle = (): void => {
    if (this.#part) return;
    void loadPart(
      'receipt',
      import('../receipt/receipt-part.js').then(({ ReceiptPart }) => {
        this.#part ??= new ReceiptPart(this.#host);
        this.#host.requestUpdate();
      }),
    );
  };
}
