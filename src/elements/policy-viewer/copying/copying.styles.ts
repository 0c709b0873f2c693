import { css, type CSSResult } from 'lit';

/** Comes with the first link that is copied, into the viewer's shadow root. */
export const copyingStyles: CSSResult = css`
  .status {
    position: fixed;
    inset-block-end: calc(1.25 * var(--_rem));
    inset-inline: var(--_rem);
    z-index: 1;
    inline-size: fit-content;
    margin-inline: auto;
    padding: calc(0.625 * var(--_rem)) calc(1.125 * var(--_rem));
    border-radius: var(--_radius);
    background: var(--consent-text, CanvasText);
    color: var(--consent-surface, Canvas);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .status:empty {
    padding: 0;
  }
  @media (forced-colors: active) {
    .status:not(:empty) {
      border: 1px solid;
    }
  }
  @media print {
    .status {
      display: none;
    }
  }
`;
