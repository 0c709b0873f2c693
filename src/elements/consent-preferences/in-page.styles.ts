import { css } from '@lit/reactive-element/css-tag.js';

/** The preferences as a part of the page, which has margins of its own. */
export const inPageStyles = css`
  :is(#_, consent-preferences) {
    section.cp {
      background: none !important;
    }

    section.cp > * {
      padding-inline: 0 !important;
    }

    section.cp .cp-head {
      padding-block-start: 0 !important;
      border: 0 !important;
    }
  }
`;
