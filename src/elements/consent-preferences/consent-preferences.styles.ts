import { css } from '@lit/reactive-element/css-tag.js';

/*
 * The preferences are in the page's own tree, so the page's style sheets reach them: `button {}`,
 * `label {}`, resets. Against these, everything starts from the browser's own style (`all: revert`),
 * and `:is(#_, …)` lends our rules the weight of an id that no element has. What must not differ,
 * the three answers, is `!important` as well.
 */
export const preferencesStyles = css`
  :is(#_, consent-preferences) {
    /* Neither it nor what it draws into is a cell of a page that is laid out as a grid. */
    &,
    > div {
      display: contents;
    }

    .cp,
    .cp :where(*) {
      all: revert;
      box-sizing: border-box;
      margin: 0;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      text-align: inherit;
    }

    .cp {
      container-type: inline-size;
      background: var(--_surface);
      color: var(--_text);
      font-family: var(--consent-font, inherit);
      font-size: var(--_size);
      font-style: normal;
      font-weight: 400;
      line-height: 1.5;
      letter-spacing: normal;
      overflow-wrap: anywhere;
      text-align: start;
    }

    dialog.cp {
      inline-size: 41em;
      max-block-size: min(54em, 100vh - 2em);
      max-block-size: min(54em, 100dvh - 2em);
      margin: auto;
      padding: 0;
      overflow: auto;
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) + 10px);
      box-shadow: var(--_shadow);
      transition:
        translate var(--_motion),
        opacity var(--_motion);
    }

    dialog.cp[open] {
      display: flex;
      flex-direction: column;
    }

    dialog.cp::backdrop {
      background: rgb(18 17 15 / 0.5);
    }

    .cp-head {
      display: flex;
      gap: 1em;
      align-items: start;
      justify-content: space-between;
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.75) calc(var(--_space) * 0.375);
      border-block-end: 1px solid var(--_border);
    }

    .cp-title {
      font-size: 1.5em;
      font-weight: 650;
      line-height: 1.2;
      text-wrap: balance;
    }

    .cp-close,
    .cp input {
      flex: none;
      position: relative;
      inline-size: 44px;
      block-size: 44px;
    }

    .cp-close {
      margin: -8px;
      border: 0;
      border-radius: 50%;
      background: none;
    }

    .cp-close::before,
    .cp-close::after,
    .cp input::before,
    .cp input::after {
      content: '';
      position: absolute;
    }

    .cp-close::before,
    .cp-close::after {
      inset: 21px 14px;
      border-block-start: 2px solid;
      rotate: 45deg;
    }

    .cp-close::after {
      rotate: -45deg;
    }

    .cp-close:hover {
      background: color-mix(in oklab, var(--_text) 8%, transparent);
    }

    /* With large text in little room, it keeps some of it, and the whole dialog scrolls. */
    .cp-body {
      min-block-size: 5em;
      overflow: auto;
      overscroll-behavior: contain;
      padding: calc(var(--_space) * 0.625) calc(var(--_space) * 1.75) calc(var(--_space) * 0.75);
    }

    .cp-soft {
      max-inline-size: 66ch;
      color: var(--_muted);
      font-size: 0.9375em;
      text-wrap: pretty;
    }

    .cp-small {
      color: var(--_muted);
      font-size: 0.875em;
    }

    .cp a {
      color: var(--_text);
      text-underline-offset: 0.2em;
    }

    .cp-note {
      margin-block-start: var(--_space);
      padding: 0.625em 0.875em;
      border-inline-start: 3px solid var(--_accent);
      background: color-mix(in oklab, var(--_text) 5%, transparent);
      font-size: 0.9375em;
    }

    /* Never lower than a receipt that is folded: it comes later, and nothing below it moves. */
    .cp-category {
      min-block-size: calc(45px + var(--_space) * 0.5);
      padding-block: calc(var(--_space) * 0.25);
      border-block-start: 1px solid var(--_border);
    }

    .cp-soft + .cp-category,
    .cp-note + .cp-category {
      margin-block-start: var(--_space);
    }

    .cp-line {
      margin-block-start: -0.625em;
      padding-block-end: 0.375em;
      color: var(--_muted);
      font-size: 0.875em;
    }

    .cp-fold {
      display: flex;
      gap: 0.75em;
      align-items: center;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0;
      border: 0;
      background: none;
      cursor: pointer;

      &::before {
        content: '';
        flex: none;
        inline-size: 0.4375em;
        block-size: 0.4375em;
        border: solid currentcolor;
        border-width: 0 1.5px 1.5px 0;
        rotate: -45deg;
        transition: rotate var(--_motion);
      }

      &:dir(rtl)::before {
        rotate: 135deg;
      }

      &[aria-expanded='true']::before {
        rotate: 45deg;
      }
    }

    /* Below the name, beside the arrow. */
    .cp-category:has(.cp-fold) > .cp-line {
      padding-inline-start: 1.44em;
      cursor: pointer;
    }

    .cp-line::first-letter {
      text-transform: uppercase;
    }

    .cp-more {
      padding-block-end: calc(var(--_space) * 0.5);
      padding-inline-start: 1.26em;
    }

    .cp-more[hidden] {
      display: none;
    }

    .cp-row {
      display: flex;
      gap: 1em;
      align-items: center;
      justify-content: space-between;
      min-block-size: 44px;
    }

    .cp-name {
      flex: 1;
      font-size: 1.0625em;
      font-weight: 600;
      line-height: 1.3;
    }

    .cp :is(input, label, .cp-close) {
      cursor: pointer;
    }

    .cp-always {
      font-weight: 600;
    }

    .cp input {
      appearance: none;
      order: 1;
      inline-size: 52px;
    }

    .cp input::before {
      inset: 8px 2px;
      border: 2px solid var(--_muted);
      border-radius: 14px;
      transition: background var(--_motion);
    }

    .cp input::after {
      inset-block: 14px;
      inset-inline: 8px 28px;
      border-radius: 8px;
      background: var(--_muted);
      transition: inset var(--_motion);
    }

    .cp input:checked::before {
      border-color: var(--_accent);
      background: var(--_accent);
    }

    .cp input:checked::after {
      inset-inline: 28px 8px;
      background: var(--_accent-text);
    }

    .cp input:indeterminate::after {
      inset: 20px 16px;
    }

    .cp-foot {
      padding: calc(var(--_space) * 0.375) calc(var(--_space) * 1.75) calc(var(--_space) * 1.25);
      border-block-start: 1px solid var(--_border);
    }

    /* Always has its line, so that the buttons do not move away under a finger. */
    .cp-status {
      display: grid;
      align-items: center;
      min-block-size: 1.75em;

      &::before {
        content: attr(data-text) / '';
        visibility: hidden;
      }

      & > *,
      &::before {
        grid-area: 1 / 1;
      }
    }

    .cp-answers {
      display: grid;
      grid-auto-rows: 1fr;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 8px;
    }

    .cp :focus-visible {
      outline: 2px solid var(--_text) !important;
      outline-offset: 2px !important;
    }

    /* Focus is put there by script, so that reading begins there. */
    .cp .cp-title:focus {
      outline: none !important;
    }

    @container (max-width: 26em) {
      .cp > * {
        padding-inline: calc(var(--_space) * 1.125);
      }
    }

    @container (max-width: 17em) {
      .cp-answers {
        grid-template-columns: 1fr;
      }
    }

    @media (max-width: 36rem) {
      dialog.cp {
        inline-size: 100vw;
        max-inline-size: none;
        max-block-size: 92vh;
        max-block-size: 92dvh;
        margin-block-end: 0;
        border-width: 1px 0 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }

      .cp-foot {
        padding-block-end: max(1em, env(safe-area-inset-bottom));
      }
    }

    @media (max-height: 25rem) {
      dialog.cp {
        max-block-size: 100vh;
        max-block-size: 100dvh;
      }

      .cp-head {
        padding-block-start: 0.625em;
      }

      .cp-title {
        font-size: 1.125em;
      }

      .cp-foot {
        padding-block: 6px;
      }

      .cp-status {
        min-block-size: 0;
        line-height: 1.2;
      }
    }

    @media (forced-colors: active) {
      .cp input {
        forced-color-adjust: none;
        --_accent: Highlight;
        --_accent-text: HighlightText;
        --_muted: ButtonText;
        --_text: CanvasText;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .cp {
        --_motion: 0s;
      }
    }

    @starting-style {
      dialog.cp[open] {
        opacity: 0;
        translate: 0 1em;
      }
    }

    @media print {
      dialog.cp[open] {
        display: none;
      }
    }
  }
`;
