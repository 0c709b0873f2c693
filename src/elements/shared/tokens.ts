import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The custom properties that a brand may set, and their defaults. They inherit from wherever the page
 * sets them. Those with `--_` are our own.
 *
 * - `light-dark()` follows the page's own `color-scheme`, so that the banner never glares in a dark page.
 * - In the dark the surface is one step lighter than most pages, since shadows are not seen there.
 * - The text on the accent is black or white, whichever has more contrast, unless it is set: the brand's
 *   colour takes one line of CSS. https://www.w3.org/TR/css-color-5/#relative-colors
 * - `--consent-button-fill: 0%` outlines every answer: one property for both, so that neither is less than the other.
 * - A heading is never smaller than the text, nor so large that it pushes the answers out of view.
 * - Sizes are in `em` of the visitor's own font size, `medium`, which neither `html { font-size: 62.5% }` nor a page
 *   that grows with its window changes.
 */
export const tokens = css`
  :host,
  consent-preferences {
    --_accent: var(--consent-accent, light-dark(#1d1c1a, #f3f1ec));
    --_accent-text: var(
      --consent-accent-text,
      oklch(from var(--_accent) clamp(0, (0.62 - l) * 1000, 1) 0 0)
    );
    --_surface: var(--consent-surface, light-dark(#fff, #262523));
    --_text: var(--consent-text, light-dark(#1d1c1a, #f3f1ec));
    --_muted: var(--consent-muted, light-dark(#4b4944, #c6c3bb));
    --_border: var(--consent-border, light-dark(#dedbd3, #504d46));
    --_link: var(--consent-link, var(--_text));
    --_focus: var(--consent-focus, var(--_text));
    --_fill: color-mix(in srgb, var(--_accent) var(--consent-button-fill, 100%), var(--_surface));
    --_fill-text: color-mix(in srgb, var(--_accent-text) var(--consent-button-fill, 100%), var(--_accent));
    --_button-weight: var(--consent-button-weight, 600);
    --_button-shadow: var(--consent-button-shadow, none);
    --_heading-size: clamp(1em, var(--consent-heading-size, 1.125em), 2em);
    --_heading-weight: var(--consent-heading-weight, 650);
    --_radius: var(--consent-radius, 10px);
    --_box-radius: var(--consent-box-radius, min(24px, var(--_radius) * 1.8));
    --_space: var(--consent-space, 1em);
    --_shadow: var(
      --consent-shadow,
      0 0 1px rgb(0 0 0 / 0.3),
      0 2px 6px rgb(0 0 0 / 0.06),
      0 18px 48px -12px rgb(0 0 0 / 0.28)
    );
    --_motion: var(--consent-motion, 240ms) var(--consent-easing, ease);
    /* Invalid where the page sets none, so that what uses it falls back to the size of the visitor. */
    --_size: max(var(--consent-size), 14px);
    --_rem: max(1rem, 16px);
  }
`;
