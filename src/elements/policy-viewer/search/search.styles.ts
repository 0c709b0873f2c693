import { css, type CSSResult } from 'lit';

/** Comes with the search, into the viewer's shadow root. The marks of the matches are in page-styles.ts. */
export const searchStyles: CSSResult = css`
  [part='search-count'] {
    font-variant-numeric: tabular-nums;
  }
  [part$='-match'] {
    display: grid;
    place-items: center;
    inline-size: calc(2.75 * var(--_rem));
  }
  [part='previous-match'] svg {
    transform: scaleY(-1);
  }
  [part='search-places'] {
    flex: none;
    max-block-size: 30vh;
    margin-block-end: calc(1.25 * var(--_rem));
    border-block: 1px solid var(--_hairline);
    font-size: var(--_small);
    line-height: 1.35;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  [part='search-place'] {
    inline-size: 100%;
    padding: calc(0.375 * var(--_rem)) calc(0.5 * var(--_rem));
    color: var(--_quiet);
  }
  [part='search-place']:is(:hover, [aria-current]) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .where {
    display: block;
    font-weight: 600;
  }
  [part='search-places'] mark {
    background: none;
    color: var(--consent-text, inherit);
    font-weight: 600;
    text-decoration: underline;
  }

  @container policy (inline-size < 56em) {
    /* The way from match to match stays at hand. */
    [part='search']:has([part='next-match']) {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block: calc(0.5 * var(--_rem));
      border-block-end: 1px solid var(--_hairline);
      background: var(--_surface);
    }
    [part='search']:has([part='next-match']) label {
      display: none;
    }
  }
`;
