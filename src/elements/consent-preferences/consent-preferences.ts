import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { readTexts } from '../../declarations/read-page.js';
import { ConsentRequestEvent } from '../../events/consent-events.js';
import { enPreferences } from '../../locales/en/preferences.js';
import { page } from '../../page/page.js';
import type { ReceiptPart } from '../receipt/receipt-part.js';
import { announce, prepareAnnouncements } from '../shared/announce.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { draw } from '../shared/draw.js';
import { FocusReturn } from '../shared/focus-return.js';
import { GateController } from '../shared/gate-controller.js';
import { createLightRoot } from '../shared/light-root.js';
import { LightStyles } from '../shared/light-styles.js';
import { make } from '../shared/make.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { orTell, tell } from '../shared/tell.js';
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
export class ConsentPreferences extends ReactiveElement {
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
  #declarations = new DeclarationsController(this, (known) =>
    readTexts(known, tell, this.#details?.readDetails ?? (() => ({ services: [], stored: [] }))),
  );
  #phrases = new PhrasesController(this, enPreferences);
  #focus = new FocusReturn(this);
  #id = `consent-choice-${++count}`;
  /** Time of the answer that is shown. */
  #decidedAt: number | null | undefined;
  #draft = this.#newDraft();
  #status = '';
  /** What the page shows, and what it is to show. */
  #drawn: Element | undefined;
  #wanted: Element | undefined;
  /** For a page that declares more than categories. */
  #details: typeof import('./details.js') | undefined;
  /** For a place in the page. */
  #inPage: typeof import('./in-page.js') | undefined;
  /** What was recorded, once that has come. */
  #receipt: ReceiptPart | undefined;
  #receiptComing: Promise<unknown> | undefined;

  constructor() {
    super();
    this.inline = false;
    new LightStyles(this, tokens, preferencesStyles);
  }

  protected override createRenderRoot(): HTMLElement {
    const root = createLightRoot(this);
    root.addEventListener('change', this.#handleChange);
    root.addEventListener('click', this.#handleClick);
    // It does not bubble.
    root.addEventListener('close', this.#handleClose, true);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncements();
    void orTell(
      'witness',
      import('../receipt/witness.js').then(({ watchAnswers }) => watchAnswers()),
    );
  }

  /** Who opens the settings waits for nothing else: the receipt has its place, and comes later. */
  protected override updated(): void {
    if (this.#gate.gate?.decision.source && (this.inline || this.#dialog?.open))
      this.#receiptComing ??= orTell(
        'receipt-part',
        import('../receipt/receipt-part.js').then(({ ReceiptPart }) => {
          this.#receipt = new ReceiptPart(this);
          this.requestUpdate();
        }),
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
    return new ChoiceDraft(this.#gate);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#bringParts();
    await this.#phrases.whenReady(() => super.scheduleUpdate());
  }

  /** What only some pages need, before anything is drawn, so that nothing moves under the reader. */
  async #bringParts(): Promise<void> {
    await Promise.all([
      !this.#details &&
        page.querySelector('consent-service, consent-cookie') &&
        orTell(
          'details',
          import('./details.js').then(
            (part) => new LightStyles(this, ...(this.#details = part).detailsStyles),
          ),
        ),
      !this.#inPage &&
        this.inline &&
        orTell(
          'in-page',
          import('./in-page.js').then(
            (part) => new LightStyles(this, (this.#inPage = part).inPageStyles),
          ),
        ),
    ]);
  }

  protected override willUpdate(): void {
    const decidedAt = this.#gate.gate?.decision.decidedAt;
    // The decision is another one also when only the declarations are: that is no answer.
    if (decidedAt === this.#decidedAt) return;
    this.#decidedAt = decidedAt;
    this.#draft = this.#newDraft();
    this.close();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { lang, dir } = this.#phrases;
    const attributes = { class: 'cp', 'aria-labelledby': `${this.#id}-title`, lang, dir };
    const tag = this.inline ? 'section' : 'dialog';
    this.#wanted = make('div', {}, make(tag, attributes, ...this.#content()));
    if (this.#drawn) this.#redraw();
    else draw((this.#drawn = this.#wanted), this.renderRoot as HTMLElement);
    this.#showDraft();
  }

  /** What differs, in the page; seldom anything does, so that how to do it comes only then. */
  #redraw(): void {
    if (this.#wanted!.isEqualNode(this.#drawn!)) return;
    void orTell(
      'redraw',
      import('../shared/redraw.js').then(({ redraw }) => {
        redraw(this.#drawn!, this.#wanted!);
        this.#drawn = this.#wanted;
        this.#showDraft();
      }),
    );
  }

  #content(): Element[] {
    const { phrases } = this.#phrases;
    const { gate } = this.#gate;
    const { categories } = this.#declarations;
    const policyHref = gate?.settings.policyHref;
    const text = this.text ?? phrases.preferencesText;
    const button = (action: string, label: string, attributes?: object): Element =>
      make('button', { type: 'button', 'data-consent-action': action, ...attributes }, label);
    return [
      make(
        'div',
        { class: 'cp-head' },
        this.#title(),
        !this.inline && button('close', '', { class: 'cp-close', 'aria-label': phrases.close }),
      ),
      make(
        'div',
        { class: 'cp-body' },
        make(
          'p',
          { class: 'cp-soft' },
          `${text} `,
          policyHref && make('a', { href: policyHref }, phrases.policyLink),
        ),
        gate?.decision.source === 'gpc' && make('p', { class: 'cp-note' }, phrases.signalHonoured),
        ...categories.map((category) =>
          viewCategory(category, phrases, this.#id, this.#details?.viewDetails),
        ),
        gate?.decision.source &&
          make(
            'div',
            { class: 'cp-category' },
            this.#receipt?.view({ gate, phrases, categories, withdrawal: text }),
          ),
      ),
      make(
        'div',
        { class: 'cp-foot' },
        make('p', { class: 'cp-small cp-status', role: 'status' }),
        make(
          'div',
          { class: 'cp-answers' },
          button('accept', phrases.acceptAll),
          ' ',
          button('reject', phrases.rejectAll),
          ' ',
          button('save', phrases.save),
        ),
      ),
    ];
  }

  /** As a heading of the level that the place asks for. */
  #title(): Element {
    return make(
      `h${(this.inline && (this.headingLevel ?? this.#inPage?.levelBelow(this))) || 2}`,
      { class: 'cp-title', id: `${this.#id}-title`, tabindex: '-1' },
      this.heading ?? this.#phrases.phrases.preferencesHeading,
    );
  }

  /** What is set and not saved. It is in no drawing: it changes with every touch. */
  #showDraft(): void {
    const categories = this.#declarations.categories;
    for (const one of this.renderRoot.querySelectorAll('input')) {
      one.checked = this.#draft.isOn(one.name);
      one.indeterminate = !!this.#draft.differing(one.name, categories)[0];
    }
    const status = this.#draft.isChanged ? this.#phrases.phrases.unsaved : '';
    if (status !== this.#status)
      this.querySelector('.cp-status')!.textContent = this.#status = status;
  }

  #handleChange = ({ target }: Event): void => {
    const { name, checked } = target as HTMLInputElement;
    this.#draft.set(name, checked, this.#declarations.categories);
    this.requestUpdate();
  };

  #handleClick = ({ target }: Event): void => {
    const action = (target as Element).closest('button')?.dataset['consentAction'];
    if (!action) return;
    if (action === 'close') return this.close();
    const choice = this.#draft.choice(this.#declarations.categories);
    // The gate has heard accept and reject before us; saving is ours.
    if (action === 'save') page.dispatchEvent(new ConsentRequestEvent(choice, 'visitor'));
    // Also if it was the answer that held already, of which there is no news.
    const { gate } = this.#gate;
    const isAnswered =
      gate?.decision.decided &&
      Object.entries(choice).every(
        ([name, on]) => gate.allows(name) === (action === 'save' ? on : action === 'accept'),
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
