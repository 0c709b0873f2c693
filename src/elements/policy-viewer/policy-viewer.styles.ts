import { css, type CSSResult } from 'lit';

export const policyViewerStyles: CSSResult = css`
  :host {
    --_accent: var(--consent-accent, currentColor);
    --_hairline: var(--consent-border, color-mix(in srgb, currentColor 22%, transparent));
    --_quiet: var(--consent-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_surface: var(--consent-surface, Canvas);
    --_radius: var(--consent-radius, calc(0.5 * var(--_rem)));
    --_small: calc(0.9375 * var(--_rem));
    /* Below the page's own h1, smaller than that. */
    --_title: clamp(calc(1.625 * var(--_rem)), calc(1.4 * var(--_rem)) + 1.1cqi, calc(2.125 * var(--_rem)));
    display: block;
    color: var(--consent-text, inherit);
    font-family: var(--consent-font, inherit);
    line-height: 1.65;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    container: policy / inline-size;
    position: relative;
  }
  /* The measure of a book: some 68 characters to a line. */
  .text {
    max-inline-size: var(--policy-measure, 68ch);
  }

  /* Header */
  header {
    margin-block-end: calc(2 * var(--_rem));
  }
  [part='heading'],
  ::slotted([slot='heading']) {
    max-inline-size: 20em !important;
    margin: 0 0 0.6em !important;
    font-size: var(--policy-title-size, var(--_title)) !important;
    font-weight: 700;
    line-height: 1.06 !important;
    letter-spacing: -0.025em;
    text-wrap: balance;
  }
  [part='heading'][aria-level='1'],
  ::slotted(h1[slot='heading']) {
    --_title: clamp(calc(2 * var(--_rem)), calc(1.35 * var(--_rem)) + 3.2cqi, calc(3.5 * var(--_rem)));
  }
  ::slotted([slot='summary']) {
    max-inline-size: 42em;
    margin: 0 0 calc(1.75 * var(--_rem)) !important;
    font-size: 1.1875em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(2.75 * var(--_rem));
    padding-block: calc(0.375 * var(--_rem));
    border-block: 1px solid var(--_hairline);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .facts:not(:has(dt)) {
    padding: 0;
    border: 0;
  }
  dl {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: calc(0.25 * var(--_rem)) calc(1.75 * var(--_rem));
    margin: 0;
  }
  [part~='fact'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: lining-nums;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--consent-link, inherit);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(1.5 * var(--_rem));
    margin: calc(1.25 * var(--_rem)) 0 0;
    padding: calc(0.5 * var(--_rem)) calc(1.125 * var(--_rem));
    border-inline-start: 3px solid var(--_accent);
    background: color-mix(in srgb, currentColor 5%, transparent);
    font-size: var(--_small);
  }
  .note p {
    margin: 0;
    padding-block: calc(0.375 * var(--_rem));
  }
  [part='also-applies'] {
    margin: var(--_rem) 0 0;
    font-size: var(--_small);
  }

  /* Buttons look like what they are: words that do something. */
  button {
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .plain {
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    text-decoration-thickness: 0.14em;
  }
  bdi[translate='no'] {
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2px solid var(--consent-focus, var(--_accent));
    outline-offset: 2px;
    border-radius: 3px;
  }
  svg {
    display: block;
    flex: none;
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Beside the text where there is room for it. */
  .side {
    display: contents;
  }

  /* Search. The marks of the matches are in page-styles.ts. */
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(0.5 * var(--_rem));
    margin-block-end: calc(1.25 * var(--_rem));
    font-size: var(--_small);
  }
  [part='search-label'] {
    inline-size: 100%;
    margin-block-end: calc(0.25 * var(--_rem));
    color: var(--_quiet);
  }
  [part='search-field'] {
    flex: 1 0 calc(9 * var(--_rem));
    min-inline-size: 0;
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0 calc(0.75 * var(--_rem));
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  /* Contents */
  nav {
    margin-block-end: calc(2.5 * var(--_rem));
    border-block: 1px solid var(--_hairline);
    font-size: var(--_small);
    line-height: 1.35;
  }
  [part='contents-label'] {
    display: none;
    margin: 0 0 calc(0.75 * var(--_rem));
    font-weight: 700;
  }
  [part='contents-toggle'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_rem);
    inline-size: 100%;
    min-block-size: calc(3.25 * var(--_rem));
    font-weight: 700;
  }
  [part='contents-toggle'][aria-expanded='true'] svg {
    transform: scaleY(-1);
  }
  #contents-list:not([data-open]) {
    display: none;
  }
  #contents-list {
    padding-block-end: calc(0.75 * var(--_rem));
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol ol .item {
    padding-inline-start: calc(1.25 * var(--_rem));
  }
  ol ol ol .item {
    padding-inline-start: calc(2.25 * var(--_rem));
  }
  :host([numbered]) #contents-list > ol {
    counter-reset: item;
    > li {
      counter-increment: item;
    }
    > li > .item > a::before {
      content: counter(item) '.';
      flex: none;
      inline-size: 2em;
      font-variant-numeric: tabular-nums;
    }
  }
  .item {
    display: flex;
    align-items: center;
    border-inline-start: 2px solid var(--_hairline);
  }
  .item[data-current] {
    border-inline-start-color: var(--_accent);
  }
  [part~='contents-link'] {
    display: flex;
    flex: 1;
    align-items: center;
    min-inline-size: 0;
    min-block-size: calc(2.75 * var(--_rem));
    padding-block: calc(0.375 * var(--_rem));
    padding-inline-start: var(--_rem);
    color: var(--_quiet);
    text-decoration: none;
  }
  [part~='contents-link']:hover {
    text-decoration: underline;
  }
  .item[data-current] > a {
    color: inherit;
    font-weight: 600;
  }
  [part='copy-link'] {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(2.75 * var(--_rem));
    color: var(--_quiet);
  }

  /* The way back up, in the corner as long as the contents are out of sight. */
  .corner {
    position: sticky;
    inset-block-end: var(--_rem);
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: calc(0.5 * var(--_rem));
    margin-block-start: calc(1.5 * var(--_rem));
    pointer-events: none;
  }
  .corner button {
    padding-inline: calc(1.125 * var(--_rem));
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: calc(2 * var(--_rem));
    background: var(--_surface);
    color: var(--consent-text, CanvasText);
    font-size: var(--_small);
    white-space: nowrap;
    pointer-events: auto;
  }
  .paper {
    display: none;
  }

  @container policy (inline-size >= 56em) {
    header {
      margin-block-end: calc(3.5 * var(--_rem));
    }
    .columns:has(.side, aside) {
      display: grid;
      grid-template-columns: minmax(calc(13 * var(--_rem)), calc(17 * var(--_rem))) minmax(0, 1fr);
      column-gap: clamp(calc(3 * var(--_rem)), 7cqi, calc(7 * var(--_rem)));
      align-items: start;
    }
    .side {
      position: sticky;
      inset-block-start: var(--policy-sticky-top, calc(1.5 * var(--_rem)));
      display: flex;
      flex-direction: column;
      max-block-size: calc(100dvh - var(--policy-sticky-top, calc(1.5 * var(--_rem))) - calc(1.5 * var(--_rem)));
    }
    [part='search-field'] {
      flex-basis: 100%;
    }
    nav {
      margin: 0;
      border: 0;
      overflow: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
    }
    /* A finger needs all of 44 pixels. */
    @media not (pointer: coarse) {
      [part~='contents-link'],
      [part='copy-link'] {
        min-block-size: calc(2.125 * var(--_rem));
        padding-block: calc(0.25 * var(--_rem));
      }
    }
    /* Always open here, so a label does. */
    [part='contents-label'] {
      display: block;
    }
    [part='contents-toggle'] {
      display: none;
    }
    #contents-list:not([data-open]) {
      display: block;
    }
    [part='back-to-contents']:not(:focus-visible) {
      opacity: 0;
      pointer-events: none;
    }
  }

  @media (forced-colors: active) {
    .item[data-current] {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .side,
    .corner,
    .note button,
    [part='print'] {
      display: none;
    }
    .paper {
      display: block;
    }
    .text {
      max-inline-size: none;
    }
  }
`;
