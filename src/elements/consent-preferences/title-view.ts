import { page } from '../../page/page.js';
import { html, nothing, type TemplateResult } from 'lit';

type ViewHeading = (name: string, id: string, tab: unknown, content: unknown) => TemplateResult;

/** The name of an element is no place for a value in a template, so every level has its own. */
const headings: readonly ViewHeading[] = [
  (name, id, tab, content) => html`<h1 class=${name} id=${id} tabindex=${tab}>${content}</h1>`,
  (name, id, tab, content) => html`<h2 class=${name} id=${id} tabindex=${tab}>${content}</h2>`,
  (name, id, tab, content) => html`<h3 class=${name} id=${id} tabindex=${tab}>${content}</h3>`,
  (name, id, tab, content) => html`<h4 class=${name} id=${id} tabindex=${tab}>${content}</h4>`,
  (name, id, tab, content) => html`<h5 class=${name} id=${id} tabindex=${tab}>${content}</h5>`,
  (name, id, tab, content) => html`<h6 class=${name} id=${id} tabindex=${tab}>${content}</h6>`,
];

/** A heading of a level from 1 to 6, and of the last where there is none below. */
export const viewHeading = (
  level: number,
  name: 'cp-title' | 'cp-name',
  id: string,
  content: unknown,
): TemplateResult =>
  (headings[Math.min(level, 6) - 1] ?? headings[1]!)(
    name,
    id,
    // Focus goes to the title when it opens.
    name === 'cp-title' ? -1 : nothing,
    content,
  );

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
