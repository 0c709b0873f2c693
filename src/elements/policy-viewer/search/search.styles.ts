import { css, type CSSResult } from 'lit';

/** Comes with the search, into the viewer's shadow root. The marks of the matches are in page-styles.ts. */
export const searchStyles: CSSResult = css`
  [part='search-count'] {
    font-variant-numeric: tabular-nums;
  }
  [part$='-match'] {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
  }
  [part='previous-match'] svg {
    transform: scaleY(-1);
  }

  @container policy (inline-size < 56rem) {
    /* The way from match to match stays at hand. */
    [part='search']:has([part='next-match']) {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_hairline);
      background: var(--_surface);
    }
    [part='search']:has([part='next-match']) label {
      display: none;
    }
  }
`;
