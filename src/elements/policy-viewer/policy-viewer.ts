import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { enViewer } from '../../locales/en/viewer.js';
import type { ViewerMessages } from '../../locales/en/viewer.js';
import type { Law } from '../../policy/check-policy.js';
import type { SectionChange } from '../../policy/compare.js';
import type { Section } from '../../policy/outline.js';
import { findSection } from '../policy-shared/find-section.js';
import { OutlineController } from '../policy-shared/outline-controller.js';
import type { PageSection } from '../policy-shared/read-policy.js';
import { LightStyles } from '../shared/light-styles.js';
import { loadPolicyLocale } from '../policy-shared/policy-locales.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { orTell, tell } from '../shared/tell.js';
import { tokens } from '../shared/tokens.js';
import { audienceNote, concerns, isAudience, type PolicyAudience } from './audience.js';
import type { CopiedLink } from './copying/copied-link.js';
import { DeepLinks } from './deep-links.js';
import type { PolicyEditing } from './editing/policy-editing.js';
import { keepInSight } from './keep-in-sight.js';
import { pageStyles } from './page-styles.js';
import { policyContents } from './policy-contents.js';
import { policyHeader, type PolicyFacts } from './policy-header.js';
import { policyViewerStyles } from './policy-viewer.styles.js';
import { ReadingPosition } from './reading-position.js';
import type { PolicySearch } from './search/policy-search.js';
import { searchField } from './search/search-field.js';
import type { PolicySource } from './source/policy-source.js';
import type { PolicyVersions } from './versions/policy-versions.js';
import type { ShownPolicy } from './versions/version-texts.js';

/** So many sections are in the contents at first, and twice as many each time more are added. */
const SLICE = 200;

/** What `compare` finds. */
export interface PolicyComparison {
  readonly from: string;
  readonly to: string;
  /** In the order of `to`; what was removed stands where it was. */
  readonly sections: readonly Pick<
    SectionChange,
    'id' | 'title' | 'change' | 'added' | 'removed'
  >[];
}

/**
 * @summary A privacy policy that is easy to read: contents that follow the reading, links to every
 * section, dates and names in the header, a print of the whole.
 *
 * The policy is written as HTML between the tags and stays there: it can be read without JavaScript
 * and search engines find it. Its headings become the sections; the element adds ids to them and
 * changes nothing else. Not for texts that have no headings: a plain `<article>` does for those.
 *
 * @slot - The policy, its `<policy-version>`s, and our elements that show or change the choice.
 * @slot heading - Its title. `<h1 slot="heading">`
 * @slot summary - What it says in short, below the title.
 * @slot effective - Instead of the date from which it holds.
 * @slot updated - Instead of the date of the last change.
 * @slot version - Instead of the version.
 * @slot responsible-party - Instead of the responsible party's name.
 * @slot operator - Instead of the operator's name.
 * @slot actions - Instead of the print button.
 * @slot also-applies - Instead of the link to the organisation's own notice.
 *
 * @csspart frame - Everything.
 * @csspart header - Title, facts and notes.
 * @csspart heading - The title, if it is ours.
 * @csspart facts - Version, dates and names; each a `fact`, and by its name: `effective` …
 * @csspart fact - One of them.
 * @csspart print - The print button.
 * @csspart also-applies - The link to the organisation's own notice.
 * @csspart audience-note - That this is not the whole policy.
 * @csspart changes-notice - That it changed since the visitor's choice.
 * @csspart editing - The editor's panel.
 * @csspart search - The search; `search-label`, `search-field`, `search-count`, `previous-match` and `next-match` in it.
 * @csspart search-label - Its label.
 * @csspart search-field - Its field.
 * @csspart search-count - How many places there are.
 * @csspart previous-match - To the place before.
 * @csspart next-match - To the next place.
 * @csspart contents - The contents.
 * @csspart contents-label - Their label, on wide screens.
 * @csspart contents-toggle - What opens them on narrow ones.
 * @csspart contents-list - A list of sections.
 * @csspart contents-link - A link to a section.
 * @csspart contents-link-current - The one that is being read.
 * @csspart copy-link - Copies the address of the section.
 * @csspart text - The column with the policy, or with what changed.
 * @csspart back-to-contents - Leads back up.
 * @csspart error - That the policy could not be loaded.
 * @csspart versions - The list of versions.
 * @csspart version - One of them.
 * @csspart comparison - What changed.
 * @csspart comparison-tools - Which versions are compared, and how much of them is shown.
 * @csspart previous-change - To the change before.
 * @csspart next-change - To the next change.
 * @csspart back-to-policy - Shows the policy again.
 *
 * @cssprop [--policy-measure=68ch] - The longest line of the text.
 * @cssprop [--policy-scroll-margin=1.5rem] - Space above a section that was jumped to, for a sticky header.
 * @cssprop [--policy-sticky-top=1.5rem] - Where contents and tools stand when the page is scrolled.
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
    type: {},
    numbered: { type: Boolean, reflect: true },
    editing: {},
    isContentsOpen: { state: true },
    isWhole: { state: true },
    listed: { state: true },
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
  /** What is at `src`, if neither its server nor its address says. @default html */
  declare type: '' | 'html' | 'markdown' | 'json';
  /** Numbers before the sections, in the text and in the contents. */
  declare numbered: boolean;
  /** For the editor: shows what this law wants told and the policy doesn't. Not for readers. */
  declare editing: '' | Law;

  /** Whether an audience sees the parts for others too. */
  declare isWhole: boolean;
  declare isContentsOpen: boolean;
  /**
   * How many sections are in the contents: thousands come a slice at a time. Not in equal ones: each
   * costs the browser a look at the whole page.
   */
  declare listed: number;

  #phrases = new PhrasesController(this, enViewer, loadPolicyLocale);
  #outline: OutlineController = new OutlineController(this, {
    root: () => this.#root,
    isShown: (heading) => this.#isShown(heading),
  });
  #reading = new ReadingPosition(this);
  #deepLinks = new DeepLinks((id, behavior) => this.#goTo(id, behavior));
  #internals = this.attachInternals();
  #level = '';
  #known: readonly PageSection[] | undefined;
  #versions: PolicyVersions | undefined;
  #source: PolicySource | undefined;
  #search: PolicySearch | undefined;
  #editing: PolicyEditing | undefined;
  #copied: CopiedLink | undefined;

  constructor() {
    super();
    this.heading = this.version = this.effective = this.lastUpdated = this.src = this.type = '';
    this.responsibleParty = this.organisation = this.alsoApplies = this.alsoAppliesText = '';
    this.audience = this.editing = '';
    this.numbered = this.isContentsOpen = this.isWhole = false;
    this.listed = SLICE;
    this.addController(this.#deepLinks);
    new LightStyles(this, pageStyles);
  }

  /** The sections, in order. */
  get sections(): Section[] {
    return this.#outline.current.sections.map(({ id, title, level }) => ({ id, title, level }));
  }

  /** Level of the highest section, 1 to 6. */
  get topLevel(): number {
    return Math.min(...this.#outline.current.sections.map(({ level }) => level), 6);
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

  /**
   * Compares two versions that `<policy-version>` declares.
   *
   * @throws RangeError if there is no such version
   */
  async compare(from: string, to: string): Promise<PolicyComparison> {
    return (await this.#loadVersions()).summarise(from, to);
  }

  /**
   * Shows what changed instead of the policy.
   *
   * @param from by default the version that the visitor decided under, else the one before `to`
   * @param to by default the newest
   */
  async showChanges(from?: string, to?: string): Promise<void> {
    await (await this.#loadVersions()).show(from, to);
  }

  /**
   * Marks all places of some words in the text, whatever their case and accents, and brings the first
   * into view. Nothing to look for takes the marks away.
   *
   * @returns how many there are; none if what finds them could not be fetched, which the page is told
   */
  async search(words?: string | null): Promise<number> {
    const search = await this.#loadSearch();
    if (!search) return 0;
    if (this.#versions?.close()) await this.updateComplete;
    return search.find(words);
  }

  /** What holds the policy that is shown. */
  get #root(): HTMLElement {
    return this.#source?.content ?? this;
  }

  /** What the page says of the policy, else what the one says that it was loaded from. */
  #fact = (name: keyof PolicyFacts): string => this[name] || this.#source?.facts[name] || '';

  #shown = (): ShownPolicy => ({
    root: this.#root,
    outline: this.#outline.current,
    fact: this.#fact,
  });

  async #load(): Promise<void> {
    if (!this.#source && this.src) {
      const { PolicySource } = await import('./source/policy-source.js');
      this.#source ??= new PolicySource(this);
    }
    void this.#source?.load(this.src);
  }

  async #loadEditing(): Promise<void> {
    const { PolicyEditing } = await import('./editing/policy-editing.js');
    this.#editing ??= new PolicyEditing(this, this.#shown);
    this.requestUpdate();
  }

  #loadSearch = (): Promise<PolicySearch | void> =>
    orTell(
      'policy-search',
      import('./search/policy-search.js').then(
        ({ PolicySearch }) =>
          (this.#search ??= new PolicySearch(this, {
            root: () => this.#root,
            isShown: this.#isShown,
          })),
      ),
    );

  /** What the versions need is fetched when there are some. */
  async #loadVersions(): Promise<PolicyVersions> {
    const { PolicyVersions } = await import('./versions/policy-versions.js');
    this.#versions ??= new PolicyVersions(this, this.#shown);
    this.requestUpdate();
    return this.#versions;
  }

  #goTo(id: string, behavior: ScrollBehavior): boolean {
    const section = this.#find(id);
    if (!section) return this.#goToChanges(id);
    // The text comes back at once, so that there is something to scroll to.
    if (this.#versions?.close()) this.performUpdate();
    const { heading } = section;
    // A heading takes the focus only with a tabindex; -1 keeps it out of the tab order.
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ behavior });
    this.#reading.goTo(section);
    return true;
  }

  /** `#changes`, or `#changes-since-2025-11-01`: what a notice of an update links to. */
  #goToChanges(id: string): boolean {
    const since = /^changes(?:-since-(.+))?$/.exec(id);
    if (!since || !this.querySelector(':scope > policy-version')) return false;
    void orTell('policy-versions', this.showChanges(since[1]));
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#known = undefined;
  }

  /** The policy can be read while the words around it are on their way. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const slot = document.createElement('slot');
    root.append(slot);
    void this.#phrases.whenReady(() => slot.remove());
    return root;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#phrases.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('type')) void orTell('policy-source', this.#load());
    if (changed.has('editing') && this.editing) void orTell('policy-editing', this.#loadEditing());
    if (this.#versions?.isComparing) this.listed = SLICE;
    if (changed.has('audience')) {
      this.isWhole = false;
      if (this.audience && !isAudience(this.audience))
        tell('bad-attribute', 'policy-viewer', 'audience', this.audience);
    }
    if (changed.has('audience') || changed.has('isWhole')) {
      this.#internals.states[this.isWhole ? 'add' : 'delete']('whole');
      this.#outline.invalidate();
    }
    // For the style sheet of the text, which has to know which headings to number.
    const { states } = this.#internals;
    const level = `level-${this.topLevel}`;
    // A state that comes anew, if only the same, has every heading styled anew.
    if (level === this.#level) return;
    states.delete(this.#level);
    states.add((this.#level = level));
  }

  protected override render(): TemplateResult {
    const messages = this.#phrases.phrases;
    const lang = this.#phrases.lang ?? nothing;
    const isComparing = this.#versions?.isComparing;
    return html`
      <div class="frame" part="frame">
        <header part="header">
          ${policyHeader(this, this.#fact, messages, lang)} ${audienceNote(this, messages, lang)}
          ${this.#versions?.renderNotice()} ${this.editing && this.#editing?.render(this.editing)}
          <p class="paper" lang=${lang}>
            ${messages.printedFrom} ${location.href.split('#')[0]}
          </p>
        </header>
        <div class="columns">${isComparing ? this.#comparison() : this.#policy(messages, lang)}</div>
        <div class="status" role="status" lang=${lang}>${this.#copied?.message}</div>
      </div>
    `;
  }

  #policy(messages: ViewerMessages, lang: unknown): TemplateResult {
    const { sections } = this.#outline.current;
    const field = { lang, label: messages.search, search: this.#search, load: this.#loadSearch };
    return html`${
      sections.length
        ? html`<div class="side">
            ${searchField(field)}
            <nav part="contents" aria-labelledby="contents-label">
              ${policyContents({
                sections: sections.slice(0, this.listed),
                messages,
                lang,
                current: this.#reading.current,
                isOpen: this.isContentsOpen,
                toggle: () => (this.isContentsOpen = !this.isContentsOpen),
                follow: this.#handleLink,
                copyLink: ({ id }) => void orTell('copied-link', this.#copyLink(id)),
              })}
            </nav>
          </div>`
        : nothing
    }
      <div class="text" part="text">
        ${this.#source?.render()}
        <slot name=${this.#source?.content ? 'loaded' : nothing}></slot>
        <div id="end"></div>
        ${this.#versions?.renderList()}
        ${
          this.#reading.current
            ? html`<div class="corner" lang=${lang}>
              <button type="button" part="back-to-contents" @click=${() => void this.#backToContents()}>
                ${messages.backToContents}
              </button>
            </div>`
            : nothing
        }
      </div>`;
  }

  #comparison(): TemplateResult {
    return html`${this.#versions!.renderTools()}
      <div class="text" part="text">
        ${this.#versions!.renderComparison()} ${this.#versions!.renderSteps()}
      </div>`;
  }

  protected override updated(): void {
    const { sections } = this.#outline.current;
    const end = this.renderRoot.querySelector('#end');
    const { listed } = this;
    if (end) {
      this.#reading.follow(sections, end);
      if (listed < sections.length) setTimeout(() => (this.listed = listed * 2));
    }
    keepInSight(this.renderRoot.querySelector('nav'));
    if (sections === this.#known) return;
    this.#known = sections;
    // Not each time it is drawn: where they cannot be had, that would be no end of requests.
    if (!this.#versions && this.querySelector(':scope > policy-version'))
      void orTell('policy-versions', this.#loadVersions());
    this.#deepLinks.sectionsChanged();
  }

  #isShown = (element: Element): boolean => this.isWhole || concerns(element, this.audience);

  #find(id: string): PageSection | undefined {
    const { sections, all } = this.#outline.current;
    const shown = findSection(sections, id);
    const found = shown ?? findSection(all, id);
    if (found === shown) return found;
    // A link to a part that concerns others: better the whole than nothing, and at once.
    this.isWhole = true;
    this.#internals.states.add('whole');
    return found;
  }

  #handleLink = (event: MouseEvent, id: string): void => {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (opensElsewhere) return;
    this.isContentsOpen = false;
    this.goTo(id);
  };

  async #copyLink(id: string): Promise<void> {
    const address = `${location.href.split('#')[0]}#${encodeURIComponent(id)}`;
    // First of all, while the browser still knows that somebody pressed. Without a secure context,
    // there is no clipboard.
    const isCopied = await (navigator.clipboard as Clipboard | undefined)
      ?.writeText(address)
      .then(() => true)
      .catch(() => false);
    const { CopiedLink } = await import('./copying/copied-link.js');
    this.#copied ??= new CopiedLink(this);
    this.#copied.say(address, !!isCopied);
  }

  async #backToContents(): Promise<void> {
    this.isContentsOpen = true;
    await this.updateComplete;
    const link =
      this.renderRoot.querySelector<HTMLElement>('[aria-current]') ??
      this.renderRoot.querySelector<HTMLElement>('nav a');
    link?.focus({ preventScroll: true });
    this.renderRoot.querySelector('nav')?.scrollIntoView({ block: 'nearest' });
  }
}
