import { page } from '../../page/page.js';
import { html, type TemplateResult } from 'lit';

type ViewTitle = (id: string, text: string) => TemplateResult;

/** The name of an element is no place for a value in a template, so every level has its own. */
const headings: readonly ViewTitle[] = [
  (id, text) => html`<h1 class="cp-title" id=${id} tabindex="-1">${text}</h1>`,
  (id, text) => html`<h2 class="cp-title" id=${id} tabindex="-1">${text}</h2>`,
  (id, text) => html`<h3 class="cp-title" id=${id} tabindex="-1">${text}</h3>`,
  (id, text) => html`<h4 class="cp-title" id=${id} tabindex="-1">${text}</h4>`,
  (id, text) => html`<h5 class="cp-title" id=${id} tabindex="-1">${text}</h5>`,
  (id, text) => html`<h6 class="cp-title" id=${id} tabindex="-1">${text}</h6>`,
];

/** The title of the preferences, as a heading of a level from 1 to 6. */
export const viewTitle = (level: number, id: string, text: string): TemplateResult =>
  (headings[level - 1] ?? headings[1]!)(id, text);

/** One below the level of the last heading before a place in its section. */
export function levelBelow(place: Element): number {
  const section = place.parentElement?.closest('section, article, main, body') ?? page.body;
  const before = [...section.querySelectorAll('h1, h2, h3, h4, h5')].filter(
    (heading) =>
      place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
      !heading.closest('consent-banner, dialog'),
  );
  return Number(before.at(-1)?.localName[1] ?? 1) + 1;
}
