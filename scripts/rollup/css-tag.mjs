/*
 * What Lit's `css-tag.js` does where style sheets can be adopted and no other value stands in one.
 * It has the same exports, since ReactiveElement hands them on.
 */

export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  constructor(text) {
    this.styleSheet = new CSSStyleSheet();
    this.styleSheet.replaceSync(text);
  }
}

export const unsafeCSS = (text) => new CSSResult(text);

export const css = ([text]) => new CSSResult(text);

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style) => style;
