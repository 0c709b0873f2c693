import { css, type CSSResult } from 'lit';

/** A calm card above the page, for a definition or a notice. */
export const popoverStyles: CSSResult = css`
  [popover] {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(calc(26 * var(--_rem)), 100vw - var(--_rem));
    margin: 0;
    padding: var(--_rem) calc(1.25 * var(--_rem));
    border: 1px solid var(--_border);
    border-radius: var(--_box-radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font-family: var(--consent-font, inherit);
    font-size: var(--_size, medium);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow: auto;
    overscroll-behavior: contain;
  }
  :focus-visible {
    outline: 2px solid var(--consent-focus, var(--_accent));
    outline-offset: 2px;
    border-radius: 3px;
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;
