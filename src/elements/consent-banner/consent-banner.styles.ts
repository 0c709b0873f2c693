import { css } from '@lit/reactive-element/css-tag.js';

/*
 * Inside `::slotted()`, `!important` wins over the page's own `!important`, whatever its specificity, so
 * no style sheet of the page deforms the words by accident. Not so the spacing of the words, which
 * readers may need otherwise. https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html
 *
 * Nothing moves when it opens: words can be read and buttons hit as soon as they are painted.
 */
export const bannerStyles = css`
  :host {
    container: consent-banner / inline-size;
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    inset-block-end: max(var(--_edge), env(safe-area-inset-bottom));
    inset-inline: var(--_edge);
    inline-size: auto;
    max-inline-size: 66em;
    block-size: auto;
    max-block-size: 50vh;
    max-block-size: 50dvh;
    margin: 0 auto;
    padding: 0;
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
    /* What gets focus is not to come to lie behind the buttons, which stay at the bottom. */
    scroll-padding-block-end: 8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 8px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font-family: var(--consent-font, inherit);
    font-size: var(--_size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    --_edge: clamp(8px, 2vw, 20px);
  }

  :host(:not([open])) {
    display: none !important;
  }

  :host([position^='top']) {
    inset-block: max(var(--_edge), env(safe-area-inset-top)) auto;
  }

  :host([layout='card']),
  :host([layout='dialog']) {
    max-inline-size: 25em;
  }

  :host([layout='card']) {
    margin-inline: auto 0;
  }

  :host([position$='start']) {
    margin-inline: 0 auto;
  }

  :host([layout='dialog']) {
    inset-block: 0;
    margin-block: auto;
    block-size: fit-content;
  }

  :host([layout='inline']) {
    display: block;
    position: static;
    max-inline-size: none;
    max-block-size: none;
    box-shadow: none;
  }

  [part='box'] {
    display: grid;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 1.125) calc(var(--_space) * 1.25) 0;
  }

  ::slotted([slot]) {
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    color: inherit !important;
    font-family: inherit !important;
    font-size: inherit !important;
    font-weight: inherit !important;
    text-align: start !important;
    text-transform: none !important;
  }

  ::slotted([slot='heading']) {
    margin-block-end: 0.375em !important;
    font-size: 1.125em !important;
    font-weight: 650 !important;
    line-height: 1.3;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  /* What declares categories, and anything else that has no place here. */
  ::slotted(:not([slot], [data-consent-action])) {
    display: none !important;
  }

  [part='text'] {
    max-inline-size: 40em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }

  ::slotted(:is([slot='policy'], a[slot='change'])) {
    color: var(--_text) !important;
    font-weight: 500 !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
    cursor: pointer !important;
  }

  [part='actions'] {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px 8px;
    align-content: center;
    padding-block: calc(var(--_space) * 0.75) calc(var(--_space) * 0.375);
    background: var(--_surface);
  }

  ::slotted([data-consent-action]) {
    min-block-size: max(44px, 2.75em) !important;
    min-inline-size: 44px !important;
    padding: 0.5em 0.75em !important;
    overflow-wrap: anywhere !important;
  }

  ::slotted([data-consent-action='preferences']) {
    grid-column: 1 / -1 !important;
    justify-self: center !important;
    border-color: transparent !important;
    background: none !important;
    color: var(--_text) !important;
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
    outline: 2px solid var(--_text) !important;
    outline-offset: 2px !important;
  }

  @media (min-width: 48rem) {
    :host([layout='bar']) {
      max-block-size: 30vh;
    }
  }

  @container consent-banner (min-width: 34rem) {
    [part='box'] {
      padding-inline: calc(var(--_space) * 1.75);
    }

    [part='actions'] {
      grid-template-columns: repeat(2, minmax(10em, 13em)) auto;
      justify-content: start;
      padding-block: calc(var(--_space)) calc(var(--_space) * 1.25);
    }

    ::slotted([data-consent-action='preferences']) {
      grid-column: auto !important;
    }
  }

  @container consent-banner (min-width: 54rem) {
    [part='box'] {
      grid-template-columns: minmax(50%, 1fr) auto;
      align-items: center;
      padding-block: calc(var(--_space) * 1.375);
    }

    [part='actions'] {
      grid-template-columns: repeat(2, minmax(9.5em, 1fr));
      padding: 0;
      margin-block-end: calc(var(--_space) * -0.5);
    }

    ::slotted([data-consent-action='preferences']) {
      grid-column: 1 / -1 !important;
    }
  }

  /* Large text in little room: one below the other, and the words have all of it. */
  @container consent-banner (max-width: 14em) {
    [part='box'] {
      padding-inline: 0.5em;
    }

    [part='actions'] {
      position: static;
      grid-template-columns: 100%;
      grid-auto-rows: 1fr;
    }
  }

  /* Hardly any height, as at 400 % zoom: one row of buttons, so that words stay in view. */
  @media (max-height: 25rem) {
    :host {
      scroll-padding-block-end: 5.5em;
    }

    @container consent-banner (max-width: 34rem) {
      [part='box'] {
        padding: 8px 14px 0;
      }

      [part='actions'] {
        grid-template-columns: repeat(2, minmax(6em, 1fr)) auto;
        gap: 6px;
        padding-block: 6px;
      }

      ::slotted([data-consent-action]) {
        grid-column: auto !important;
        padding: 2px 6px !important;
        font-size: 0.8125em !important;
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
