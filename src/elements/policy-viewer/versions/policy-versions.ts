import { nothing, type ReactiveController } from 'lit';
import { enVersions } from '../../../locales/en/versions.js';
import type { TextComparison } from '../../../policy/compare.js';
import { dateFormat } from '../../shared/date-format.js';
import { formattingLocale } from '../../shared/formatting-locale.js';
import { announce } from '../../shared/announce.js';
import { GateController } from '../../shared/gate-controller.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { report } from '../../shared/trouble.js';
import { adoptStyles } from '../adopt-styles.js';
import type { PolicyComparison, PolicyViewer } from '../policy-viewer.js';
import { compareVersions } from './compare-versions.js';
import {
  comparisonSteps,
  comparisonTools,
  comparisonView,
  type ComparisonView,
} from './comparison-view.js';
import { declaredVersions, hasText, type DeclaredVersion } from './declared-versions.js';
import { changesNotice, versionList, type VersionListView } from './version-list.js';
import type { ShownPolicy } from './version-texts.js';
import { versionsStyles } from './versions.styles.js';

/** The versions of a policy in its viewer: their list, and what changed between any two. */
export class PolicyVersions implements ReactiveController {
  #viewer: PolicyViewer;
  #shown: () => ShownPolicy;
  #phrases: PhrasesController<typeof enVersions>;
  #gate: GateController;
  #pair: readonly [from: string, to: string] | undefined;
  #comparison: TextComparison | undefined;
  #hasFailed = false;
  #onlyChanges = true;
  #abort: AbortController | undefined;
  #opener: HTMLElement | undefined;
  /** Which change the reader stepped to. */
  #place = -1;

  constructor(viewer: PolicyViewer, shown: () => ShownPolicy) {
    this.#viewer = viewer;
    this.#shown = shown;
    this.#phrases = new PhrasesController(viewer, enVersions, loadPolicyLocale);
    this.#gate = new GateController(viewer);
    viewer.addController(this);
    adoptStyles(viewer, versionsStyles);
  }

  hostConnected(): void {
    // The viewer was moved while it was comparing.
    if (this.#pair && !this.#comparison && this.#abort?.signal.aborted)
      void this.#select(...this.#pair);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  hostUpdated(): void {
    this.#warnOfUnasked();
  }

  /** What asks visitors again is the setting; a list that says something else misleads them. */
  #warnOfUnasked(): void {
    const named = this.#gate.gate?.settings.policyVersion;
    const today = new Date().toISOString();
    const asking = this.#versions.find(({ material, effective }) => material && effective <= today);
    if (named && asking && asking.version !== named)
      void report('material-version', asking.version, named);
  }

  /** Whether a comparison is shown instead of the policy. */
  get isComparing(): boolean {
    return this.#pair !== undefined;
  }

  get #versions(): DeclaredVersion[] {
    return declaredVersions(this.#viewer, this.#shown());
  }

  /** Those that can be compared. */
  get #comparable(): DeclaredVersion[] {
    return this.#versions.filter(hasText);
  }

  #declared(version: string): DeclaredVersion {
    const found = this.#versions.find((one) => one.version === version);
    if (found) return found;
    const known = this.#versions.map((one) => one.version).join(', ') || 'none';
    throw new RangeError(`policy-viewer has no version "${version}"; declared are: ${known}`);
  }

  /** Compares without showing it: what became of each section, without their texts. */
  async summarise(from: string, to: string): Promise<PolicyComparison> {
    const comparison = await this.#compare(from, to, new AbortController().signal);
    const sections = comparison.sections.map(({ id, title, change, added, removed }) => ({
      id,
      title,
      change,
      added,
      removed,
    }));
    return { from, to, sections };
  }

  async #compare(from: string, to: string, signal: AbortSignal): Promise<TextComparison> {
    return compareVersions(this.#declared(from), this.#declared(to), this.#shown(), signal);
  }

  /**
   * Shows what changed.
   *
   * @param from by default the version that the visitor decided under, else the one before `to`
   * @param to by default the newest
   */
  async show(from = '', to = ''): Promise<void> {
    const versions = this.#comparable;
    const target = to || versions[0]?.version || '';
    const before = versions[versions.findIndex(({ version }) => version === target) + 1];
    const decidedUnder = this.#decidedUnder?.version;
    const decided = versions.find(({ version }) => version === decidedUnder);
    const start = from || (decided ?? before)?.version || '';
    const root = this.#viewer.shadowRoot!;
    this.#opener ??= (root.activeElement as HTMLElement | null) ?? undefined;
    await this.#select(start, target);
    root.querySelector<HTMLElement>('#comparison-heading')?.focus({ preventScroll: true });
    root.querySelector('.columns')?.scrollIntoView();
  }

  /** Shows the policy again. Returns whether it was hidden. */
  close(): boolean {
    if (!this.#pair) return false;
    this.#abort?.abort();
    this.#pair = this.#comparison = undefined;
    this.#viewer.requestUpdate();
    return true;
  }

  async #select(from: string, to: string): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#pair = [from, to];
    this.#comparison = undefined;
    this.#hasFailed = false;
    this.#place = -1;
    this.#viewer.requestUpdate();
    await this.#viewer.updateComplete;
    try {
      this.#comparison = await this.#compare(from, to, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#hasFailed = true;
      console.warn('[consent-elements] policy-viewer could not compare versions', error);
    }
    this.#viewer.requestUpdate();
    await this.#viewer.updateComplete;
  }

  /** The version of the visitor's choice, if it is a declared one and not the current. */
  get #decidedUnder(): DeclaredVersion | undefined {
    const decided = this.#gate.gate?.decision.policyVersion;
    return this.#versions.find(({ version, isCurrent }) => version === decided && !isCurrent);
  }

  get #texts(): Pick<VersionListView, 'messages' | 'lang' | 'locale' | 'versions'> {
    return {
      versions: this.#versions,
      messages: this.#phrases.phrases,
      lang: this.#phrases.lang ?? nothing,
      locale: formattingLocale(this.#viewer, this.#phrases.phrases.lang),
    };
  }

  #listView(): VersionListView {
    return { ...this.#texts, showChanges: (from, to) => void this.show(from, to) };
  }

  /** Above the text: that it isn't the one that the visitor decided under. */
  renderNotice(): unknown {
    const { decision, seenVersion } = this.#gate.gate ?? {};
    const { decidedAt } = decision ?? {};
    const decidedUnder = this.#decidedUnder;
    const isKnown = !decidedUnder || seenVersion === this.#shown().fact('version');
    if (isKnown || !decidedAt || this.isComparing) return nothing;
    const view = this.#listView();
    // The day that it was where the visitor is, as everywhere else where it is told.
    const day = dateFormat(view.locale).format(decidedAt);
    const show = hasText(decidedUnder) ? (): void => void this.show() : undefined;
    return changesNotice(day, view, show);
  }

  /** Below the text. */
  renderList(): unknown {
    return this.#versions.length > 1 ? versionList(this.#listView()) : nothing;
  }

  renderTools(): unknown {
    return comparisonTools(this.#comparisonView());
  }

  renderSteps(): unknown {
    return comparisonSteps(this.#comparisonView());
  }

  renderComparison(): unknown {
    return comparisonView(this.#comparisonView());
  }

  #comparisonView(): ComparisonView {
    const [from, to] = this.#pair!;
    return {
      ...this.#texts,
      versions: this.#comparable,
      from,
      to,
      comparison: this.#comparison,
      hasFailed: this.#hasFailed,
      onlyChanges: this.#onlyChanges,
      select: (one, other) => void this.#select(one, other),
      showOnlyChanges: (onlyChanges) => {
        this.#onlyChanges = onlyChanges;
        this.#viewer.requestUpdate();
      },
      step: (by) => this.#step(by),
      close: () => void this.#leave(),
    };
  }

  async #leave(): Promise<void> {
    this.close();
    // A link to the changes leads there again.
    if (/^#changes(-since-|$)/.test(location.hash))
      history.replaceState(history.state, '', location.pathname + location.search);
    await this.#viewer.updateComplete;
    const opener = this.#opener;
    this.#opener = undefined;
    if (opener?.isConnected) opener.focus();
    else this.#viewer.goTo(this.#viewer.sections[0]?.id ?? '');
  }

  /** To the next or previous changed section; from the last one on to the first. */
  #step(by: 1 | -1): void {
    const headings = [
      ...this.#viewer.shadowRoot!.querySelectorAll('section:not([data-change=same]) > h3'),
    ];
    this.#place = (this.#place + by + headings.length) % headings.length;
    const heading = headings[this.#place];
    // The focus stays on the button, for the next press.
    heading?.scrollIntoView();
    announce(`${heading?.textContent ?? ''} ${heading?.nextElementSibling?.textContent ?? ''}`);
  }
}
