import { css } from '@lit/reactive-element/css-tag.js';

/** A `<details>` in the preferences: an arrow that turns, and room for a finger. */
export const disclosureStyles = css`
  :is(#_, consent-preferences) .cp {
    summary {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 44px;
      font-size: 0.9375em;
      list-style: none;
      cursor: pointer;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary::before {
      content: '';
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline: 0.125em 0.25em;
      border: solid currentcolor;
      border-width: 0 1.5px 1.5px 0;
      rotate: -45deg;
      transition: rotate var(--_motion);
    }

    summary:dir(rtl)::before {
      rotate: 135deg;
    }

    [open] > summary::before {
      rotate: 45deg;
    }
  }
`;
