import { svg, html, type TemplateResult } from 'lit';

/** In the colour of the text, and hidden from assistive technology: there are words beside them. */
const icon = (path: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${path}</svg>`;

export const arrow = icon(svg`<path d="m5 8 5 5 5-5"/>`);

export const chain = icon(
  svg`<path d="m8.5 11.5 3-3M9.5 6.5l1.8-1.8a2.8 2.8 0 0 1 4 4l-1.8 1.8M10.5 13.5l-1.8 1.8a2.8 2.8 0 0 1-4-4l1.8-1.8"/>`,
);
