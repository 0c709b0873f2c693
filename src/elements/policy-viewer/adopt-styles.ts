import type { CSSResult } from 'lit';

/** Adds the style sheet of a part that came later to the viewer. */
export function adoptStyles(viewer: Element, { styleSheet }: CSSResult): void {
  if (styleSheet) viewer.shadowRoot!.adoptedStyleSheets.push(styleSheet);
}
