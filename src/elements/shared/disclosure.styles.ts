import { css } from '@lit/reactive-element/css-tag.js';

/** A `<details>` in the preferences: an arrow that turns, and room for a finger. */
export const disclosureStyles = css`
  :is(#_, consent-preferences) .cp {
    summary {
      display: inline-flex !important;
      gap: 0.5em !important;
      align-items: center !important;
      min-block-size: 44px !important;
      font-size: 0.9375em !important;
      list-style: none !important;
      cursor: pointer !important;
    }

    summary::-webkit-details-marker {
      display: none !important;
    }

    summary::before {
      content: '' !important;
      inline-size: 0.5em !important;
      block-size: 0.5em !important;
      margin-inline: 0.125em 0.25em !important;
      border: solid currentcolor !important;
      border-width: 0 1.5px 1.5px 0 !important;
      rotate: -45deg !important;
      transition: rotate var(--_motion) !important;
    }

    summary:dir(rtl)::before {
      rotate: 135deg !important;
    }

    [open] > summary::before {
      rotate: 45deg !important;
    }
  }
`;
