import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { categoryOf, parseRequirements } from '../../consent/consent-names.js';
import { isSafeAddress } from '../../consent/consent-settings.js';
import { isMet } from '../../consent/decision.js';
import { ConsentRequestEvent } from '../../events/consent-events.js';
import { enEmbed } from '../../locales/en/embed.js';
import { fill } from '../../locales/messages.js';
import { labelOf } from '../shared/category-texts.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { GateController } from '../shared/gate-controller.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { tokens } from '../shared/tokens.js';
import { embedStyles } from './consent-embed.styles.js';

/**
 * Stands in the place of content that waits for a grant: says where it comes from, loads it once or
 * always, and has a plain link to it. It has the size of the content, so that nothing moves.
 *
 * ```html
 * <consent-embed label="Map: how to find us">
 *   <iframe data-consent="maps" data-src="https://maps.example/…" width="640" height="400"></iframe>
 * </consent-embed>
 * ```
 *
 * For frames, pictures and media. What is in a `<template>` cannot be loaded once, only allowed.
 *
 * @summary A placeholder for gated content.
 *
 * @slot - The content, one element with `data-consent`.
 *
 * @csspart box - Everything; has the content's aspect ratio.
 */
export class ConsentEmbed extends LitElement {
  static override styles = [tokens, embedStyles];

  static override properties = {
    label: {},
    href: {},
    open: { type: Boolean, reflect: true },
  };

  /** What the content is. The `title` or `alt` of the content if left out. */
  declare label: string | undefined;
  /** Where the plain link leads. To the content's own address if left out. */
  declare href: string | undefined;
  /** Whether the content is shown. For reading. */
  declare open: boolean;

  #gate = new GateController(this);
  #declarations = new DeclarationsController(this);
  #phrases = new PhrasesController(this, enEmbed);
  #isLoadedOnce = false;

  constructor() {
    super();
    this.open = false;
  }

  get #content(): HTMLElement | null {
    return this.querySelector('[data-consent]');
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#phrases.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const { gate } = this.#gate;
    const requirements = parseRequirements(this.#content?.dataset['consent'] ?? '');
    this.open =
      this.#isLoadedOnce || (!!gate && !!requirements && isMet(gate.decision, requirements));
  }

  protected override render(): TemplateResult {
    return html`<div part="box">
      ${this.open ? nothing : this.#placeholder()}
      <slot @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  #placeholder(): TemplateResult | typeof nothing {
    const content = this.#content;
    if (!content) return nothing;
    const { phrases, lang, dir } = this.#phrases;
    const address = this.href ?? content.dataset['src'] ?? '';
    const name = content.dataset['consent']!.split(' ')[0]!;
    const category = this.#declarations.categories.find((one) => one.name === categoryOf(name));
    const service = category?.services.find((one) => one.name === name);
    const party = service?.provider || service?.label || hostOf(address);
    const purpose = service?.label || labelOf(categoryOf(name), category?.label, phrases);
    const label = this.label ?? content.title ?? content.getAttribute('alt');
    const canLoad = !!content.dataset['src'] && isSafeAddress(content.dataset['src']);
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${label ? html`<strong>${label}</strong>` : nothing}
      <p>${fill(phrases.embedText, { party })}</p>
      <div>
        ${
          canLoad
            ? html`<button type="button" @click=${this.#loadOnce}>${phrases.embedOnce}</button>`
            : nothing
        }
        <button type="button" @click=${() => this.#allow(name)}>
          ${fill(phrases.embedAlways, { purpose })}
        </button>
      </div>
      ${
        isSafeAddress(address) && address
          ? html`<a href=${address}>${fill(phrases.embedLink, { party })}</a>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const content = this.#content;
    const [width, height] = [content?.getAttribute('width'), content?.getAttribute('height')];
    // Set through the CSSOM, which a policy without 'unsafe-inline' allows.
    const box = this.renderRoot.querySelector<HTMLElement>('[part="box"]')!;
    box.style.aspectRatio = Number(width) && Number(height) ? `${width} / ${height}` : '16 / 9';
  }

  /** This page only: nothing is decided, so the gate does not come into it. */
  #loadOnce = (): void => {
    const content = this.#content!;
    content.removeAttribute('data-consent');
    content.setAttribute('src', content.dataset['src']!);
    this.#isLoadedOnce = true;
    this.#reveal(content);
  };

  #allow(name: string): void {
    const content = this.#content!;
    document.dispatchEvent(new ConsentRequestEvent({ [name]: true }, 'visitor'));
    if (this.#gate.gate?.allows(name)) this.#reveal(content);
  }

  /** Focus goes on to what was waited for, since the button is gone. */
  #reveal(content: HTMLElement): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (content.tabIndex < 0) content.tabIndex = -1;
      content.focus();
    });
  }
}

/** `https://maps.example/place` → `maps.example`. */
function hostOf(address: string): string {
  try {
    return new URL(address, document.baseURI).host;
  } catch {
    return address;
  }
}
