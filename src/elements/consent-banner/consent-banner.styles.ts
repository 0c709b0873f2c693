import { css } from '@lit/reactive-element/css-tag.js';

/*
 * Everything that decides where the banner lies and how its words look is `!important`: inside `:host` and
 * `::slotted()` that wins over the page's own `!important`, whatever its specificity, so no reset deforms
 * it by accident. Not `display`: a visitor's filter may hide it. Nor the spacing of the words, which
 * readers may need otherwise. https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html
 *
 * Lengths that a layout depends on are in `em`, also in container queries, where it is the banner's own:
 * large text gets the layout of a narrow window, whoever made it large.
 *
 * It is as high as its words need, at most as high as the window: words that nobody sees inform nobody.
 *
 * Nothing moves when it opens: words can be read and buttons hit as soon as they are painted.
 */
export const bannerStyles = css`
  :host {
    --_edge: var(--consent-edge, clamp(8px, 2vw, 20px));
    --_fade: calc(var(--_space) * 0.75);
    --_side: max(var(--_edge), env(safe-area-inset-left), env(safe-area-inset-right));
    --_top: max(var(--_edge), env(safe-area-inset-top));
    --_bottom: max(var(--_edge), env(safe-area-inset-bottom));
    container: consent-banner / inline-size !important;
    box-sizing: border-box !important;
    position: fixed !important;
    float: none !important;
    inset-block: auto var(--_bottom) !important;
    --_inset: max(var(--_side), 50% - var(--consent-bar-width, 80em) / 2);
    inset-inline: var(--_inset) !important;
    inline-size: auto !important;
    max-inline-size: none !important;
    block-size: auto !important;
    max-block-size: calc(100vh - var(--_top) - var(--_bottom)) !important;
    max-block-size: calc(100dvh - var(--_top) - var(--_bottom)) !important;
    margin: 0 !important;
    /* The words begin where the page's do. The layout goes by what is left between. */
    padding: 0 max(0px, 50% - var(--consent-content-width, 100%) / 2 - var(--_inset) - var(--_space) * 1.75) !important;
    overflow: auto !important;
    overflow-wrap: anywhere !important;
    overscroll-behavior: contain !important;
    /* What gets focus is not to come to lie behind the buttons, which stay at the bottom. */
    scroll-padding-block-end: 8em !important;
    border: 1px solid var(--_border) !important;
    /* At the edges of the window there is nothing to draw a line against. */
    --_line: min(1px, var(--_edge));
    border-width: 1px var(--_line) var(--_line) !important;
    border-radius: var(--_box-radius) !important;
    outline: 0 !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
    box-shadow: var(--_shadow) !important;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    translate: none !important;
    scale: none !important;
    rotate: none !important;
    transition: none !important;
    animation: none !important;
    pointer-events: auto !important;
    user-select: text !important;
    font-family: var(--consent-font, inherit) !important;
    font-size: var(--_size, medium) !important;
    font-style: normal !important;
    font-weight: 400 !important;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
  }

  :host(:not([open])) {
    display: none !important;
  }

  :host([position^='top']) {
    inset-block: var(--_top) auto !important;
    border-width: var(--_line) var(--_line) 1px !important;
  }

  :host([layout='card']),
  :host([layout='dialog']) {
    inline-size: min(var(--_width, 25em), 100% - 2 * var(--_side)) !important;
    padding: 0 !important;
    border-width: 1px !important;
  }

  /* On a phone a card has no corner to be in. */
  @media (max-width: 480px) {
    :host {
      --_width: 100%;
    }
  }

  :host([layout='card']) {
    inset-inline: auto var(--_side) !important;
  }

  :host([position$='start']) {
    inset-inline: var(--_side) auto !important;
  }

  :host([layout='dialog']) {
    inset: 0 !important;
    block-size: fit-content !important;
    margin: auto !important;
  }

  :host([layout='inline'][open]) {
    display: block !important;
  }

  :host([layout='inline']) {
    position: static !important;
    border-width: 1px !important;
    max-block-size: none !important;
    box-shadow: none !important;
  }

  [part='box'] {
    display: grid;
    padding: var(--_space) calc(var(--_space) * 1.125) 0;
  }

  ::slotted([slot]) {
    position: static !important;
    float: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    color: inherit !important;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    font-family: inherit !important;
    font-size: inherit !important;
    font-style: inherit !important;
    font-weight: inherit !important;
    text-align: start !important;
    text-shadow: none !important;
    text-transform: none !important;
    -webkit-text-fill-color: currentcolor !important;
  }

  ::slotted([slot])::before,
  ::slotted([slot])::after {
    content: none !important;
  }

  ::slotted([slot='heading']) {
    margin-block-end: 0.375em !important;
    font-size: var(--_heading-size) !important;
    font-weight: var(--_heading-weight) !important;
    line-height: 1.3;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  /* What declares categories, and anything else that has no place here. */
  ::slotted(:not([slot], [data-consent-action])) {
    display: none !important;
  }

  [part='text'] {
    max-inline-size: 48em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }

  ::slotted(:is([slot='policy'], a[slot='change'])) {
    display: inline !important;
    color: var(--_link) !important;
    font-weight: 500 !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
    cursor: pointer !important;
  }

  [part='actions'] {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px 8px;
    align-content: center;
    padding-block-end: calc(var(--_space) * 0.375);
    background: var(--_surface);
  }

  /* Words fade where they scroll behind the buttons; the room below the last line keeps that one clear. */
  [part='words'] {
    padding-block-end: var(--_fade);
  }

  [part='actions']::before {
    content: '';
    position: absolute;
    inset: calc(-1 * var(--_fade)) 0 auto;
    block-size: var(--_fade);
    background: linear-gradient(transparent, var(--_surface));
    pointer-events: none;
  }

  ::slotted([data-consent-action]) {
    min-block-size: max(44px, 2.75em) !important;
    min-inline-size: 44px !important;
    padding: 0.5em 0.375em !important;
    overflow-wrap: break-word !important;
  }

  ::slotted([data-consent-action='preferences']) {
    grid-column: 1 / -1 !important;
    justify-self: center !important;
    border-color: transparent !important;
    background: none !important;
    box-shadow: none !important;
    color: var(--_link) !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }

  /* Not where the last tap was: no answer may look chosen. */
  @media (hover: hover) {
    ::slotted([data-consent-action='preferences']:hover) {
      background: color-mix(in oklab, var(--_text) 7%, transparent) !important;
    }
  }

  ::slotted(:focus-visible) {
    outline: 2px solid !important;
    outline-color: var(--_focus) !important;
    outline-offset: 2px !important;
  }

  /* One row of buttons below the words. */
  @container consent-banner (min-width: 34em) {
    [part='box'] {
      padding-inline: calc(var(--_space) * 1.75);
    }

    [part='actions'] {
      grid-template-columns: repeat(2, minmax(0, 13em)) minmax(min-content, auto);
      justify-content: start;
      padding-block-end: calc(var(--_space) * 1.25);
    }

    ::slotted([data-consent-action='preferences']) {
      grid-column: auto !important;
    }
  }

  /* One row of buttons beside the words. */
  @container consent-banner (min-width: 68em) {
    [part='box'] {
      grid-template-columns: minmax(50%, 1fr) auto;
      gap: calc(var(--_space) * 2.5);
      align-items: center;
      padding-block: calc(var(--_space) * 1.375);
    }

    [part='actions'] {
      position: static;
      grid-template-columns: repeat(2, minmax(9.5em, 1fr)) minmax(min-content, auto);
      padding: 0;
    }

    [part='words'] {
      padding: 0;
    }

    [part='actions']::before {
      content: none;
    }
  }

  /* Large text in little room: one below the other, and the words have all of it. */
  @container consent-banner (max-width: 15em) {
    [part='box'] {
      padding: 0.375em 0.5em 0;
    }

    [part='text'] {
      font-size: 0.8125em;
      line-height: 1.35;
    }

    ::slotted([slot='heading']) {
      margin: 0 !important;
      font-size: 1em !important;
    }

    [part='actions'] {
      position: static;
      grid-template-columns: 100%;
      grid-auto-rows: 1fr;
      padding-block-end: 0.25em;
    }

    [part='words'] {
      padding-block-end: 0.25em;
    }

    ::slotted([data-consent-action]) {
      min-block-size: 44px !important;
      padding: 0.125em !important;
      font-size: 0.875em !important;
    }

    [part='actions']::before {
      content: none;
    }
  }

  /* A phone held sideways: what floats takes the width, since there is no height. */
  @media (max-height: 430px) {
    :host {
      --_width: 36em;
      --_fade: 0.5em;
      scroll-padding-block-end: 5.5em !important;
    }

    [part='box'] {
      padding-block-start: 0.625em;
    }

    [part='text'] {
      line-height: 1.4;
    }

    ::slotted([slot='heading']) {
      margin-block-end: 0.125em !important;
      font-size: 1em !important;
    }

    [part='actions'] {
      padding-block-end: 0.5em;
    }

    /* Hardly any width either, as at 400 % zoom: the settings come up beside the answers if there is room. */
    @container consent-banner (max-width: 34em) {
      [part='box'] {
        --_fade: 0.25em;
        padding: 0.125em 12px 0;
      }

      [part='text'] {
        font-size: 0.8125em;
        line-height: 1.3;
      }

      ::slotted([slot='heading']) {
        margin: 0 !important;
      }

      [part='actions'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0 6px;
        justify-content: center;
        padding-block-end: 2px;
      }

      ::slotted([data-consent-action]) {
        flex: 1 1 6em !important;
        min-block-size: 44px !important;
        padding: 2px 4px !important;
        font-size: 0.8125em !important;
      }

      ::slotted([data-consent-action]:not([data-consent-action='preferences'])) {
        min-inline-size: auto !important;
      }

      ::slotted([data-consent-action='preferences']) {
        flex: none !important;
      }
    }
  }

  @media (forced-colors: active) {
    ::slotted([data-consent-action]) {
      border-color: ButtonText !important;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
