import { css, type CSSResult } from 'lit';

/** For titles that were only bold: as page-styles.ts has it for headings. */
export const inferringStyles: CSSResult = css`
  :where(policy-viewer) [data-inferred] {
    display: block;
    margin-block: 1.75em 0.65em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: var(--policy-scroll-margin, calc(1.5 * var(--_rem)));
    break-after: avoid;
  }
  :where(policy-viewer) [data-inferred='1'] {
    margin-block-start: 0;
    font-size: 2.25em;
    line-height: 1.1;
  }
  :where(policy-viewer) [data-inferred='2'] {
    font-size: 1.5em;
  }
  :where(policy-viewer) [data-inferred='3'] {
    font-size: 1.175em;
  }
  /* The line ends anyway. */
  :where(policy-viewer) [data-inferred] + br {
    display: none;
  }
`;
