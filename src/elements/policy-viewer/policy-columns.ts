import { html, nothing, type TemplateResult } from 'lit';
import type { ComparisonPanel } from './comparison/comparison-panel.js';
import type { PartsOnDemand } from './parts-on-demand.js';
import { policyContents, type ContentsView } from './policy-contents.js';
import { searchField } from './search/search-field.js';

/** What stands below the header. */
export interface ColumnsView extends ContentsView {
  readonly parts: PartsOnDemand;
  /** Whether there are contents, which may still be on their way. */
  readonly hasSections: boolean;
  /** Whether there is something to search. */
  readonly hasText: boolean;
  backToContents(): void;
}

/** Search and contents beside the policy. */
export const policyColumns = (view: ColumnsView): TemplateResult =>
  html`${view.hasText ? side(view) : nothing}
    <div class="text" part="text">
      ${view.parts.source?.render()}
      <slot name=${view.parts.source?.content ? 'loaded' : nothing}></slot>
      <div id="end"></div>
      ${view.parts.versions?.renderList()} ${view.current ? wayBack(view) : nothing}
    </div>`;

const side = (view: ColumnsView): TemplateResult =>
  html`<div class="side">
    ${searchField({
      lang: view.lang,
      label: view.messages.search,
      search: view.parts.search,
      load: view.parts.loadSearch,
    })}
    ${
      view.hasSections
        ? html`<nav part="contents" aria-labelledby="contents-label">${policyContents(view)}</nav>`
        : nothing
    }
  </div>`;

const wayBack = ({ messages, lang, backToContents }: ColumnsView): TemplateResult =>
  html`<div class="corner" lang=${lang}>
    <button type="button" part="back-to-contents" @click=${backToContents}>
      ${messages.backToContents}
    </button>
  </div>`;

/** The tools beside what changed. */
export const comparisonColumns = (panel: ComparisonPanel): TemplateResult =>
  html`${panel.renderTools()}
    <div class="text" part="text">${panel.render()} ${panel.renderSteps()}</div>`;
