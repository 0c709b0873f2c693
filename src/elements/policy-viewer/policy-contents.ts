import { html, nothing, type TemplateResult } from 'lit';
import { nest, type OutlineNode } from '../../policy/outline.js';
import { fill } from '../../locales/messages.js';
import type { ViewerMessages } from '../../locales/viewer-messages.js';
import type { PageSection } from '../policy-shared/read-policy.js';
import { arrow, chain } from './icons.js';

/** What the list shows and what it can ask for. */
export interface ContentsView {
  readonly sections: readonly PageSection[];
  readonly current: string | undefined;
  readonly messages: ViewerMessages;
  /** Language of the phrases, where it isn't the page's. */
  readonly lang: unknown;
  readonly isOpen: boolean;
  /** The list is a disclosure on narrow screens. */
  toggle(): void;
  follow(event: MouseEvent, id: string): void;
  copyLink(section: PageSection): void;
}

/** The contents: a list of links that shows where the reader is. */
export function policyContents(view: ContentsView): TemplateResult {
  const { messages, isOpen } = view;
  return html`
    <p part="contents-label" id="contents-label" lang=${view.lang}>${messages.contents}</p>
    <button
      type="button"
      part="contents-toggle"
      lang=${view.lang}
      aria-expanded=${isOpen}
      aria-controls="contents-list"
      @click=${view.toggle}
    >
      ${messages.contents}${arrow}
    </button>
    <div id="contents-list" ?data-open=${isOpen}>${list(nest(view.sections), view)}</div>
  `;
}

const list = (nodes: readonly OutlineNode<PageSection>[], view: ContentsView): TemplateResult =>
  html`<ol part="contents-list">
    ${nodes.map(({ section, children }) => item(section, children, view))}
  </ol>`;

function item(
  section: PageSection,
  children: readonly OutlineNode<PageSection>[],
  view: ContentsView,
): TemplateResult {
  const isCurrent = section.id === view.current;
  const copyLabel = fill(view.messages.copyLink, { title: section.title });
  return html`<li>
    <div class="item" ?data-current=${isCurrent}>
      <a
        part="contents-link ${isCurrent ? 'contents-link-current' : ''}"
        href="#${encodeURIComponent(section.id)}"
        aria-current=${isCurrent ? 'location' : nothing}
        @click=${(event: MouseEvent) => view.follow(event, section.id)}
        >${section.title}</a
      >${
        isCurrent
          ? html`<button
            type="button"
            part="copy-link"
            title=${copyLabel}
            aria-label=${copyLabel}
            lang=${view.lang}
            @click=${() => view.copyLink(section)}
          >
            ${chain}
          </button>`
          : nothing
      }
    </div>
    ${children.length ? list(children, view) : nothing}
  </li>`;
}
