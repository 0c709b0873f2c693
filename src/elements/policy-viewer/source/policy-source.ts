import { html, nothing, type ReactiveController } from 'lit';
import { enSource } from '../../../locales/en/source.js';
import { page } from '../../../page/page.js';
import { reportProblem } from '../../base/report-problem.js';
import { fetchPolicy } from '../../policy-shared/fetch-policy.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { safeHref } from '../../shared/safe-href.js';
import type { PolicyFacts, ViewerHost } from '../viewer-part.js';

const factsIn = (attributes: ReadonlyMap<string, string>): PolicyFacts => {
  const text = (name: string): string => attributes.get(name) ?? '';
  return {
    version: text('version'),
    effective: text('effective'),
    lastUpdated: text('updated'),
    responsibleParty: text('responsible-party'),
  };
};

type State = 'loading' | 'failed' | 'loaded';

/** Shows a policy from another address (`src`) in place of what is between the tags. */
export class PolicySource implements ReactiveController {
  /** Holds the loaded policy, in the page's own tree like one that is written there. */
  content: HTMLElement | undefined;
  /** What the other page says about its policy. */
  facts: Partial<PolicyFacts> = {};

  #viewer: ViewerHost;
  #phrases: PhrasesController<typeof enSource>;
  #src = '';
  #state: State = 'loading';
  #abort: AbortController | undefined;
  #loading: Promise<void> | undefined;

  constructor(viewer: ViewerHost) {
    this.#viewer = viewer;
    this.#phrases = new PhrasesController(viewer, enSource, loadPolicyLocale);
    viewer.addController(this);
  }

  hostConnected(): void {
    // The viewer was moved while it was loading.
    if (this.#src && this.#abort?.signal.aborted) void this.load(this.#src);
  }

  hostDisconnected(): void {
    if (this.#state === 'loading') this.#abort?.abort();
  }

  /** Loads another address; an empty one shows what is between the tags again. */
  async load(src: string): Promise<void> {
    this.#abort?.abort();
    this.#src = src;
    this.facts = {};
    this.#setContent(undefined, 'loading');
    this.#loading = src ? this.#load(src) : undefined;
    await this.#loading;
  }

  /**
   * Resolves once the policy is there, whatever loads replaced each other until then.
   *
   * @throws Error if it could not be loaded
   */
  async whenLoaded(): Promise<void> {
    let loading: Promise<void> | undefined;
    do await (loading = this.#loading);
    while (loading !== this.#loading);
    if (this.#src && !this.content) throw new Error(`src="${this.#src}" was not loaded`);
  }

  async #load(src: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const policy = await fetchPolicy(src, signal, this.#viewer.type);
      if (signal.aborted) return;
      const content = page.createElement('div');
      content.slot = 'loaded';
      content.append(policy.content);
      if (policy.lang) content.lang = policy.lang;
      if (policy.dir) content.dir = policy.dir;
      this.facts = factsIn(policy.attributes);
      this.#setContent(content, 'loaded');
    } catch (error) {
      if (signal.aborted) return;
      this.#setContent(undefined, 'failed');
      reportProblem('policy-failed', this.#viewer.localName, src, error);
    }
  }

  #setContent(content: HTMLElement | undefined, state: State): void {
    this.content?.remove();
    this.content = content;
    this.#state = state;
    if (content) this.#viewer.append(content);
    this.#viewer.requestUpdate();
  }

  /** The pressed button disappears, so the focus has to go elsewhere. */
  #retry = async (): Promise<void> => {
    await this.load(this.#src);
    await this.#viewer.updateComplete;
    const [first] = this.#viewer.sections;
    if (this.content) this.#viewer.goTo(first?.id ?? '');
    else this.#viewer.shadowRoot!.querySelector<HTMLElement>('[part=error] button')?.focus();
  };

  /** Stands above the page's own text until the policy is loaded. */
  render(): unknown {
    if (!this.#src || this.#state === 'loaded') return nothing;
    const messages = this.#phrases.phrases;
    const lang = this.#phrases.lang ?? nothing;
    if (this.#state === 'loading')
      return html`<p role="status" lang=${lang}>${messages.loading}</p>`;
    return html`<div class="note" part="error" role="alert" lang=${lang}>
      <p>${messages.loadFailed}</p>
      <button type="button" class="plain" @click=${this.#retry}>
        ${messages.retry}
      </button>
      <a href=${safeHref(this.#src)}>${messages.openSource}</a>
    </div>`;
  }
}
