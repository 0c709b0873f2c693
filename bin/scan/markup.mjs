// Markup of pages that are written by a command: text is escaped wherever it comes from.
import { visible } from './visible.mjs';

/** Markup; whatever is put into it is text, unless it is markup itself. What is missing or false is nothing. */
export function html(strings, ...values) {
  return raw(strings.reduce((text, string, i) => text + markupOf(values[i - 1]) + string));
}

export const raw = (markup) => ({ markup });

function markupOf(value) {
  if (Array.isArray(value)) return value.map(markupOf).join('');
  return value?.markup ?? escapeMarkup(visible(String(value || value === 0 ? value : '')));
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as markup that shows it, line breaks and all. */
export const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]);

/** The head of a page that is complete in one file, runs no script and is for nobody to find. */
export const head = (title, styles) => html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(styles)}</style>
</head>`;

/** Rows become blocks on a phone, so that the roles have to be said. */
export function table(heads, rows) {
  return html`<table role="table">
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (cells) =>
      html`<tr role="row">${cells.map((cell, i) => html`<td role="cell" data-head="${heads[i]}"><div>${cell}</div></td>`)}</tr>
`,
  )}</tbody>
</table>`;
}
