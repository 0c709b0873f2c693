import { css, type CSSResult } from 'lit';

/** Comes with the editor's panel, into the viewer's shadow root. */
export const editingStyles: CSSResult = css`
  [part='editing'] {
    margin-block-start: calc(1.5 * var(--_rem));
    padding: calc(0.25 * var(--_rem)) calc(1.25 * var(--_rem));
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--consent-box-radius, min(24px, var(--_radius)));
    font-size: var(--_small);
    line-height: 1.5;
  }
  [part='editing'] summary {
    padding-block: calc(0.625 * var(--_rem));
    font-weight: 700;
    cursor: pointer;
  }
  [part='editing'] ul {
    margin: 0 0 var(--_rem);
    padding-inline-start: calc(1.25 * var(--_rem));
  }
  [part='editing'] li + li {
    margin-block-start: calc(0.75 * var(--_rem));
  }
  [part='editing'] p {
    margin: 0 0 calc(0.5 * var(--_rem));
  }
  [part='editing'] .quiet {
    color: var(--_quiet);
  }
  @media print {
    [part='editing'] {
      display: none;
    }
  }
`;
