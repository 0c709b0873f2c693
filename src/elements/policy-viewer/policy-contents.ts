import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { nest, type OutlineNode } from '../../policy/outline.js';
import { fill } from '../../locales/fill.js';
import type { ViewerMessages } from '../../locales/en/viewer.js';
import type { PageSection } from '../policy-shared/page-outline.js';
import { arrow, chain } from './icons.js';

/** What the contents show and ask for. */
export interface ContentsView {
  readonly sections: readonly PageSection[];
  readonly current: string | undefined;
  readonly messages: ViewerMessages;
  /** Language of the phrases, where it isn't the page's. */
  readonly lang: unknown;
  readonly isOpen: boolean;
  /** On narrow screens the list is a disclosure. */
  toggle(): void;
  handleLink(event: MouseEvent, id: string): void;
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

type Entry = OutlineNode<PageSection>;

const holds = ({ section, children }: Entry, id: string | undefined): boolean =>
  section.id === id || children.some((child) => holds(child, id));

const lastIn = ({ section, children }: Entry): PageSection =>
  children.length ? lastIn(children.at(-1)!) : section;

/**
 * While someone reads, only the former and the current entry are drawn again. Any other of the
 * thousands keeps its DOM as long as its first and last section are the same.
 */
const list = (nodes: readonly Entry[], view: ContentsView): TemplateResult =>
  html`<ol part="contents-list">
    ${nodes.map((node) =>
      holds(node, view.current)
        ? item(node, view)
        : guard([node.section, lastIn(node)], () => item(node, view)),
    )}
  </ol>`;

function item({ section, children }: Entry, view: ContentsView): TemplateResult {
  const isCurrent = section.id === view.current;
  const copyLabel = fill(view.messages.copyLink, { title: section.title });
  return html`<li>
    <div class="item" ?data-current=${isCurrent}>
      <a
        part="contents-link ${isCurrent ? 'contents-link-current' : ''}"
        href="#${encodeURIComponent(section.id)}"
        aria-current=${isCurrent ? 'location' : nothing}
        @click=${(event: MouseEvent) => view.handleLink(event, section.id)}
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
