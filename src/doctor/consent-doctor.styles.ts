import { css } from '@lit/reactive-element/css-tag.js';

/*
 * Below the banner and every dialog, which are in the top layer: it can lie under their buttons, never on them.
 */
export const doctorStyles = css`
  :host {
    --_wrong: light-dark(#b3151b, #ff8f86);
    --_wrong-text: light-dark(#fff, #2a0d0c);
    --_soft-fill: color-mix(in oklab, var(--_text) 8%, transparent);
    display: flex !important;
    box-sizing: border-box !important;
    position: fixed !important;
    z-index: 999999998 !important;
    inset-inline: auto 8px;
    inline-size: min(27em, 100vw - 16px) !important;
    max-inline-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    overflow: hidden !important;
    border: 1px solid var(--_border) !important;
    border-radius: var(--_box-radius) !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
    box-shadow: var(--_shadow) !important;
    font: 400 0.875rem/1.45 var(--consent-font, system-ui, sans-serif) !important;
    font-size: max(0.875rem, 14px) !important;
    letter-spacing: normal;
    text-align: start !important;
    text-transform: none !important;
  }

  @media print {
    :host {
      display: none !important;
    }
  }

  * {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  section {
    container-type: inline-size;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    max-block-size: min(46em, 100%);
  }

  header {
    display: flex;
    align-items: center;
    flex: none;
    padding: 2px 4px;
    cursor: move;
    touch-action: none;
    user-select: none;
  }

  header > h2 {
    flex: 1;
    white-space: nowrap;
  }

  header > .badge {
    margin-inline: 8px 4px;
  }

  header > button {
    flex: none;
    inline-size: 38px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  header > [data-move] {
    inline-size: 28px;
    cursor: move;
  }

  header > button:hover,
  summary:hover {
    background: var(--_soft-fill);
  }

  svg {
    display: block;
    inline-size: 20px;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  pre {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  /* In little room the number alone, and nothing where there is nothing. */
  @container (inline-size < 23em) {
    header .long,
    header > .badge:not(.wrong) {
      display: none;
    }
  }

  h2 {
    font-size: 1.0625em;
    font-weight: var(--_heading-weight);
  }

  ul,
  ol {
    list-style: none;
  }

  #body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }

  details + details {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 12px;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 2px 4px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }

  [open] > summary::before {
    rotate: 45deg;
  }

  h3 {
    flex: 1;
    font-weight: 600;
  }

  .count,
  .soft {
    color: var(--_muted);
  }

  .content {
    padding: 0 12px 12px;
  }

  li + li {
    margin-block-start: 8px;
  }

  li > ul {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
  }

  li li + li {
    margin-block-start: 2px;
  }

  .problem {
    display: grid;
    gap: 4px;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .seen + .seen {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_border);
  }

  .what {
    font-weight: 600;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: baseline;
    justify-content: space-between;
  }

  .badges,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
  }

  .actions {
    gap: 6px;
    margin-block-start: 4px;
  }

  .badge {
    flex: none;
    max-inline-size: 100%;
    padding: 1px 8px;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.9286em;
  }

  .badge.held {
    border-style: dashed;
  }

  .badge.good {
    background: var(--_soft-fill);
  }

  .badge.wrong {
    border-color: var(--_wrong);
    background: var(--_wrong);
    color: var(--_wrong-text);
    font-weight: 600;
  }

  pre,
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9286em;
  }

  pre {
    max-block-size: 12em;
    padding: 8px;
    overflow: auto;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_soft-fill);
    white-space: pre-wrap;
  }

  dl > div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 8px;
  }

  dt {
    color: var(--_muted);
  }

  dl + p {
    margin-block: 8px 4px;
  }

  .plain,
  select {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .plain:hover {
    background: color-mix(in oklab, var(--_surface) 92%, var(--_text));
  }

  .simulated {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    flex: none;
    padding: 6px 12px;
    border-block-start: 1px solid var(--_border);
    background: light-dark(#fff3c9, #463a12);
    color: light-dark(#1d1c1a, #f3f1ec);
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  h2:focus-visible {
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
