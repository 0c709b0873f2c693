import { css } from 'lit';

/** It reads as part of the page's text; only the buttons are ours, out of reach of `button {}`. */
export const statusStyles = css`
  :is(#_, consent-status) {
    display: block;

    & + consent-declaration {
      margin-block-start: 16px;
    }

    p:focus {
      outline: none;
    }

    bdi[translate='no'] {
      white-space: nowrap;
    }

    .cs-actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0.75em 0 0;
    }

    .cs-actions button {
      all: revert;
      box-sizing: border-box;
      min-block-size: 44px;
      margin: 0;
      padding: 0.5em 1.125em;
      border: 1px solid currentcolor;
      border-radius: var(--consent-radius, 10px);
      background: none;
      color: inherit;
      font: inherit;
      font-weight: var(--consent-button-weight, 600);
      line-height: 1.25;
      cursor: pointer;
    }

    .cs-actions button:hover {
      background: color-mix(in oklab, currentcolor 8%, transparent);
    }

    .cs-actions button:focus-visible {
      outline: 2px solid;
      outline-color: var(--consent-focus);
      outline-offset: 2px;
    }

    @media print {
      .cs-actions {
        display: none;
      }
    }
  }
`;
