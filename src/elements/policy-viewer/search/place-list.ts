import { html, nothing, type TemplateResult } from 'lit';
import type { FoundPlace } from './find-ranges.js';

/** So many are listed; the others are reached one by one. */
const MOST = 50;

/** So much of the paragraph stands before and after the words. */
const AROUND = 32;

/** The places where the words stand, each with its section and what is around it. */
export const placeList = (
  places: readonly FoundPlace[],
  current: number,
  goTo: (place: number) => void,
): TemplateResult =>
  html`<ol part="search-places" aria-labelledby="search-label">
    ${places.slice(0, MOST).map(
      (place, index) =>
        html`<li>
          <button
            type="button"
            part="search-place"
            aria-current=${index === current ? 'true' : nothing}
            @click=${() => goTo(index)}
          >
            <span class="where">${place.section?.title}</span>
            <span>${excerpt(place)}</span>
          </button>
        </li>`,
    )}
  </ol>`;

function excerpt({ text, start, end }: FoundPlace): TemplateResult {
  const from = start > AROUND ? text.lastIndexOf(' ', start - AROUND) + 1 : 0;
  const space = text.indexOf(' ', end + AROUND);
  const to = space < 0 ? text.length : space;
  return html`${from ? '…' : ''}${text.slice(from, start)}<mark>${text.slice(start, end)}</mark
    >${text.slice(end, to)}${to < text.length ? '…' : ''}`;
}
