import { html, nothing, type TemplateResult } from 'lit';
import { categoryOf, parseRequirements, requiredName } from '../../consent/consent-names.js';
import { isSafeAddress, isSafeLink } from '../../consent/safe-address.js';
import { addressesIn } from '../../consent/srcset.js';
import { isKnown, isMet } from '../../consent/decision.js';
import { ConsentRequestEvent } from '../../events/consent-events.js';
import { enEmbed } from '../../locales/en/embed.js';
import { page } from '../../page/page.js';
import { ConsentElement } from '../base/consent-element.js';
import { labelOf } from '../shared/category-texts.js';
import { fillDataSlots } from '../shared/data-slots.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { GateController } from '../shared/gate-controller.js';
import { reportProblem } from '../base/report-problem.js';
import { watchAnswers } from '../receipt/watch-answers.js';
import { tokens } from '../shared/tokens.js';
import { viewPhrase } from '../shared/view-phrase.js';
import { embedStyles } from './consent-embed.styles.js';
import { copiesIn, loadableIn, loadOnce, ONCE, unload } from './loaded-once.js';

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
 * For frames, pictures and media, as many as there are. What is in a `<template>` cannot be loaded once, only
 * allowed. What was loaded once stays until the visitor decides against it, or leaves the page.
 *
 * @summary A placeholder for gated content.
 *
 * @slot - The content, with `data-consent` on whatever loads.
 * @slot shut - Instead of our placeholder: buttons of your own with `data-consent-action` work in it.
 * @slot link - Instead of our plain link. What readers without JavaScript see: `<a slot="link" href="…">`.
 * @slot loading - While the content is on its way.
 * @slot failed - If the content could not be loaded, which browsers do not tell of frames. The plain
 *   link if left out.
 *
 * @csspart box - Everything; has the content's aspect ratio.
 * @csspart content - The content itself.
 */
export class ConsentEmbed extends ConsentElement {
  static override styles = [tokens, embedStyles];

  static override properties = {
    label: {},
    href: {},
    open: { type: Boolean, reflect: true },
    progress: { reflect: true },
  };

  /** What the content is. The `title` or `alt` of the content if left out. */
  declare label: string | undefined;
  /** Where the plain link leads. To the content's own address if left out. */
  declare href: string | undefined;
  /** Whether the content is shown. For reading. */
  declare open: boolean;
  /** How far the content has come, once it is open. For reading. */
  declare progress: 'loading' | 'loaded' | 'failed' | undefined;

  #gate = new GateController(this);
  #declarations = new DeclarationsController(this, declaredCategories);
  #phrases = this.localize(enEmbed);
  /** Set by “Load once”: what was loaded, what it requires, and when the visitor had last decided. */
  #once:
    { loaded: Element[]; requirements: string; decidedAt: number | null | undefined } | undefined;

  constructor() {
    super();
    this.open = false;
    // These events do not bubble.
    for (const type of ['load', 'loadeddata', 'error'])
      this.addEventListener(type, this.#handleProgress, { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchAnswers();
    if (!this.#once) copiesIn(this).forEach(unload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Unless it is only moved: the visitor may refuse while nobody here hears of it.
    queueMicrotask(() => this.isConnected || this.#unload());
  }

  /** What says most about the content: of a picture with several sources, the picture. */
  get #content(): HTMLElement | null {
    const content = this.querySelector<HTMLElement>(`[data-consent],[${ONCE}],[data-src]`);
    return content?.closest('picture')?.querySelector<HTMLElement>('img[data-src]') ?? content;
  }

  /** What of it the visitor sees: not a video's source. */
  get #visible(): HTMLElement | null | undefined {
    return this.#content?.closest<HTMLElement>('video, audio') ?? this.#content;
  }

  /** The address to load from, if there is one. */
  get #source(): string {
    const { src, srcset, data } = this.#content?.dataset ?? {};
    return src ?? data ?? addressesIn(srcset ?? '')[0] ?? '';
  }

  /** The first state of loading. */
  get #start(): 'loading' | 'loaded' | 'failed' {
    // The gate refuses it as well.
    if (!isSafeAddress(this.#source)) return 'failed';
    // What was open before we were defined may have loaded already. A template loads nothing itself.
    return this.hasUpdated && this.#content?.localName !== 'template' ? 'loading' : 'loaded';
  }

  protected override willUpdate(): void {
    fillDataSlots(this, ['shut', 'link', 'loading', 'failed']);
    const { decision } = this.#gate.gate ?? {};
    const content = this.#content;
    const text = this.#once?.requirements ?? content?.dataset['consent'] ?? '';
    const requirements = parseRequirements(text);
    const isAllowed = !!decision && !!requirements && isMet(decision, requirements);
    // A new decision also ends “Load once”.
    if (this.#once && decision?.decidedAt !== this.#once.decidedAt) {
      // Keep it while it is allowed: the gate would load it again.
      if (isAllowed) this.#once.decidedAt = decision.decidedAt;
      else this.#unload();
    }
    // The gate never sees an element without requirements.
    if (content && !this.#once && !content.hasAttribute('data-consent'))
      reportProblem('bad-requirement', '');
    const open = isAllowed || !!this.#once;
    if (open !== this.open) this.progress = open ? this.#start : undefined;
    this.open = open;
  }

  protected override render(): TemplateResult {
    return html`<div part="box">
      ${this.open ? nothing : html`<slot name="shut">${this.#placeholder()}</slot>`}
      ${this.progress === 'loading' ? html`<slot name="loading"></slot>` : nothing}
      ${this.progress === 'failed' ? html`<slot name="failed">${this.#link()}</slot>` : nothing}
      <slot part="content" @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** Who the content comes from: the provider that the page declares, else the host of its address. */
  #party(address: string): string {
    const asked = parseRequirements(this.#content?.dataset['consent'] ?? '');
    const service = this.#declarations.categories
      .flatMap(({ services }) => services)
      .find(({ name }) => asked?.some((one) => requiredName(one) === name));
    return service?.provider || service?.label || (address && hostOf(address));
  }

  /** What has to be granted for the content to open; empty if no grant would open it. */
  #missing(requirements: readonly string[]): string[] {
    const { gate } = this.#gate;
    const unmet = requirements.filter((one) => !gate || !isMet(gate.decision, [one]));
    // No grant satisfies `!name`, which is not a known name.
    const canAllow = unmet.every((one) => gate && isKnown(gate.categories, gate.decision, one));
    return canAllow ? unmet : [];
  }

  /** The label that visitors know a name by. */
  #labelOf(name: string): string {
    const category = this.#declarations.categories.find((one) => one.name === categoryOf(name));
    const service = category?.services.find((one) => one.name === name);
    return service?.label || labelOf(categoryOf(name), category?.label, this.#phrases.phrases);
  }

  get #address(): string {
    return this.href ?? this.#source;
  }

  #link(): TemplateResult {
    const { phrases } = this.#phrases;
    const address = this.#address;
    const ours =
      address && isSafeLink(address)
        ? html`<a href=${address}>${viewPhrase(phrases.embedLink, { party: this.#party(address) }, phrases.lang)}</a>`
        : nothing;
    return html`<slot name="link">${ours}</slot>`;
  }

  #placeholder(): TemplateResult | typeof nothing {
    const content = this.#content;
    if (!content) return nothing;
    const { phrases, lang, dir } = this.#phrases;
    const source = this.#source;
    const isRefused = !isSafeAddress(source);
    const requirements = isRefused
      ? undefined
      : parseRequirements(content.dataset['consent'] ?? '');
    const missing = this.#missing(requirements ?? []);
    const purpose = missing.map((name) => this.#labelOf(name));
    const party = !isRefused && this.#party(source);
    const label = this.label ?? (content.title || content.getAttribute('alt'));
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${label ? html`<strong>${label}</strong>` : nothing}
      ${
        party || purpose.length
          ? html`<p>
              ${party ? viewPhrase(phrases.embedText, { party }, phrases.lang) : nothing}
              ${purpose.length ? viewPhrase(phrases.embedScope, { purpose }, phrases.lang) : nothing}
            </p>`
          : nothing
      }
      <div>
        ${
          requirements && loadableIn(this).length
            ? html`<button type="button" @click=${this.#loadOnce}>${phrases.embedOnce}</button>`
            : nothing
        }
        ${
          purpose.length
            ? html`<button type="button" @click=${() => this.#allow(missing)}>
                ${viewPhrase(phrases.embedAlways, { purpose }, phrases.lang)}
              </button>`
            : nothing
        }
      </div>
      ${this.#link()}
    </div>`;
  }

  protected override updated(): void {
    const content = this.#visible;
    const [width, height] = [content?.getAttribute('width'), content?.getAttribute('height')];
    // Set through the CSSOM, which a policy without 'unsafe-inline' allows.
    const box = this.renderRoot.querySelector<HTMLElement>('[part="box"]')!;
    box.style.aspectRatio = Number(width) && Number(height) ? `${width} / ${height}` : '16 / 9';
  }

  /** For this page view only: nothing is decided, so the gate is not involved. */
  #loadOnce = (): void => {
    const loaded = loadableIn(this);
    this.#once = {
      loaded,
      requirements: this.#content?.dataset['consent'] ?? '',
      decidedAt: this.#gate.gate?.decision.decidedAt,
    };
    loaded.forEach(loadOnce);
    this.#reveal();
  };

  #unload(): void {
    const { loaded } = this.#once ?? {};
    this.#once = undefined;
    loaded?.forEach(unload);
  }

  #allow(names: readonly string[]): void {
    const choice = Object.fromEntries(names.map((name) => [name, true]));
    page.dispatchEvent(new ConsentRequestEvent(choice, 'visitor'));
    if (names.every((name) => this.#gate.gate?.allows(name))) this.#reveal();
  }

  #handleProgress = ({ type, target }: Event): void => {
    // Only the content's own events, not those of a picture in the page's placeholder.
    const visible = this.#visible;
    // A video tries one source after the other.
    const isLast = type === 'error' && target === visible?.querySelector('source:last-of-type');
    if (this.open && (target === visible || isLast))
      this.progress = type === 'error' ? 'failed' : 'loaded';
  };

  /** Moves focus to the content, since the button disappears. */
  #reveal(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const content = this.#visible;
      if (!content) return;
      if (content.tabIndex < 0) content.tabIndex = -1;
      content.focus();
    });
  }
}

/** `https://maps.example/place` → `maps.example`. */
function hostOf(address: string): string {
  try {
    return new URL(address, page.baseURI).host;
  } catch {
    return address;
  }
}
