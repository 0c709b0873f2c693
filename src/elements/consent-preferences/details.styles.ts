import { css } from '@lit/reactive-element/css-tag.js';

/** Beside those of the preferences, against whose `all: revert` everything here is written. */
export const detailsStyles = css`
  :is(#_, consent-preferences) {
    .cp-services {
      display: grid !important;
      margin-block-start: 0.25em !important;
      padding-inline-start: var(--_space) !important;
      border-inline-start: 2px solid var(--_border) !important;
    }

    .cp-services .cp-name {
      padding-block: 0.5em !important;
      font-size: inherit !important;
    }

    .cp-service + .cp-service {
      margin-block-start: 0.5em !important;
    }

    .cp-stored > ul {
      display: grid !important;
      gap: 0.875em !important;
      padding-block: 0.25em 0.75em !important;
      padding-inline-start: 1.375em !important;
      list-style: none !important;
    }

    .cp-stored code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace !important;
      font-size: 0.9375em !important;
      font-weight: 600 !important;
    }

    .cp .cr {
      font-size: 0.9375em !important;

      & > summary {
        display: flex !important;
        font-size: inherit !important;
        font-weight: 600 !important;
      }
    }
  }
`;
