import { css, type CSSResult } from 'lit';

/** Comes with the editor's panel, into the viewer's shadow root. */
export const editingStyles: CSSResult = css`
  [part='editing'] {
    margin-block-start: 1.5rem;
    padding: 0.25rem 1.25rem;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    font-size: var(--_small);
    line-height: 1.5;
  }
  [part='editing'] summary {
    padding-block: 0.625rem;
    font-weight: 700;
    cursor: pointer;
  }
  [part='editing'] ul {
    margin: 0 0 1rem;
    padding-inline-start: 1.25rem;
  }
  [part='editing'] li + li {
    margin-block-start: 0.75rem;
  }
  [part='editing'] p {
    margin: 0 0 0.5rem;
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
