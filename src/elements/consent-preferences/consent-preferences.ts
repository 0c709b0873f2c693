import { LitElement, type TemplateResult } from 'lit';
import type { Basis } from '../../consent/declarations.js';
import { ConsentRequestEvent } from '../../events/consent-events.js';
import { enPreferences } from '../../locales/en/preferences.js';
import { page } from '../../page/page.js';
import { watchAnswers } from '../receipt/watch-answers.js';
import { answersStyles } from '../shared/answers.styles.js';
import { announce, prepareAnnouncements } from '../shared/announce.js';
import { inheritFromBody } from '../shared/beside-body.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { disclosureStyles } from '../shared/disclosure.styles.js';
import { FocusReturn } from '../shared/focus-return.js';
import { GateController } from '../shared/gate-controller.js';
import { createLightRoot } from '../shared/light-root.js';
import { keepScrolling } from '../shared/keep-scrolling.js';
import { LightStyles } from '../shared/light-styles.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { tokens } from '../shared/tokens.js';
import { ChoiceDraft } from './choice-draft.js';
import { preferencesStyles } from './consent-preferences.styles.js';
import { detailsStyles } from './details.styles.js';
import { inPageStyles } from './in-page.styles.js';
import { viewPreferences } from './preferences-view.js';
import { ReceiptDisclosure } from './receipt-disclosure.js';
import { StableOrder } from './stable-order.js';
import { levelBelow } from './title-view.js';

let count = 0;

/**
 * The settings: one switch for each category and, folded away inside, for each of several services, with what
 * they store.
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
 * @cssprop [--consent-text] - Text, and links and focus rings unless they have a colour of their own.
 * @cssprop [--consent-muted] - Descriptions, and switches that are off.
 * @cssprop [--consent-border] - Hairlines.
 * @cssprop [--consent-link] - Links.
 * @cssprop [--consent-focus] - Focus rings.
 * @cssprop [--consent-radius=10px] - Corners of the buttons.
 * @cssprop [--consent-box-radius] - Corners of the dialog, 1.8 times that and at most 24px.
 * @cssprop [--consent-font=inherit] - Typeface.
 * @cssprop [--consent-size=medium] - Size of the text, from 14px upwards.
 * @cssprop [--consent-heading-size=1.125em] - Size of the banner's heading; the title here is larger by a third.
 * @cssprop [--consent-heading-weight=650] - Weight of the title.
 * @cssprop [--consent-button-fill=100%] - How much of the accent fills the buttons: `0%` outlines all of them.
 * @cssprop [--consent-button-weight=600] - Weight of the words on the buttons.
 * @cssprop [--consent-button-shadow=none] - Shadow of the buttons.
 * @cssprop [--consent-shadow] - Shadow of the dialog.
 * @cssprop [--consent-backdrop] - What covers the page behind the dialog.
 * @cssprop [--consent-space=1em] - Unit of all distances.
 * @cssprop [--consent-motion=240ms] - Duration of movement, where the visitor wants any.
 * @cssprop [--consent-easing=ease] - Its easing.
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
  #declarations = new DeclarationsController(this, declaredCategories);
  #phrases = new PhrasesController(this, enPreferences);
  #focus = new FocusReturn(this);
  #id = `consent-choice-${++count}`;
  /** Time of the answer that is shown. */
  #decidedAt: number | null | undefined;
  #draft = this.#newDraft();
  #order = new StableOrder();
  /** Names of the categories of which the visitor wants to see everything. */
  #unfolded = new Set<string>();
  #receipt = new ReceiptDisclosure(this);

  constructor() {
    super();
    this.inline = false;
    new LightStyles(
      this,
      tokens,
      answersStyles,
      preferencesStyles,
      disclosureStyles,
      detailsStyles,
      inPageStyles,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    const root = createLightRoot(this);
    root.addEventListener('change', this.#handleChange);
    root.addEventListener('click', this.#handleClick);
    // It does not bubble.
    root.addEventListener('close', this.#handleClose, true);
    keepScrolling(root, () => !!this.#dialog?.open);
    return root;
  }

  override connectedCallback(): void {
    inheritFromBody(this);
    super.connectedCallback();
    prepareAnnouncements();
    watchAnswers();
  }

  /** Opens the dialog, or goes to the settings where they are part of the page. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) {
      inheritFromBody(this);
      this.#draft = this.#newDraft();
      this.#order = new StableOrder();
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

  /** The visitor has changed what a switch shows, which templates that stay the same do not. */
  protected override updated(): void {
    const { categories } = this.#declarations;
    for (const input of this.renderRoot.querySelectorAll('input')) {
      input.checked = this.#draft.isOn(input.name);
      input.indeterminate = this.#draft.differing(input.name, categories).length > 0;
    }
  }

  protected override render(): TemplateResult {
    const { phrases, lang, dir } = this.#phrases;
    const { gate } = this.#gate;
    const { categories } = this.#declarations;
    const { decision } = gate ?? {};
    const isOn = (basis: Basis): boolean =>
      categories.some((one) => one.basis === basis && decision?.granted.includes(one.name));
    // What is on until the visitor objects runs already.
    const usual = [!isOn('exempt') && phrases.preferencesText, phrases.changeAnyTime];
    const text = [
      ...(this.text === undefined ? usual : [this.text]),
      gate?.account && phrases.accountReach,
    ]
      .filter(Boolean)
      .join(' ');
    const isAllOff = decision?.decided && !isOn('consent') && !isOn('exempt');
    return viewPreferences({
      gate,
      categories,
      phrases,
      lang,
      dir,
      text,
      signal:
        decision?.source !== 'gpc' ? '' : isAllOff ? phrases.signalEffect : phrases.signalHonoured,
      prefix: this.#id,
      unfolded: this.#unfolded,
      order: this.#order,
      signals: gate?.settings.signals ?? [],
      isInline: this.inline,
      heading: this.heading ?? phrases.preferencesHeading,
      // A dialog has a level of its own.
      headingLevel: this.inline ? (this.headingLevel ?? levelBelow(this)) : 2,
      isChanged: this.#draft.isChanged,
      receipt: this.#receipt.view({ gate, phrases, categories, withdrawal: phrases.changeAnyTime }),
    });
  }

  #handleChange = ({ target }: Event): void => {
    const { name, checked } = target as HTMLInputElement;
    this.#draft.set(name, checked, this.#declarations.categories);
    this.requestUpdate();
  };

  #handleClick = ({ target }: Event): void => {
    const place = target as Element;
    if (place.closest('.cp-fold, .cp-line')) return this.#fold(place);
    const action = place.closest('button')?.dataset['consentAction'];
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

  /** Shows all of the category that a place is in, or folds it. */
  #fold(place: Element): void {
    const name = place.closest<HTMLElement>('.cp-category')?.dataset['name'] ?? '';
    if (!this.#unfolded.delete(name)) this.#unfolded.add(name);
    this.requestUpdate();
  }

  #handleClose = (): void => {
    this.#draft = this.#newDraft();
    this.requestUpdate();
    this.#focus.restore();
  };
}
