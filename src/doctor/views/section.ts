import { html, nothing, type TemplateResult } from 'lit';

/** A part of the doctor that opens and closes. */
export const viewSection = (
  title: string,
  count: number | undefined,
  content: TemplateResult,
  isOpen = false,
): TemplateResult =>
  html`<details ?open=${isOpen}>
    <summary>
      <h3>${title}</h3>
      ${count === undefined ? nothing : html`<span class="count">${count}</span>`}
    </summary>
    <div class="content">${content}</div>
  </details>`;

export const viewBadge = (
  word: string,
  kind: '' | 'wrong' | 'good' | 'held' = '',
): TemplateResult => html`<span class="badge ${kind}">${word}</span>`;
