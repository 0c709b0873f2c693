import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { isGranted } from '../../consent/decision.js';
import { ConsentRequestEvent } from '../../events/consent-events.js';
import { enPreferences } from '../../locales/en/preferences.js';
import type { ReceiptPart } from '../receipt/receipt-part.js';
import { announce, prepareAnnouncements } from '../shared/announce.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { FocusReturn } from '../shared/focus-return.js';
import { GateController } from '../shared/gate-controller.js';
import { createLightRoot } from '../shared/light-root.js';
import { LightStyles } from '../shared/light-styles.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { tokens } from '../shared/tokens.js';
import { viewCategory } from './category-view.js';
import { ChoiceDraft } from './choice-draft.js';
import { preferencesStyles } from './consent-preferences.styles.js';

let count = 0;

/**
 * The settings: one switch for each category and, inside, for each service, with what they store.
 *
 * A dialog that the page's gate opens for any `data-consent-action="preferences"`; with `inline` a
 * part of the page, such as its privacy policy. Everything is in the page's own tree, so that
 * assistive tools, translators and tests reach it. Optional switches are off until they are granted,
 * and nothing happens before the visitor presses one of the buttons.
 *
 * @summary The second layer: what may run, purpose by purpose.
 *
 * @slot - `<consent-category>` declarations, which draw nothing. They may be anywhere in the page.
 *
 * @cssprop [--consent-accent] - Fill of the buttons, and of switches that are on.
 * @cssprop [--consent-accent-text=black or white] - Text on it.
 * @cssprop [--consent-surface] - Ground of the dialog.
 * @cssprop [--consent-text] - Text and focus rings.
 * @cssprop [--consent-muted] - Descriptions, and switches that are off.
 * @cssprop [--consent-border] - Hairlines.
 * @cssprop [--consent-radius=10px] - Corners of the buttons; the dialog is rounder by 10px.
 * @cssprop [--consent-font=inherit] - Typeface.
 * @cssprop [--consent-size=1rem] - Size of the text, from 16px upwards.
 * @cssprop [--consent-shadow] - Shadow of the dialog.
 * @cssprop [--consent-space=1em] - Unit of all distances.
 * @cssprop [--consent-motion=240ms] - Duration of movement, where the visitor wants any.
 *
 * @attr controller - Who is responsible, for the receipt.
 * @attr jurisdiction - Whose law holds, an ISO 3166 code such as `ZA`, for the receipt.
 *
 * @event consent-request - On `document`, when the visitor saves. `preventDefault()` and nothing happens.
 */
export class ConsentPreferences extends LitElement {
  static override properties = {
    inline: { type: Boolean, reflect: true },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    text: {},
  };

  /** Part of the page instead of a dialog. */
  declare inline: boolean;
  /** Instead of our heading. */
  declare heading: string | undefined;
  /** 1 to 6, where it is part of the page. One below the heading before it if left out. */
  declare headingLevel: number | undefined;
  /** Instead of our introduction. */
  declare text: string | undefined;

  #gate = new GateController(this);
  #declarations = new DeclarationsController(this);
  #phrases = new PhrasesController(this, enPreferences);
  #focus = new FocusReturn(this);
  #id = `consent-choice-${++count}`;
  /** Time of the answer that is shown. */
  #decidedAt: number | null | undefined;
  #draft = this.#newDraft();
  #title: HTMLElement | undefined;
  /** What was recorded, once that has come. */
  #receipt: ReceiptPart | undefined;
  #receiptComing: Promise<void> | undefined;

  constructor() {
    super();
    this.inline = false;
    new LightStyles(this, tokens, preferencesStyles);
  }

  protected override createRenderRoot(): HTMLElement {
    return createLightRoot(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncements();
    import('../receipt/witness.js').then(
      ({ watchAnswers }) => watchAnswers(),
      // Could not be fetched: then the receipt tells less.
      () => {},
    );
  }

  protected override updated(): void {
    if (this.inline || this.#dialog?.open) this.#bringReceipt();
  }

  /** Only where there is something to show in it: who opens the settings waits for nothing else. */
  #bringReceipt(): void {
    const decision = this.#gate.gate?.decision;
    if (decision?.decidedAt || decision?.source === 'gpc')
      this.#receiptComing ??= import('../receipt/receipt-part.js').then(
        ({ ReceiptPart }) => {
          this.#receipt = new ReceiptPart(this);
          this.requestUpdate();
        },
        // Could not be fetched: the settings stand without it.
        () => {},
      );
  }

  /** Opens the dialog, or goes to the settings where they are part of the page. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) {
      this.#draft = this.#newDraft();
      this.requestUpdate();
      dialog.showModal();
    }
    this.querySelector<HTMLElement>('.cp-title')?.focus();
  }

  /** Closes the dialog. What was not saved is forgotten. */
  close(): void {
    this.#dialog?.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog.cp');
  }

  #newDraft(): ChoiceDraft {
    return new ChoiceDraft((name) => {
      const decision = this.#gate.gate?.decision;
      return !!decision && isGranted(decision, name);
    });
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#phrases.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const decidedAt = this.#gate.gate?.decision.decidedAt;
    // The decision is another one also when only the declarations are: that is no answer.
    if (decidedAt === this.#decidedAt) return;
    this.#decidedAt = decidedAt;
    this.#draft = this.#newDraft();
    this.close();
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.#phrases;
    const labelledby = `${this.#id}-title`;
    return this.inline
      ? html`<section class="cp" aria-labelledby=${labelledby} lang=${lang ?? nothing} dir=${dir ?? nothing}>
          ${this.#content()}
        </section>`
      : html`<dialog
          class="cp"
          aria-labelledby=${labelledby}
          lang=${lang ?? nothing}
          dir=${dir ?? nothing}
          @close=${this.#handleClose}
        >
          ${this.#content()}
        </dialog>`;
  }

  #content(): TemplateResult {
    const { phrases } = this.#phrases;
    const { gate } = this.#gate;
    const policyHref = gate?.settings.policyHref;
    return html`<div class="cp-head">
        ${this.#titleElement()}${this.inline ? nothing : viewClose(phrases.close, () => this.close())}
      </div>
      <div class="cp-body">
        <p class="cp-soft">
          ${this.text ?? phrases.preferencesText}
          ${policyHref ? html`<a href=${policyHref}>${phrases.policyLink}</a>` : nothing}
        </p>
        ${
          gate?.decision.source === 'gpc'
            ? html`<p class="cp-note">${phrases.signalHonoured}</p>`
            : nothing
        }
        ${this.#declarations.categories.map((category) =>
          viewCategory({
            category,
            phrases,
            draft: this.#draft,
            prefix: this.#id,
            onSwitch: (name, on) => {
              this.#draft.set(category, name, on);
              this.requestUpdate();
            },
          }),
        )}
        ${this.#receipt?.view({
          gate,
          phrases,
          categories: this.#declarations.categories,
          withdrawal: this.text ?? phrases.preferencesText,
        })}
      </div>
      <div class="cp-foot">
        <p class="cp-status" role="status">${this.#draft.isChanged ? phrases.unsaved : nothing}</p>
        <div class="cp-answers" @click=${this.#handleAnswer}>
          <button type="button" data-consent-action="accept">${phrases.acceptAll}</button>
          <button type="button" data-consent-action="reject">${phrases.rejectAll}</button>
          <button type="button" data-consent-action="save">${phrases.save}</button>
        </div>
      </div>`;
  }

  /** The title, as a heading of the level that the place asks for. */
  #titleElement(): HTMLElement {
    const tag = `h${this.inline ? (this.headingLevel ?? levelBelow(this)) : 2}`;
    if (this.#title?.localName !== tag) this.#title = document.createElement(tag);
    this.#title.className = 'cp-title';
    this.#title.id = `${this.#id}-title`;
    this.#title.tabIndex = -1;
    const text = this.heading ?? this.#phrases.phrases.preferencesHeading;
    if (this.#title.textContent !== text) this.#title.textContent = text;
    return this.#title;
  }

  /** The gate has heard accept and reject before us; saving is ours. */
  #handleAnswer = ({ target }: Event): void => {
    const action = (target as Element)
      .closest('[data-consent-action]')
      ?.getAttribute('data-consent-action');
    const choice = this.#draft.choice(this.#declarations.categories);
    if (action === 'save') document.dispatchEvent(new ConsentRequestEvent(choice, 'visitor'));
    // Also if it was the answer that held already, of which there is no news.
    const { decision } = this.#gate.gate ?? {};
    const isAnswered =
      decision?.decided &&
      Object.entries(choice).every(
        ([name, on]) =>
          isGranted(decision, name) === (action === 'save' ? on : action === 'accept'),
      );
    if (!isAnswered) return;
    announce(this.#phrases.phrases.choiceSaved);
    this.close();
  };

  #handleClose = (): void => {
    this.#draft = this.#newDraft();
    this.requestUpdate();
    this.#focus.restore();
  };
}

const viewClose = (label: string, close: () => void): TemplateResult =>
  html`<button
    type="button"
    class="cp-close"
    data-consent-action="close"
    aria-label=${label}
    @click=${close}
  >
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" stroke-width="1.75" />
    </svg>
  </button>`;

/** One below the last heading before that place in its section. */
function levelBelow(place: Element): number {
  const section = place.parentElement?.closest('section, article, main, body') ?? document.body;
  const before = [...section.querySelectorAll('h1, h2, h3, h4, h5')].filter(
    (heading) =>
      place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
      !heading.closest('consent-banner, dialog'),
  );
  return Number(before.at(-1)?.localName[1] ?? 1) + 1;
}
