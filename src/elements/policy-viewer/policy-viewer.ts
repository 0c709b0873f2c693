import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../locales/messages.js';
import { viewerEn } from '../../locales/viewer-en.js';
import type { Section } from '../../policy/outline.js';
import { findSection } from '../policy-shared/find-section.js';
import { OutlineController } from '../policy-shared/outline-controller.js';
import type { PageSection } from '../policy-shared/read-policy.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { tokens } from '../shared/tokens.js';
import { adoptStyles } from './adopt-styles.js';
import { DeepLinks } from './deep-links.js';
import { pageStyles } from './page-styles.js';
import { policyContents } from './policy-contents.js';
import { policyHeader } from './policy-header.js';
import { PolicyLoader } from './policy-loader.js';
import { policyViewerStyles } from './policy-viewer.styles.js';
import { ReadingPosition } from './reading-position.js';

/** Whom the text is shown to. */
export type PolicyAudience = '' | 'site' | 'workspace';

/**
 * @summary A privacy policy that is easy to read: contents that follow the reading, links to every
 * section, dates and names in the header, a print of the whole.
 *
 * The policy is written as HTML between the tags and stays there: it can be read without JavaScript
 * and search engines find it. Its headings become the sections; the element adds ids to them and
 * changes nothing else. Not for texts that have no headings: a plain `<article>` does for those.
 */
export class PolicyViewer extends LitElement {
  static override properties = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    version: {},
    effective: {},
    lastUpdated: { attribute: 'updated' },
    responsibleParty: { attribute: 'responsible-party' },
    organisation: {},
    audience: { reflect: true },
    alsoApplies: { attribute: 'also-applies' },
    alsoAppliesText: { attribute: 'also-applies-text' },
    src: {},
    numbered: { type: Boolean, reflect: true },
    isContentsOpen: { state: true },
    isWhole: { state: true },
    status: { state: true },
  };
  static override styles = [tokens, policyViewerStyles];

  /** Title. Better: a heading in `slot="heading"`, which is there without JavaScript too. */
  declare heading: string;
  /** Level of that title, 1 to 6. @default one above the highest section */
  declare headingLevel: number | undefined;
  /** Version of the policy, as in the gate's `data-policy-version`. */
  declare version: string;
  /** Date from which it holds, `2026-05-13`. */
  declare effective: string;
  /** Date of the last change, `2026-05-13`. */
  declare lastUpdated: string;
  /** Who decides why and how personal information is processed. */
  declare responsibleParty: string;
  /** The customer organisation whose workspace the reader is a member of. */
  declare organisation: string;
  /**
   * Shows what concerns `site` visitors or `workspace` members, by `data-applies-to` in the text.
   * In a workspace the organisation is the responsible party, and ours the operator.
   */
  declare audience: PolicyAudience;
  /** Address of the organisation's own privacy notice. */
  declare alsoApplies: string;
  /** Words of the link to it. */
  declare alsoAppliesText: string;
  /** Address of a page to show the policy of, in place of what is between the tags. */
  declare src: string;
  /** Numbers before the section headings. */
  declare numbered: boolean;

  declare isContentsOpen: boolean;
  declare isWhole: boolean;
  declare status: string;

  /** The element of `heading`; its tag name depends on the level. */
  titleElement: HTMLElement | undefined;

  #phrases = new PhrasesController(this, viewerEn);
  #loader = new PolicyLoader(this);
  #outline: OutlineController = new OutlineController(this, {
    root: () => this.#loader.root,
    isShown: (heading) => this.#concernsReader(heading),
  });
  #reading = new ReadingPosition(this);
  #deepLinks = new DeepLinks((id, behavior) => this.#goTo(id, behavior));
  #internals = this.attachInternals();
  #removeStyles: (() => void) | undefined;
  #known: readonly PageSection[] | undefined;

  constructor() {
    super();
    this.heading = this.version = this.effective = this.lastUpdated = this.src = '';
    this.responsibleParty = this.organisation = this.alsoApplies = this.alsoAppliesText = '';
    this.audience = '';
    this.numbered = this.isContentsOpen = this.isWhole = false;
    this.status = '';
    this.addController(this.#deepLinks);
  }

  /** The sections, in order. */
  get sections(): Section[] {
    return this.#outline.current.sections.map(({ id, title, level }) => ({ id, title, level }));
  }

  /**
   * Brings a section into view and moves the focus to its heading.
   *
   * @param id of a section, or one of its aliases
   * @returns whether there is one
   */
  goTo(id: string): boolean {
    return this.#goTo(id, 'auto');
  }

  #goTo(id: string, behavior: ScrollBehavior): boolean {
    const section = this.#find(id);
    if (!section) return false;
    const { heading } = section;
    // A heading takes the focus only with a tabindex; -1 keeps it out of the tab order.
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ behavior });
    this.#reading.goTo(section);
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#removeStyles = adoptStyles(this.getRootNode() as Document, pageStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#removeStyles?.();
    this.#known = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#loader.load(this.src);
    if (changed.has('audience')) this.isWhole = false;
    if (changed.has('audience') || changed.has('isWhole')) {
      this.#internals.states[this.isWhole ? 'add' : 'delete']('whole');
      this.#outline.invalidate();
    }
    this.#updateTitle();
  }

  protected override render(): TemplateResult {
    const messages = this.#phrases.phrases;
    const lang = this.#phrases.lang ?? nothing;
    const { sections } = this.#outline.current;
    return html`
      <div class="frame" part="frame">
        <header part="header">
          ${policyHeader(this, this.#loader.attributes, messages, lang)} ${this.#audienceNote()}
          <p class="paper" lang=${lang}>
            ${messages.printedFrom} ${location.href.split('#')[0]}
          </p>
        </header>
        <div class="columns">
          ${
            sections.length
              ? html`<nav part="contents" aria-labelledby="contents-label">
                ${policyContents({
                  sections,
                  messages,
                  lang,
                  current: this.#reading.current,
                  isOpen: this.isContentsOpen,
                  toggle: () => (this.isContentsOpen = !this.isContentsOpen),
                  follow: this.#handleLink,
                  copyLink: this.#copyLink,
                })}
              </nav>`
              : nothing
          }
          <div class="text" part="text">
            ${this.#loader.render(lang, messages)}
            <div id="end"></div>
            ${
              this.#reading.current
                ? html`<div class="corner" lang=${lang}>
                  <button type="button" part="back-to-contents" @click=${this.#backToContents}>
                    ${messages.backToContents}
                  </button>
                </div>`
                : nothing
            }
          </div>
        </div>
        <div class="status" role="status" lang=${lang}>${this.status}</div>
      </div>
    `;
  }

  protected override updated(): void {
    const { sections } = this.#outline.current;
    this.#reading.follow(sections, this.renderRoot.querySelector('#end')!);
    this.#keepCurrentInSight();
    if (sections === this.#known) return;
    this.#known = sections;
    this.#deepLinks.sectionsChanged();
  }

  /** Level of the title: above the sections, unless the page says otherwise. */
  #updateTitle(): void {
    const levels = this.#outline.current.sections.map((section) => section.level);
    const above = levels.length ? Math.min(...levels) - 1 : 1;
    const level = Math.min(6, Math.max(1, this.headingLevel || above));
    const isSame = this.titleElement?.tagName === `H${level}`;
    if (!isSame) this.titleElement = document.createElement(`h${level}`);
    const title = this.titleElement!;
    title.setAttribute('part', 'heading');
    if (title.textContent !== this.heading) title.textContent = this.heading;
    title.hidden = !this.heading;
  }

  #concernsReader(heading: HTMLElement): boolean {
    if (!this.audience || this.isWhole) return true;
    for (let part = heading.closest('[data-applies-to]'); part;) {
      const audiences = part.getAttribute('data-applies-to')!.split(/\s+/);
      if (!audiences.includes(this.audience)) return false;
      part = part.parentElement?.closest('[data-applies-to]') ?? null;
    }
    return true;
  }

  /** Says that this is not the whole policy, and how to see that. */
  #audienceNote(): unknown {
    const { audience } = this;
    if (!audience || !this.#loader.root.querySelector('[data-applies-to]')) return nothing;
    const messages = this.#phrases.phrases;
    const organisation = this.organisation || messages.yourOrganisation;
    const text = audience === 'workspace' ? messages.forWorkspace : messages.forSite;
    return html`<div class="note" part="audience-note" lang=${this.#phrases.lang ?? nothing}>
      <p>${fill(text, { organisation })}</p>
      <button
        type="button"
        class="plain"
        aria-pressed=${this.isWhole}
        @click=${() => (this.isWhole = !this.isWhole)}
      >
        ${messages.showWhole}
      </button>
    </div>`;
  }

  #find(id: string): PageSection | undefined {
    const found = findSection(this.#outline.current.sections, id);
    if (found || !this.audience || this.isWhole) return found;
    // A link to a part that concerns others: better the whole than nothing.
    this.isWhole = true;
    this.#internals.states.add('whole');
    this.#outline.invalidate();
    const section = findSection(this.#outline.current.sections, id);
    if (!section) this.isWhole = false;
    return section;
  }

  #handleLink = (event: MouseEvent, id: string): void => {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (opensElsewhere) return;
    this.isContentsOpen = false;
    this.goTo(id);
  };

  #copyLink = async ({ id }: PageSection): Promise<void> => {
    const messages = this.#phrases.phrases;
    const address = `${location.href.split('#')[0]}#${encodeURIComponent(id)}`;
    try {
      await navigator.clipboard.writeText(address);
      this.status = messages.linkCopied;
    } catch {
      // Not a secure context, or not allowed: then the reader copies it by hand.
      this.status = fill(messages.linkNotCopied, { address });
    }
    setTimeout(() => (this.status = ''), 6000);
  };

  #backToContents = async (): Promise<void> => {
    this.isContentsOpen = true;
    await this.updateComplete;
    const link =
      this.renderRoot.querySelector<HTMLElement>('[aria-current]') ??
      this.renderRoot.querySelector<HTMLElement>('nav a');
    link?.focus({ preventScroll: true });
    this.renderRoot.querySelector('nav')?.scrollIntoView({ block: 'nearest' });
  };

  /** Scrolls the contents only: `scrollIntoView` would move the page under the reader. */
  #keepCurrentInSight(): void {
    const nav = this.renderRoot.querySelector('nav');
    const item = nav?.querySelector('[aria-current]');
    if (!nav || !item || nav.scrollHeight <= nav.clientHeight) return;
    const frame = nav.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom)
      nav.scrollTop += box.top - frame.top - frame.height / 3;
  }
}
