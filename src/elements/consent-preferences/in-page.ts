import { css } from '@lit/reactive-element/css-tag.js';
import { page } from '../../page/page.js';

/*
 * What the settings need where they are a part of the page. A dialog has its own place and level.
 */

export const inPageStyles = css`
  :is(#_, consent-preferences) {
    section.cp {
      background: none;
    }

    section.cp > * {
      padding-inline: 0;
    }

    section.cp .cp-head {
      padding-block-start: 0;
      border: 0;
    }
  }
`;

/** The level of a heading one below the last one before that place in its section. */
export function levelBelow(place: Element): number {
  const section = place.parentElement?.closest('section, article, main, body') ?? page.body;
  const before = [...section.querySelectorAll('h1, h2, h3, h4, h5')].filter(
    (heading) =>
      place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
      !heading.closest('consent-banner, dialog'),
  );
  return Number(before.at(-1)?.localName[1] ?? 1) + 1;
}
