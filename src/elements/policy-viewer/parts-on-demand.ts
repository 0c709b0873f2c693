import { loadPart } from '../base/report-problem.js';
import type { CopiedLink } from './copying/copied-link.js';
import type { OutlineController } from '../policy-shared/outline-controller.js';
import type { PolicyEditing } from './editing/policy-editing.js';
import type { InferredHeadings } from './inferring/inferred-headings.js';
import type { PolicySearch } from './search/policy-search.js';
import type { PolicySource } from './source/policy-source.js';
import type { WideTables } from './wide-tables/wide-tables.js';
import type { PolicyVersions } from './versions/policy-versions.js';
import type { ShownPolicy, ViewerHost } from './viewer-part.js';

/** The parts of a viewer that most readers never need: each is fetched when it is first asked for. */
export class PartsOnDemand {
  source: PolicySource | undefined;
  versions: PolicyVersions | undefined;
  search: PolicySearch | undefined;
  editing: PolicyEditing | undefined;
  copied: CopiedLink | undefined;
  headings: InferredHeadings | undefined;
  tables: WideTables | undefined;

  #viewer: ViewerHost;
  #shown: () => ShownPolicy;
  #loading: Promise<void> | undefined;
  #loadingHeadings: Promise<void> | undefined;

  constructor(viewer: ViewerHost, shown: () => ShownPolicy) {
    this.#viewer = viewer;
    this.#shown = shown;
  }

  loadSource(): Promise<void> {
    return (this.#loading = this.#loadSource());
  }

  async #loadSource(): Promise<void> {
    if (!this.source && this.#viewer.src) {
      const { PolicySource } = await import('./source/policy-source.js');
      this.source ??= new PolicySource(this.#viewer);
    }
    void this.source?.load(this.#viewer.src);
  }

  /** Resolves once the policy at `src`, if there is one, is there; rejects if it can't be had. */
  whenLoaded = async (): Promise<void> => {
    // Attributes are read with the viewer's next update.
    await this.#viewer.updateComplete;
    await this.#loadingHeadings;
    if (!this.#viewer.src) return;
    await this.#loading;
    await this.source?.whenLoaded();
  };

  async loadVersions(): Promise<PolicyVersions> {
    const { PolicyVersions } = await import('./versions/policy-versions.js');
    this.versions ??= new PolicyVersions(this.#viewer, this.#shown, this.whenLoaded);
    this.#viewer.requestUpdate();
    return this.versions;
  }

  loadHeadings(outline: OutlineController): Promise<void> {
    return (this.#loadingHeadings = import('./inferring/inferred-headings.js').then(
      ({ InferredHeadings }) => {
        this.headings ??= new InferredHeadings(this.#viewer);
        outline.invalidate();
      },
    ));
  }

  async loadTables(): Promise<void> {
    const { WideTables } = await import('./wide-tables/wide-tables.js');
    this.tables ??= new WideTables(this.#viewer);
    this.#viewer.requestUpdate();
  }

  async loadEditing(): Promise<void> {
    const { PolicyEditing } = await import('./editing/policy-editing.js');
    this.editing ??= new PolicyEditing(this.#viewer, this.#shown);
    this.#viewer.requestUpdate();
  }

  /** Resolves with nothing if it could not be fetched, which the page hears about. */
  loadSearch = (): Promise<PolicySearch | void> =>
    loadPart(
      'policy-search',
      import('./search/policy-search.js').then(
        ({ PolicySearch }) => (this.search ??= new PolicySearch(this.#viewer, this.#shown)),
      ),
    );

  /** Copies the address of a section, and says so. */
  async copyLink(id: string): Promise<void> {
    const address = `${location.href.split('#')[0]}#${encodeURIComponent(id)}`;
    // First of all, while the press still counts as one. Insecure contexts have no clipboard.
    const isCopied = await (navigator.clipboard as Clipboard | undefined)
      ?.writeText(address)
      .then(() => true)
      .catch(() => false);
    const { CopiedLink } = await import('./copying/copied-link.js');
    this.copied ??= new CopiedLink(this.#viewer);
    this.copied.say(address, !!isCopied);
  }
}
