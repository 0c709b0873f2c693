import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { ViewerMessages } from '../../locales/viewer-messages.js';

/** Shows a policy from another address (`src`) in place of what is between the tags. */
export class PolicyLoader implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  /** Where a loaded policy is, in the page's own tree like a written one. */
  content: HTMLElement | undefined;
  /** What the other page says of its policy: version, dates. */
  attributes: ReadonlyMap<string, string> = new Map();
  #src = '';
  #state: 'idle' | 'loading' | 'failed' = 'idle';
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What holds the policy that is shown. */
  get root(): HTMLElement {
    return this.content ?? this.#host;
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Loads another address; an empty one shows what is between the tags again. */
  load(src: string): void {
    this.#abort?.abort();
    this.#src = src;
    this.#state = 'idle';
    this.attributes = new Map();
    this.#setContent(undefined);
    if (src) void this.#load(src);
  }

  async #load(src: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const { fetchPolicy } = await import('../policy-shared/fetch-policy.js');
      const content = document.createElement('div');
      content.slot = 'loaded';
      const policy = await fetchPolicy(new URL(src, document.baseURI), signal);
      if (signal.aborted) return;
      content.append(policy.content);
      this.attributes = policy.attributes;
      this.#state = 'idle';
      this.#setContent(content);
    } catch (error) {
      if (signal.aborted) return;
      this.#state = 'failed';
      this.#host.requestUpdate();
      console.warn(`[consent-elements] policy-viewer could not load src="${src}"`, error);
    }
  }

  #setContent(content: HTMLElement | undefined): void {
    this.content?.remove();
    this.content = content;
    if (content) this.#host.append(content);
    this.#host.requestUpdate();
  }

  /** The text, or what came of loading it. */
  render(lang: unknown, messages: ViewerMessages): TemplateResult {
    if (this.content) return html`<slot name="loaded"></slot>`;
    if (this.#state === 'loading')
      return html`<p role="status" lang=${lang}>${messages.loading}</p>`;
    if (this.#state === 'failed')
      return html`<div class="note" part="error" role="alert" lang=${lang}>
          <p>${messages.loadFailed}</p>
          <button type="button" class="plain" @click=${() => this.load(this.#src)}>
            ${messages.retry}
          </button>
          <a href=${this.#src}>${messages.openSource}</a>
        </div>
        <slot></slot>`;
    return html`<slot></slot>`;
  }
}
