import { css, type CSSResult } from 'lit';

/** Comes with the first comparison, into the viewer's shadow root. */
export const comparisonStyles: CSSResult = css`
  [part='comparison'] h2 {
    margin: 0 0 0.5em;
    font-size: 1.5em;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }
  [part='comparison'] h3 {
    margin: 0;
    font-size: 1.3125em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    scroll-margin-block-start: var(--policy-scroll-margin, calc(1.5 * var(--_rem)));
  }
  [part='comparison'] > section {
    margin-block-start: calc(2.25 * var(--_rem));
    padding-inline-start: calc(1.25 * var(--_rem));
    border-inline-start: 2px solid var(--_hairline);
  }
  [part='comparison'] > section:not([data-change='same']) {
    border-inline-start-color: var(--_accent);
  }
  [part='comparison'] p {
    margin: 0 0 1.1em;
    text-wrap: pretty;
  }
  [part='comparison'] .summary {
    font-size: 1.0625em;
  }
  [part='comparison'] .kind {
    margin-block-end: 0.75em;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .gap,
  .around {
    color: var(--_quiet);
  }
  .around {
    font-weight: 400;
  }
  [part='comparison'] :is(ul, table) {
    margin: 0 0 1.1em;
  }
  [part='comparison'] ul {
    padding-inline-start: 1.4em;
  }
  [part='comparison'] table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  [part='comparison'] td {
    padding: 0.65em 1.25em 0.65em 0;
    border-block-end: 1px solid var(--_hairline);
    vertical-align: top;
  }
  .moved {
    padding: 0.05em 0.7em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 1em;
    font-size: calc(0.8125 * var(--_rem));
  }
  /* A bar of its own, so that the steps stay at hand and cover no words. */
  .text:has([part='comparison']) > .corner {
    inset-block-end: 0;
    padding-block: calc(0.5 * var(--_rem));
    background: var(--_surface);
  }
  /* Underlined and struck through first, coloured second: for readers who don't tell red from green. */
  ins,
  del {
    padding-block: 0.1em;
    border-radius: 0.15em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  del + ins {
    margin-inline-start: 0.2em;
  }
  ins {
    background: light-dark(#d9f0dd, #14391f);
    color: light-dark(#0b3d19, #c8f1d1);
    text-decoration: underline;
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }
  del {
    background: light-dark(#fbe3e0, #45191a);
    color: light-dark(#661210, #ffd6d2);
    text-decoration: line-through;
    text-decoration-thickness: 0.09em;
  }
  /* Heard, not seen. */
  :is(ins, del)::before,
  :is(ins, del)::after {
    content: ' ' attr(data-start) ' ';
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is(ins, del)::after {
    content: ' ' attr(data-end) ' ';
  }

  [part='comparison-tools'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) calc(1.5 * var(--_rem));
    margin-block-end: calc(2 * var(--_rem));
    padding-block: calc(0.75 * var(--_rem));
    border-block: 1px solid var(--_hairline);
    font-size: var(--_small);
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: calc(0.625 * var(--_rem));
    min-block-size: calc(2.75 * var(--_rem));
  }
  label:not(.check) > span {
    min-inline-size: 3em;
  }
  select {
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0 calc(0.75 * var(--_rem));
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  input[type='checkbox'] {
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
    margin: 0;
    accent-color: var(--_accent);
  }

  @container policy (inline-size >= 56em) {
    [part='comparison-tools'] {
      position: sticky;
      inset-block-start: var(--policy-sticky-top, calc(1.5 * var(--_rem)));
      flex-direction: column;
      align-items: start;
      padding: 0;
      border: 0;
    }
    [part='comparison-tools'] label:not(.check) {
      flex-direction: column;
      align-items: stretch;
      gap: calc(0.125 * var(--_rem));
    }
  }
  @media (forced-colors: active) {
    ins,
    del {
      border: 1px solid;
    }
  }
  @media print {
    [part='comparison-tools'] {
      display: none;
    }
    ins,
    del {
      print-color-adjust: exact;
    }
  }
`;
