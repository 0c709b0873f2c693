import { css } from 'lit';

/*
 * In the page's own tree and type; see the preferences for why everything starts from the browser's
 * style. Where there is little room, each row becomes a card that repeats the names of the columns;
 * the roles in the markup keep it a table for assistive technology.
 */
export const declarationStyles = css`
  :is(#_, consent-declaration) {
    display: block;
    container: consent-declaration / inline-size;

    :where(.cd, .cd *) {
      all: revert;
      box-sizing: border-box;
      color: inherit;
      font: inherit;
      text-align: start;
    }

    table {
      inline-size: 100%;
      margin-block: 0 2em;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: 0.9375em;
      line-height: 1.45;
    }

    caption {
      padding-block-end: 0.5em;
      font-size: 1.1333em;
      font-weight: 650;
      line-height: 1.3;
    }

    .cd-note {
      font-size: 0.8824em;
      font-weight: 400;
    }

    th,
    td {
      padding: 0.625em 1em 0.625em 0;
      padding-inline: 0 1em;
      border-block-end: 1px solid color-mix(in oklab, currentcolor 20%, transparent);
      vertical-align: baseline;
    }

    thead th {
      border-block-end-color: currentcolor;
      font-weight: 600;
    }

    thead th:nth-child(2) {
      inline-size: 40%;
    }

    .cd-kind {
      display: block;
      font-weight: 400;
    }

    .cd-line {
      display: block;
    }

    td:last-child .cd-line + .cd-line {
      opacity: 0.85;
    }

    tr > :last-child {
      padding-inline-end: 0;
    }

    code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.9375em;
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    a {
      color: var(--consent-link, inherit);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }

    a:focus-visible {
      outline: 2px solid;
      outline-color: var(--consent-focus);
      outline-offset: 2px;
    }

    @container consent-declaration (max-width: 33.99em) {
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      table {
        position: relative;
      }

      table,
      caption,
      tbody,
      tr,
      th,
      td {
        display: block;
      }

      tr {
        padding-block: 0.75em;
        border-block-start: 1px solid color-mix(in oklab, currentcolor 20%, transparent);
      }

      tbody th,
      td {
        padding: 0.125em 0;
        border: 0;
      }

      .cd-line {
        display: grid;
        grid-template-columns: 7em 1fr;
        gap: 0.75em;
        padding-block: 0.125em;
      }

      .cd-line::before {
        content: attr(data-column) / '';
        opacity: 0.85;
      }
    }

    @container consent-declaration (max-width: 20em) {
      .cd-line {
        display: block;
      }

      .cd-line::before {
        display: block;
      }
    }
  }
`;
