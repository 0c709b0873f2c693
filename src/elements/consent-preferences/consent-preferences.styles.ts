import { css } from '@lit/reactive-element/css-tag.js';

/*
 * The preferences are in the page's own tree, so the page's style sheets reach them: `button {}`,
 * `label {}`, resets. Against these, everything starts from the browser's own style (`all: revert`),
 * `:is(#_, …)` lends our rules the weight of an id that no element has, and they are
 * `!important`, so that the page's own `!important` rules do not win. Spacing of words and lines is left to
 * readers, who may need more of it.
 * https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html
 */
export const preferencesStyles = css`
  :is(#_, consent-preferences) {
    /* Neither it nor what it draws into is a cell of a page that is laid out as a grid. */
    &,
    > div {
      display: contents !important;
    }

    .cp,
    .cp :where(*) {
      all: revert;
      box-sizing: border-box !important;
      max-inline-size: none !important;
      margin: 0 !important;
      color: inherit !important;
      font-family: inherit !important;
      font-size: inherit !important;
      font-style: inherit !important;
      font-weight: inherit !important;
      line-height: inherit;
      letter-spacing: inherit;
      text-align: inherit !important;
      text-shadow: none !important;
      text-transform: none !important;
    }

    .cp :where(*)::before,
    .cp :where(*)::after {
      all: revert !important;
    }

    .cp {
      container-type: inline-size !important;
      background: var(--_surface) !important;
      color: var(--_text) !important;
      font-family: var(--consent-font, inherit) !important;
      font-size: var(--_size, medium) !important;
      font-style: normal !important;
      font-weight: 400 !important;
      line-height: 1.5;
      letter-spacing: normal;
      overflow-wrap: anywhere !important;
      text-align: start !important;
    }

    dialog.cp {
      inline-size: 41em !important;
      max-inline-size: calc(100% - 1em) !important;
      max-block-size: min(54em, 100vh - 2em) !important;
      max-block-size: min(54em, 100dvh - 2em) !important;
      margin: auto !important;
      padding: 0 !important;
      overflow: auto !important;
      border: 1px solid var(--_border) !important;
      border-radius: var(--_box-radius) !important;
      box-shadow: var(--_shadow) !important;
      transition:
        translate var(--_motion),
        opacity var(--_motion) !important;
    }

    dialog.cp[open] {
      display: flex !important;
      flex-direction: column !important;
    }

    dialog.cp::backdrop {
      background: var(--consent-backdrop, rgb(18 17 15 / 0.5)) !important;
    }

    .cp-head {
      display: flex !important;
      gap: 1em !important;
      align-items: start !important;
      justify-content: space-between !important;
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.75) calc(var(--_space) * 0.625) !important;
      border-block-end: 1px solid var(--_border) !important;
    }

    .cp-title {
      font-size: calc(var(--_heading-size) * 4 / 3) !important;
      font-weight: var(--_heading-weight) !important;
      line-height: 1.2;
      text-wrap: balance !important;
    }

    .cp-close,
    .cp input {
      flex: none !important;
      position: relative !important;
      inline-size: 44px !important;
      block-size: 44px !important;
    }

    .cp-close {
      margin: -8px !important;
      border: 0 !important;
      border-radius: 50% !important;
      background: none !important;
    }

    .cp-close::before,
    .cp-close::after,
    .cp input::before,
    .cp input::after {
      content: '' !important;
      position: absolute !important;
    }

    .cp-close::before,
    .cp-close::after {
      inset: 21px 14px !important;
      border-block-start: 2px solid !important;
      rotate: 45deg !important;
    }

    .cp-close::after {
      rotate: -45deg !important;
    }

    .cp-close:hover {
      background: color-mix(in oklab, var(--_text) 8%, transparent) !important;
    }

    /* With large text in little room, it keeps some of it, and the whole dialog scrolls. */
    .cp-body {
      min-block-size: 5em !important;
      overflow: auto !important;
      overscroll-behavior: contain !important;
      padding: calc(var(--_space) * 0.625) calc(var(--_space) * 1.75) calc(var(--_space) * 0.75) !important;
    }

    .cp-soft {
      max-inline-size: 66ch !important;
      color: var(--_muted) !important;
      font-size: 0.9375em !important;
      text-wrap: pretty !important;
    }

    .cp-small {
      color: var(--_muted) !important;
      font-size: 0.875em !important;
    }

    .cp a {
      color: var(--_link) !important;
      text-underline-offset: 0.2em !important;
    }

    .cp-note {
      margin-block-start: var(--_space) !important;
      padding: 0.625em 0.875em !important;
      border-inline-start: 3px solid var(--_accent) !important;
      background: color-mix(in oklab, var(--_text) 5%, transparent) !important;
      font-size: 0.9375em !important;
    }

    /* Never lower than a receipt that is folded: it comes later, and nothing below it moves. */
    .cp-category {
      min-block-size: calc(45px + var(--_space) * 0.5) !important;
      padding-block: calc(var(--_space) * 0.25) !important;
      border-block-start: 1px solid var(--_border) !important;
    }

    .cp-soft + .cp-category,
    .cp-note + .cp-category {
      margin-block-start: var(--_space) !important;
    }

    .cp-line {
      margin-block-start: -0.625em !important;
      padding-block-end: 0.375em !important;
      color: var(--_muted) !important;
      font-size: 0.875em !important;
    }

    .cp-fold {
      display: flex !important;
      gap: 0.75em !important;
      align-items: center !important;
      inline-size: 100% !important;
      min-block-size: 44px !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      cursor: pointer !important;

      &::before {
        content: '' !important;
        flex: none !important;
        inline-size: 0.4375em !important;
        block-size: 0.4375em !important;
        border: solid currentcolor !important;
        border-width: 0 1.5px 1.5px 0 !important;
        rotate: -45deg !important;
        transition: rotate var(--_motion) !important;
      }

      &:dir(rtl)::before {
        rotate: 135deg !important;
      }

      &[aria-expanded='true']::before {
        rotate: 45deg !important;
      }
    }

    /* Below the name, beside the arrow. */
    .cp-category:has(.cp-fold) > .cp-line {
      padding-inline-start: 1.44em !important;
      cursor: pointer !important;
    }

    .cp-line::first-letter {
      text-transform: uppercase !important;
    }

    .cp-more {
      padding-block-end: calc(var(--_space) * 0.5) !important;
      padding-inline-start: 1.26em !important;
    }

    .cp-more[hidden] {
      display: none !important;
    }

    .cp-row {
      display: flex !important;
      gap: 1em !important;
      align-items: center !important;
      justify-content: space-between !important;
      min-block-size: 44px !important;
    }

    .cp-name {
      flex: 1 !important;
      font-size: 1.0625em !important;
      font-weight: 600 !important;
      line-height: 1.3;
    }

    .cp :is(input, label, .cp-close) {
      cursor: pointer !important;
    }

    .cp-always {
      font-weight: 600 !important;
    }

    .cp input {
      appearance: none !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      order: 1 !important;
      inline-size: 52px !important;
    }

    .cp input::before {
      inset: 8px 2px !important;
      border: 2px solid var(--_muted) !important;
      border-radius: 14px !important;
      transition: background var(--_motion) !important;
    }

    .cp input::after {
      inset-block: 14px !important;
      inset-inline: 8px 28px !important;
      border-radius: 8px !important;
      background: var(--_muted) !important;
      transition: inset var(--_motion) !important;
    }

    .cp input:checked::before {
      border-color: var(--_accent) !important;
      background: var(--_accent) !important;
    }

    .cp input:checked::after {
      inset-inline: 28px 8px !important;
      background: var(--_accent-text) !important;
    }

    .cp input:indeterminate::after {
      inset: 20px 16px !important;
    }

    .cp-foot {
      padding: calc(var(--_space) * 0.375) calc(var(--_space) * 1.75) calc(var(--_space) * 1.25) !important;
      border-block-start: 1px solid var(--_border) !important;
    }

    /* Always has its line, so that the buttons do not move away under a finger. */
    .cp-status {
      display: grid !important;
      align-items: center !important;
      min-block-size: 1.75em !important;

      &::before {
        content: attr(data-text) / '' !important;
        visibility: hidden !important;
      }

      & > *,
      &::before {
        grid-area: 1 / 1 !important;
      }
    }

    .cp-answers {
      display: grid !important;
      grid-auto-rows: 1fr !important;
      grid-template-columns: repeat(3, minmax(0, 1fr)) !important;
      gap: 8px !important;
    }

    .cp :focus-visible {
      outline: 2px solid !important;
      outline-color: var(--_focus) !important;
      outline-offset: 2px !important;
    }

    /* Focus is put there by script, so that reading begins there. */
    .cp .cp-title:focus {
      outline: none !important;
    }

    @container (max-width: 26em) {
      .cp > * {
        padding-inline: calc(var(--_space) * 1.125) !important;
      }
    }

    @container (max-width: 17em) {
      .cp-title {
        font-size: 1.125em !important;
      }
    }

    /* Stacked as soon as three answers do not fit a row without breaking a word. */
    @container (max-width: 30em) {
      .cp-answers {
        grid-template-columns: 1fr !important;
      }
    }

    @media (max-width: 36rem) {
      dialog.cp {
        inline-size: 100vw !important;
        max-inline-size: none !important;
        max-block-size: 92vh !important;
        max-block-size: 92dvh !important;
        margin-block-end: 0 !important;
        border-width: 1px 0 0 !important;
        border-end-start-radius: 0 !important;
        border-end-end-radius: 0 !important;
      }

      .cp-foot {
        padding-block-end: max(1em, env(safe-area-inset-bottom)) !important;
      }
    }

    @media (max-height: 25rem) {
      dialog.cp {
        max-block-size: 100vh !important;
        max-block-size: 100dvh !important;
      }

      .cp-head {
        padding-block-start: 0.625em !important;
      }

      .cp-title {
        font-size: 1.125em !important;
      }

      .cp-foot {
        padding-block: 6px !important;
      }

      .cp-status {
        min-block-size: 0 !important;
        line-height: 1.2;
      }
    }

    @media (forced-colors: active) {
      .cp input {
        forced-color-adjust: none !important;
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
        opacity: 0 !important;
        translate: 0 1em !important;
      }
    }

    @media print {
      dialog.cp[open] {
        display: none !important;
      }
    }
  }
`;
