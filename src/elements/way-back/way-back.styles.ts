function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

/** For the button, and in the page for room at its end; neither's rules reach the other's elements. */
export const wayBackStyles = css`
:host {
  display: none;
}
@media screen {
  :host {
    display: block;
    position: fixed !important;
    z-index: 999999999 !important;
    inset-block: auto max(12px, env(safe-area-inset-bottom)) !important;
    inset-inline: var(--consent-way-back-inset, 12px auto) !important;
  }
  html:has(consent-way-back) {
    padding-block-end: 68px;
  }
}
:host button {
  display: flex;
  align-items: center;
  padding: 11px;
  border: 1px solid var(--consent-border, light-dark(#dedbd3, #504d46));
  border-radius: var(--consent-radius, 22px);
  background: var(--consent-surface, light-dark(#fff, #262523));
  color: var(--consent-text, light-dark(#1d1c1a, #f3f1ec));
  box-shadow: 0 2px 8px #0002;
  font: 500 medium/1.25 var(--consent-font, sans-serif);
  cursor: pointer;
}
:host :focus-visible {
  outline: 2px solid;
  outline-color: var(--consent-focus);
}
:host svg {
  width: 20px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.75;
}
:host span {
  width: 0;
  overflow: clip;
  text-wrap: nowrap;
}
:host :is(:hover, :focus-visible) span {
  width: auto;
  padding-inline: 8px 4px;
}
`;
