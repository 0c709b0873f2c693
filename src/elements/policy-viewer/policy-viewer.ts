import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { enViewer } from '../../locales/en/viewer.js';
import type { ViewerMessages } from '../../locales/en/viewer.js';
import { page } from '../../page/page.js';
import type { Law } from '../../policy/check-sections.js';
import type { Section } from '../../policy/outline.js';
import { ConsentElement } from '../base/consent-element.js';
import { loadPart, reportProblem } from '../base/report-problem.js';
import { findSection } from '../policy-shared/find-section.js';
import { OutlineController } from '../policy-shared/outline-controller.js';
import type { PageSection } from '../policy-shared/page-outline.js';
import { checkAttribute } from '../shared/check-attribute.js';
import { fillDataSlots } from '../shared/data-slots.js';
import { dateFormat } from '../shared/date-format.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { LightStyles } from '../shared/light-styles.js';
import { unfold } from '../policy-shared/unfold.js';
import { loadPolicyLocale } from '../policy-shared/policy-locales.js';
import { tokens } from '../shared/tokens.js';
import { audienceNote, concerns, isAudience, type PolicyAudience } from './audience.js';
import type { PolicyComparison } from './comparison/policy-comparison.js';
import { DeepLinks } from './deep-links.js';
import { GradualList } from './gradual-list.js';
import { keepInSight } from './keep-in-sight.js';
import { pageStyles } from './page-styles.js';
import { PartsOnDemand } from './parts-on-demand.js';
import { comparisonColumns, policyColumns } from './policy-columns.js';
import { policyHeader } from './policy-header.js';
import { policyViewerStyles } from './policy-viewer.styles.js';
import { ReadingPosition } from './reading-position.js';
import type { PolicyFacts, ShownPolicy } from './viewer-part.js';
import { ViewerStates } from './viewer-states.js';

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
 * @csspart search-places - Where the matches are, a list.
 * @csspart search-place - One of them: its section, and the words around it.
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
 * @cssprop [--policy-title-size] - Size of the title. By default it goes by the level, up to 3.5rem for a level 1.
 * @cssprop [--policy-scroll-margin=1.5rem] - Space above a section that was jumped to, for a sticky header.
 * @cssprop [--policy-sticky-top=1.5rem] - Where contents and tools stand when the page is scrolled.
 */
export class PolicyViewer extends ConsentElement {
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
    headings: {},
    numbered: { type: Boolean, reflect: true },
    editing: {},
    isContentsOpen: { state: true },
    isWhole: { state: true },
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
  /** `infer` makes sections of titles that are only bold, too. Better: real headings. */
  declare headings: '' | 'infer';
  /** Numbers before the sections, in the text and in the contents. */
  declare numbered: boolean;
  /** For editors, not for readers: shows what this law requires and the policy doesn't say. */
  declare editing: '' | Law;

  /** Whether an audience sees the parts for others too. */
  declare isWhole: boolean;
  declare isContentsOpen: boolean;
  #phrases = this.localize(enViewer, loadPolicyLocale);
  #outline: OutlineController = new OutlineController(this, {
    root: () => this.#root,
    prepare: (root) => this.#parts.headings?.mark(root),
    isShown: (heading) => this.#isShown(heading),
  });
  #reading = new ReadingPosition(this);
  #deepLinks = new DeepLinks((id, behavior) => this.#goTo(id, behavior));
  #states = new ViewerStates(this.attachInternals());
  #listed = new GradualList(this);
  #isPrinted = false;
  #known: readonly PageSection[] | undefined;
  #parts = new PartsOnDemand(this, () => this.#shown);

  constructor() {
    super();
    this.heading = this.version = this.effective = this.lastUpdated = this.src = this.type = '';
    this.headings = '';
    this.responsibleParty = this.organisation = this.alsoApplies = this.alsoAppliesText = '';
    this.audience = this.editing = '';
    this.numbered = this.isContentsOpen = this.isWhole = false;
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
    const versions = await this.#parts.loadVersions();
    return (await versions.loadComparison()).summarise(from, to);
  }

  /**
   * Shows what changed instead of the policy.
   *
   * @param from by default the version that the visitor decided under, else the one before `to`
   * @param to by default the newest
   */
  async showChanges(from?: string, to?: string): Promise<void> {
    await (await this.#parts.loadVersions()).show(from, to);
  }

  /**
   * Marks every match of some words in the text, whatever its case and accents, and brings the first
   * into view. Without words, the marks go.
   *
   * @returns how many there are; none if the search could not be fetched, which the page hears about
   */
  async search(words?: string | null): Promise<number> {
    const search = await this.#parts.loadSearch();
    if (!search) return 0;
    if (this.#comparison?.close()) await this.updateComplete;
    return search.find(words);
  }

  get #comparison() {
    return this.#parts.versions?.comparison;
  }

  /** What holds the policy that is shown. */
  get #root(): HTMLElement {
    return this.#parts.source?.content ?? this;
  }

  /** The page's own word comes first, then that of the page that the policy was loaded from. */
  #fact = (name: keyof PolicyFacts): string => this[name] || this.#parts.source?.facts[name] || '';

  #isShown = (element: Element): boolean => this.isWhole || concerns(element, this.audience);

  get #shown(): ShownPolicy {
    return {
      root: this.#root,
      outline: this.#outline.current,
      infersHeadings: this.headings === 'infer',
      fact: this.#fact,
      isShown: this.#isShown,
    };
  }

  #goTo(id: string, behavior: ScrollBehavior): boolean {
    const section = this.#find(id);
    if (!section) return this.#goToChanges(id);
    // The text has to be back before there is something to scroll to.
    if (this.#comparison?.close()) this.performUpdate();
    const { heading } = section;
    unfold(heading);
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
    void loadPart('policy-versions', this.showChanges(since[1]));
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#handlePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#handlePrint);
    this.#known = undefined;
  }

  /** The policy can be read while the words around it are on their way. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const slot = page.createElement('slot');
    root.append(slot);
    void this.#phrases.whenReady(() => slot.remove());
    return root;
  }

  /** With the contents, which come after the text. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#listed.beginning;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    fillDataSlots(this, ['heading', 'summary']);
    if (changed.has('src') || changed.has('type'))
      void loadPart('policy-source', this.#parts.loadSource());
    if (changed.has('headings') && (this.headings || this.#parts.headings)) {
      checkAttribute(this, 'headings', /^(infer)?$/);
      void loadPart('inferred-headings', this.#parts.loadHeadings(this.#outline));
    }
    if (changed.has('editing') && this.editing)
      void loadPart('policy-editing', this.#parts.loadEditing());
    if (this.#comparison?.isOpen) this.#listed.reset();
    if (changed.has('audience')) {
      this.isWhole = false;
      if (this.audience && !isAudience(this.audience))
        reportProblem('bad-attribute', 'policy-viewer', 'audience', this.audience);
    }
    if (changed.has('audience') || changed.has('isWhole')) {
      this.#states.setWhole(this.isWhole);
      this.#outline.invalidate();
    }
    this.#states.setLevel(this.topLevel);
  }

  protected override render(): TemplateResult {
    const messages = this.#phrases.phrases;
    const lang = this.#phrases.lang ?? nothing;
    const { versions, editing, copied } = this.#parts;
    return html`
      <div class="frame" part="frame">
        <header part="header">
          ${policyHeader(this, this.#fact, messages, lang)} ${audienceNote(this, messages, lang)}
          ${versions?.renderNotice()} ${this.editing && editing?.render(this.editing)}
          <p class="paper" lang=${lang}>
            ${this.#isPrinted ? this.#printedFrom(messages) : nothing}
          </p>
        </header>
        <div class="columns">${this.#columns(messages, lang)}</div>
        <div class="status" role="status" lang=${lang}>${copied?.message}</div>
      </div>
    `;
  }

  #printedFrom({ printedFrom, lang }: ViewerMessages): string {
    const day = dateFormat(formattingLocale(this, lang)).format(Date.now());
    return `${printedFrom} ${location.href.split('#')[0]} · ${day}`;
  }

  #columns(messages: ViewerMessages, lang: unknown): TemplateResult {
    if (this.#comparison?.isOpen) return comparisonColumns(this.#comparison);
    const { sections } = this.#outline.current;
    const hasSections = sections.length > 0;
    return policyColumns({
      messages,
      lang,
      parts: this.#parts,
      hasText: !!this.#root.querySelector('p,li,td') || hasSections,
      hasSections,
      sections: this.#listed.sliceOf(sections),
      current: this.#reading.current,
      isOpen: this.isContentsOpen,
      toggle: () => (this.isContentsOpen = !this.isContentsOpen),
      handleLink: this.#handleLink,
      copyLink: ({ id }) => void loadPart('copied-link', this.#parts.copyLink(id)),
      backToContents: () => void this.#backToContents(),
    });
  }

  protected override updated(): void {
    const { sections } = this.#outline.current;
    const end = this.renderRoot.querySelector('#end');
    if (end) {
      if (this.#listed.hasBegun) this.#reading.observe(sections, end);
      this.#listed.grow(sections);
    }
    keepInSight(this.renderRoot.querySelector('nav'));
    if (sections === this.#known) return;
    this.#known = sections;
    // Only for other sections: with each drawing, versions that cannot be fetched would mean requests
    // without end.
    if (!this.#parts.versions && this.querySelector(':scope > policy-version'))
      void loadPart('policy-versions', this.#parts.loadVersions());
    if (!this.#parts.tables && this.querySelector('table'))
      void loadPart('wide-tables', this.#parts.loadTables());
    this.#deepLinks.sectionsChanged();
  }

  #find(id: string): PageSection | undefined {
    const { sections, all } = this.#outline.current;
    const shown = findSection(sections, id);
    const found = shown ?? findSection(all, id);
    if (found === shown) return found;
    // A link to a part for other readers shows the whole policy, at once.
    this.isWhole = true;
    this.#states.setWhole(true);
    return found;
  }

  /** With the day on which it is printed. Not before: a browser's first date takes it long. */
  #handlePrint = (): void => {
    this.#isPrinted = true;
    this.requestUpdate();
    this.performUpdate();
  };

  #handleLink = (event: MouseEvent, id: string): void => {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (opensElsewhere) return;
    this.isContentsOpen = false;
    this.goTo(id);
  };

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
