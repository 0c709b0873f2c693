import { nothing, type ReactiveController } from 'lit';
import { enVersions } from '../../../locales/en/versions.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { dateFormat } from '../../shared/date-format.js';
import { formattingLocale } from '../../shared/formatting-locale.js';
import { GateController } from '../../shared/gate-controller.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { loadPart, reportProblem } from '../../base/report-problem.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ComparisonPanel } from '../comparison/comparison-panel.js';
import type { ShownPolicy, ViewerHost } from '../viewer-part.js';
import { declaredVersions, hasText, type DeclaredVersion } from './declared-versions.js';
import {
  changesNotice,
  versionList,
  type VersionListView,
  type VersionsView,
} from './version-list.js';
import { versionsStyles } from './versions.styles.js';

/** The versions of a policy in its viewer: their list, and the way to what changed between two. */
export class PolicyVersions implements ReactiveController {
  /** What changed, once somebody asked for it. */
  comparison: ComparisonPanel | undefined;

  #viewer: ViewerHost;
  #shown: () => ShownPolicy;
  #whenLoaded: () => Promise<void>;
  #phrases: PhrasesController<typeof enVersions>;
  #gate: GateController;

  /** @param whenLoaded waits for the policy at `src` */
  constructor(viewer: ViewerHost, shown: () => ShownPolicy, whenLoaded: () => Promise<void>) {
    this.#viewer = viewer;
    this.#shown = shown;
    this.#whenLoaded = whenLoaded;
    this.#phrases = new PhrasesController(viewer, enVersions, loadPolicyLocale);
    this.#gate = new GateController(viewer);
    viewer.addController(this);
    adoptStyles(viewer, versionsStyles);
  }

  hostUpdated(): void {
    this.#warnOfUnasked();
  }

  /** The gate's setting asks visitors again; a list that says something else would mislead them. */
  #warnOfUnasked(): void {
    const named = this.#gate.gate?.settings.policyVersion;
    const today = new Date().toISOString();
    const asking = this.#versions.find(({ material, effective }) => material && effective <= today);
    if (named && asking && asking.version !== named)
      reportProblem('material-version', asking.version, named);
  }

  get #versions(): DeclaredVersion[] {
    return declaredVersions(this.#viewer, this.#shown());
  }

  async loadComparison(): Promise<ComparisonPanel> {
    const { ComparisonPanel } = await import('../comparison/comparison-panel.js');
    return (this.comparison ??= new ComparisonPanel(this.#viewer, {
      shown: this.#shown,
      whenLoaded: this.#whenLoaded,
      versions: () => this.#view(),
    }));
  }

  /**
   * Shows what changed.
   *
   * @param from by default the version that the visitor decided under, else the one before `to`
   * @param to by default the newest
   */
  async show(from = '', to = ''): Promise<void> {
    const comparison = await this.loadComparison();
    // Which version is shown is often known only then. The comparison itself says if it never comes.
    await this.#whenLoaded().catch(() => {});
    const versions = this.#versions.filter(hasText);
    const target = to || versions[0]?.version || '';
    const before = versions[versions.findIndex(({ version }) => version === target) + 1];
    const decidedUnder = this.#decidedUnder?.version;
    const decided = versions.find(({ version }) => version === decidedUnder);
    await comparison.show(from || (decided ?? before)?.version || '', target);
  }

  /** For those who press a button: if it cannot be fetched, the page hears about it. */
  #showOnPress = (from?: string, to?: string): void =>
    void loadPart('policy-versions', this.show(from, to));

  /** The version of the visitor's choice, if it is declared and not the current one. */
  get #decidedUnder(): DeclaredVersion | undefined {
    const decided = this.#gate.gate?.decision.policyVersion;
    return this.#versions.find(({ version, isCurrent }) => version === decided && !isCurrent);
  }

  #view(): VersionsView {
    const { phrases, lang } = this.#phrases;
    return {
      versions: this.#versions,
      messages: phrases,
      lang: lang ?? nothing,
      locale: formattingLocale(this.#viewer, phrases.lang),
    };
  }

  #listView(): VersionListView {
    return { ...this.#view(), showChanges: this.#showOnPress };
  }

  /** Above the text: it isn't the version that the visitor decided under. */
  renderNotice(): unknown {
    const { decision, seenVersion } = this.#gate.gate ?? {};
    const { decidedAt } = decision ?? {};
    const decidedUnder = this.#decidedUnder;
    const isKnown = !decidedUnder || seenVersion === this.#shown().fact('version');
    if (isKnown || !decidedAt || this.comparison?.isOpen) return nothing;
    const view = this.#listView();
    // The visitor's own day, as everywhere else where it is told.
    const day = dateFormat(view.locale).format(decidedAt);
    const show = hasText(decidedUnder) ? (): void => this.#showOnPress() : undefined;
    return changesNotice(day, view, show);
  }

  /** Below the text. */
  renderList(): unknown {
    return this.#versions.length > 1 ? versionList(this.#listView()) : nothing;
  }
}
