import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { enParts } from '../../locales/en/parts.js';
import { page } from '../../page/page.js';
import { ConsentElement } from '../base/consent-element.js';
import { reportProblem } from '../base/report-problem.js';
import { FloatingController } from '../policy-shared/floating-controller.js';
import { loadPolicyLocale } from '../policy-shared/policy-locales.js';
import { popoverStyles } from '../policy-shared/popover.styles.js';
import { checkAttribute } from '../shared/check-attribute.js';
import { safeHref } from '../shared/safe-href.js';
import { tokens } from '../shared/tokens.js';
import { policyNoticeStyles } from './policy-notice.styles.js';
import { sectionContent, type NoticeContent } from './section-content.js';

/**
 * @summary One section of the policy at the place where data is collected (POPIA s18, GDPR art. 13).
 *
 * Takes the section from the policy in the same page, or from the page at `src`. Between the tags
 * stands what is there without JavaScript: a link to the section.
 *
 * @slot - words or a link, shown until the section is there; its text is the button's label
 * @csspart button - opens the popover
 * @csspart notice - the section
 * @csspart heading - its title
 * @csspart content - its text
 */
export class PolicyNotice extends ConsentElement {
  static override properties = {
    section: {},
    src: {},
    layout: { reflect: true },
    label: {},
    content: { state: true },
    hasFailed: { state: true },
  };
  static override styles = [tokens, popoverStyles, policyNoticeStyles];

  /** Id of the section, or one of its aliases. In it, parts marked `data-notice` are shown, else all. */
  declare section: string;
  /** Address of the policy's page. @default the policy in this page */
  declare src: string;
  /** `popover`: behind a button; `inline`: in the page. */
  declare layout: 'inline' | 'popover';
  /** Words of the button. @default the words between the tags */
  declare label: string;

  declare content: NoticeContent | undefined;
  declare hasFailed: boolean;

  #phrases = this.localize(enParts, loadPolicyLocale);
  #floating: FloatingController = new FloatingController(this, () =>
    this.renderRoot.querySelector('[part=button]'),
  );
  #abort: AbortController | undefined;
  /** Language and direction of a policy from elsewhere. */
  #speech: { lang: unknown; dir: unknown } = { lang: nothing, dir: nothing };

  constructor() {
    super();
    this.section = this.src = this.label = '';
    this.layout = 'inline';
    this.hasFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved while it was loading.
    if (!this.content && this.#abort?.signal.aborted) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('layout')) checkAttribute(this, 'layout', /^(inline|popover)$/);
    if (!changed.has('section') && !changed.has('src')) return;
    this.content = undefined;
    // A popover fetches its content when it is opened.
    if (this.layout !== 'popover') void this.#load();
  }

  async #load(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.hasFailed = false;
    try {
      const { content: policy, lang, dir } = await this.#policy(signal);
      const content = sectionContent(policy, this.section);
      if (signal.aborted) return;
      this.content = content;
      this.#speech = { lang: lang || nothing, dir: dir || nothing };
      this.hasFailed = !content;
      if (!content) reportProblem('unknown-section', this.section);
    } catch (error) {
      if (signal.aborted) return;
      this.hasFailed = true;
      reportProblem('policy-failed', this.localName, this.src, error);
    }
  }

  async #policy(
    signal: AbortSignal,
  ): Promise<{ content: ParentNode & Node; lang?: string; dir?: string }> {
    if (!this.src) return { content: page.querySelector('policy-viewer') ?? page.documentElement };
    const { fetchPolicy } = await import('../policy-shared/fetch-policy.js');
    return fetchPolicy(this.src, signal);
  }

  protected override render(): TemplateResult {
    const messages = this.#phrases.phrases;
    const lang = this.#phrases.lang ?? nothing;
    if (this.layout !== 'popover') return this.content ? this.#notice() : html`<slot></slot>`;
    const label = this.label || this.textContent?.trim() || messages.howWeUseThis;
    return html`<button
        type="button"
        part="button"
        aria-expanded=${this.#floating.isOpen}
        @click=${this.#toggle}
      >
        ${label}
      </button>
      <div popover role="dialog" aria-label=${label} @toggle=${this.#floating.handleToggle}>
        ${
          this.content
            ? this.#notice()
            : html`<p role="status" lang=${lang}>
                ${this.hasFailed ? messages.noticeFailed : messages.noticeLoading}
              </p>
              ${this.#ways()}`
        }
      </div>`;
  }

  #notice(): TemplateResult {
    const { title, content } = this.content!;
    const { lang, dir } = this.#speech;
    return html`<div part="notice" lang=${lang} dir=${dir}>
      <p part="heading">${title}</p>
      <div part="content">${content.cloneNode(true)}</div>
      ${this.#ways()}
    </div>`;
  }

  #ways(): TemplateResult {
    const messages = this.#phrases.phrases;
    const isPopover = this.layout === 'popover';
    return html`<p class="ways" lang=${this.#phrases.lang ?? nothing}>
      <a href=${safeHref(`${this.src}#${encodeURIComponent(this.section)}`)}>${messages.readWholePolicy}</a>
      ${
        isPopover
          ? html`<button type="button" @click=${this.#toggle}>${messages.closeNotice}</button>`
          : nothing
      }
    </p>`;
  }

  #toggle = (): void => {
    if (!this.content) void this.#load();
    this.renderRoot.querySelector<HTMLElement>('[popover]')?.togglePopover();
  };
}
