import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The buttons that answer, in the banner's shadow root and in the tree of the preferences: one sheet for
 * both, so that no answer can look different from another. In either place the other's selector
 * matches nothing.
 *
 * `!important`, because inside `::slotted()` it wins over the page's own `!important`, whatever its
 * specificity. https://drafts.csswg.org/css-cascade/#cascade-context
 */
export const answersStyles = css`
  ::slotted([data-consent-action]),
  :is(#_, consent-preferences) .cp-answers button {
    all: revert !important;
    box-sizing: border-box !important;
    min-block-size: 44px !important;
    margin: 0 !important;
    padding: 0.5em 0.375em !important;
    border: 1px solid var(--_accent) !important;
    border-radius: var(--_radius) !important;
    background: var(--_accent) !important;
    color: var(--_accent-text) !important;
    font-family: inherit !important;
    font-size: 0.9375em !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    cursor: pointer !important;
    -webkit-tap-highlight-color: transparent !important;
  }

  ::slotted([data-consent-action])::before,
  ::slotted([data-consent-action])::after,
  :is(#_, consent-preferences) .cp-answers button::before,
  :is(#_, consent-preferences) .cp-answers button::after {
    content: none !important;
  }

  /* Where a finger rests nothing hovers: no answer may look chosen. */
  @media (hover: hover) {
    ::slotted([data-consent-action]:hover),
    :is(#_, consent-preferences) .cp-answers button:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_accent-text)) !important;
    }
  }
`;
