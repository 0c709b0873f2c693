import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FloatingController } from '../policy-shared/floating-controller.js';
import { popoverStyles } from '../policy-shared/popover.styles.js';
import { visibleText } from '../../policy/visible-text.js';
import { tokens } from '../shared/tokens.js';
import { findDefinition } from './find-definition.js';
import { policyTermStyles } from './policy-term.styles.js';

/** So long the mouse has to rest before something opens, and may be away before it closes. */
const REST = 350;

/**
 * @summary A defined term in a policy: shows its definition when it is pressed, or when the mouse
 * rests on it.
 *
 * The definition is the attribute, what is in `slot="definition"`, or what a list, a table or bold words
 * of the policy say of the term. Without one, or without JavaScript, the term is plain text.
 *
 * @slot - the term as it stands in the sentence
 * @slot definition - what it means, where it needs more than words
 * @csspart term - the term
 * @csspart definition - the popover
 */
export class PolicyTerm extends LitElement {
  static override properties = {
    term: {},
    definition: {},
  };
  static override styles = [tokens, popoverStyles, policyTermStyles];

  /** The term as it is defined, if the sentence has another form of it. */
  declare term: string;
  /** What it means. @default what the policy's `<dl>` says */
  declare definition: string;

  #floating: FloatingController = new FloatingController(this, () =>
    this.renderRoot.querySelector('[part=term]'),
  );
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.term = this.definition = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Whether the definition is shown. */
  get open(): boolean {
    return this.#floating.isOpen;
  }

  show(): void {
    if (!this.open) this.#popover?.showPopover();
  }

  hide(): void {
    if (this.open) this.#popover?.hidePopover();
  }

  get #popover(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  protected override render(): TemplateResult {
    const name = this.term || visibleText(this);
    const meaning = this.definition || findDefinition(this, name);
    const hasMeaning = meaning || this.querySelector(':scope > [slot=definition]');
    if (!hasMeaning) return html`<slot></slot>`;
    // A span, not a button: that could not break at the end of a line.
    return html`<span
        part="term"
        role="button"
        tabindex="0"
        aria-expanded=${this.open}
        aria-details="definition"
        @click=${this.#toggle}
        @keydown=${this.#handleKey}
        @pointerenter=${this.#handleEnter}
        @pointerleave=${this.#handleLeave}
        ><slot></slot></span
      ><span
        popover
        part="definition"
        id="definition"
        role="note"
        @toggle=${this.#floating.handleToggle}
        @pointerenter=${this.#handleEnter}
        @pointerleave=${this.#handleLeave}
        >${this.term ? html`<dfn>${name}</dfn>` : nothing}<slot name="definition">${meaning}</slot></span
      >`;
  }

  #toggle = (): void => {
    clearTimeout(this.#timer);
    this.#popover?.togglePopover();
  };

  #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#toggle();
  };

  // A finger opens by the click; "hover" of a touch would open and close at once.
  #handleEnter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.show(), REST);
  };

  // Long enough to get from the term into the popover (WCAG 1.4.13, hoverable).
  #handleLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), REST);
  };
}
