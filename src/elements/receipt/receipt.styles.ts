import { css } from '@lit/reactive-element/css-tag.js';

/** Beside those of the preferences, against whose `all: revert` everything here is written. */
export const receiptStyles = css`
  :is(#_, consent-preferences) .cr {
    & dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.625em;
      padding-inline-start: 1.375em;
    }

    & dl > div {
      display: grid;
      grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
      gap: 0 1em;
    }

    & :is(dt, dd, summary, button) {
      overflow-wrap: anywhere;
    }

    & :is(dt, .cr-term) {
      color: var(--_muted);
    }

    & .cr-term {
      margin-block-start: 0.875em;
      padding-inline-start: 1.375em;
    }

    & blockquote {
      padding-inline-start: 0.75em;
      border-inline-start: 2px solid var(--_border);
      white-space: pre-line;
    }

    & bdi[translate='no'] {
      white-space: nowrap;
    }

    & code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }

    & ul {
      display: grid;
      gap: 0.5em;
      padding-inline-start: 2.5em;
      list-style: disc;
    }

    & .cr-actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      padding: 0.875em 0 0;
      padding-inline-start: 1.375em;
    }

    & .cr-actions button {
      min-block-size: 44px;
      padding: 0.375em 1em;
      border: 1px solid var(--_muted);
      border-radius: var(--_radius);
      background: none;
      font-weight: 500;
      cursor: pointer;
    }

    & .cr-actions button:hover {
      background: color-mix(in oklab, var(--_text) 7%, transparent);
    }

    & .cr-found {
      max-block-size: 20em;
      margin-inline-start: 1.375em;
      overflow: auto;
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.875em;
      white-space: pre-wrap;
    }

    & .cr-status {
      min-block-size: 1.75em;
      padding-inline-start: 1.375em;
      color: var(--_muted);
    }

    @container (max-width: 26em) {
      & dl > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }
`;
