import type { CSSResult } from 'lit';

/** Gives a viewer that stands already the style sheet of what came on demand. */
export function adoptStyles(viewer: Element, { styleSheet }: CSSResult): void {
  if (styleSheet) viewer.shadowRoot!.adoptedStyleSheets.push(styleSheet);
}
