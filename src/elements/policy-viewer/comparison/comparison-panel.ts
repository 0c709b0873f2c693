import type { ReactiveController } from 'lit';
import type { TextComparison } from '../../../policy/section-change.js';
import { reportProblem } from '../../base/report-problem.js';
import { announce } from '../../shared/announce.js';
import { adoptStyles } from '../adopt-styles.js';
import { hasText, type DeclaredVersion } from '../versions/declared-versions.js';
import type { VersionsView } from '../versions/version-list.js';
import type { ShownPolicy, ViewerHost } from '../viewer-part.js';
import { compareVersions } from './compare-versions.js';
import {
  comparisonSteps,
  comparisonTools,
  comparisonView,
  type ComparisonView,
} from './comparison-view.js';
import { comparisonStyles } from './comparison.styles.js';
import type { PolicyComparison } from './policy-comparison.js';

/** What a comparison needs to know of its viewer. */
export interface ComparisonSource {
  shown(): ShownPolicy;
  /** Waits for the policy at `src`; rejects if it can't be had. */
  whenLoaded(): Promise<void>;
  versions(): VersionsView;
}

/** What changed between two versions: compares them, and shows it in place of the policy. */
export class ComparisonPanel implements ReactiveController {
  #viewer: ViewerHost;
  #source: ComparisonSource;
  #pair: readonly [from: string, to: string] | undefined;
  #comparison: TextComparison | undefined;
  #hasFailed = false;
  #onlyChanges = true;
  #abort: AbortController | undefined;
  #opener: HTMLElement | undefined;
  /** Which change the reader stepped to. */
  #place = -1;
  /** What held the policy when it was compared; nothing meanwhile. */
  #compared: HTMLElement | undefined;

  constructor(viewer: ViewerHost, source: ComparisonSource) {
    this.#viewer = viewer;
    this.#source = source;
    viewer.addController(this);
    adoptStyles(viewer, comparisonStyles);
  }

  hostConnected(): void {
    // The viewer was moved in the middle of a comparison.
    if (this.#pair && !this.#comparison && this.#abort?.signal.aborted)
      void this.#select(...this.#pair);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Another policy came by `src`: compares anew. */
  hostUpdated(): void {
    if (!this.#pair || !this.#compared || this.#compared === this.#source.shown().root) return;
    const { versions } = this.#view();
    const [from, to] = this.#pair.map(
      (name, place) =>
        // The version that was shown may be gone with its policy.
        (versions.find(({ version }) => version === name) ?? versions[1 - place])?.version ?? name,
    );
    void this.#select(from!, to!);
  }

  get isOpen(): boolean {
    return this.#pair !== undefined;
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
    await this.#source.whenLoaded();
    signal.throwIfAborted();
    return compareVersions(this.#declared(from), this.#declared(to), this.#source.shown(), signal);
  }

  #declared(version: string): DeclaredVersion {
    const { versions } = this.#source.versions();
    const found = versions.find((one) => one.version === version);
    if (found) return found;
    const known = versions.map((one) => one.version).join(', ') || 'none';
    throw new RangeError(`policy-viewer has no version "${version}"; declared are: ${known}`);
  }

  async show(from: string, to: string): Promise<void> {
    const root = this.#viewer.shadowRoot!;
    this.#opener ??= (root.activeElement as HTMLElement | null) ?? undefined;
    await this.#select(from, to);
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
    this.#compared = undefined;
    await this.#redraw();
    try {
      const comparison = await this.#compare(from, to, signal);
      signal.throwIfAborted();
      this.#comparison = comparison;
    } catch (error) {
      if (signal.aborted) return;
      this.#hasFailed = true;
      reportProblem('comparison-failed', from, to, error);
    }
    this.#compared = this.#source.shown().root;
    await this.#redraw();
  }

  async #redraw(): Promise<void> {
    this.#viewer.requestUpdate();
    await this.#viewer.updateComplete;
  }

  renderTools(): unknown {
    return comparisonTools(this.#view());
  }

  renderSteps(): unknown {
    return comparisonSteps(this.#view());
  }

  render(): unknown {
    return comparisonView(this.#view());
  }

  #view(): ComparisonView {
    const [from, to] = this.#pair!;
    const view = this.#source.versions();
    return {
      ...view,
      versions: view.versions.filter(hasText),
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
    // So that a link to the changes leads there again.
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
