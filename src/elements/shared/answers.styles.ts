import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The buttons that answer, in the banner's shadow root and in the tree of the preferences: one sheet for
 * both, so that no answer can look different from another. In either place the other's selector
 * matches nothing.
 *
 * What they are painted with is the same for all of them, also where the page sets a property on one.
 *
 * `!important`, because inside `::slotted()` it wins over the page's own `!important`, whatever its
 * specificity. https://drafts.csswg.org/css-cascade/#cascade-context
 */
export const answersStyles = css`
  ::slotted([data-consent-action]),
  :is(#_, consent-preferences) .cp-answers button {
    all: revert !important;
    --_accent: inherit !important;
    --_fill: inherit !important;
    --_fill-text: inherit !important;
    --_radius: inherit !important;
    --_button-weight: inherit !important;
    --_button-shadow: inherit !important;
    box-sizing: border-box !important;
    min-block-size: 44px !important;
    margin: 0 !important;
    padding: 0.5em 0.375em !important;
    border: 1px solid var(--_accent) !important;
    border-radius: var(--_radius) !important;
    background: var(--_fill) !important;
    color: var(--_fill-text) !important;
    font-family: inherit !important;
    font-size: 0.9375em !important;
    font-weight: var(--_button-weight) !important;
    line-height: 1.25 !important;
    text-align: center !important;
    box-shadow: var(--_button-shadow) !important;
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
      background: color-mix(in oklab, var(--_fill) 88%, var(--_fill-text)) !important;
    }
  }
`;
