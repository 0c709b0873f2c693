import { css } from '@lit/reactive-element/css-tag.js';

/** Beside those of the preferences, against whose `all: revert` everything here is written. */
export const detailsStyles = css`
  :is(#_, consent-preferences) {
    .cp-services {
      display: grid;
      margin-block-start: 0.25em;
      padding-inline-start: var(--_space);
      border-inline-start: 2px solid var(--_border);
    }

    .cp-services .cp-name {
      padding-block: 0.5em;
      font-size: inherit;
    }

    .cp-service + .cp-service {
      margin-block-start: 0.5em;
    }

    .cp-stored > ul {
      display: grid;
      gap: 0.875em;
      padding-block: 0.25em 0.75em;
      padding-inline-start: 1.375em;
      list-style: none;
    }

    .cp-stored code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.9375em;
      font-weight: 600;
    }

    .cp .cr {
      font-size: 0.9375em;

      & > summary {
        display: flex;
        font-size: inherit;
        font-weight: 600;
      }
    }
  }
`;
