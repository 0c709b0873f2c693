function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

/** For the line, and in the page for room at its end; neither's rules reach the other's elements. */
export const lineStyles = css`
:host {
  display: none;
}
@media screen {
  :host {
    display: flex !important;
    gap: 12px;
    align-items: center;
    box-sizing: border-box !important;
    position: fixed !important;
    z-index: 999999999 !important;
    inset-block: auto max(12px, env(safe-area-inset-bottom)) !important;
    inset-inline: max(12px, env(safe-area-inset-left)) auto !important;
    max-inline-size: min(44em, 100% - 24px) !important;
    padding-block: 0 !important;
    padding-inline: 18px 6px !important;
    border: 1px solid var(--consent-border, light-dark(#dedbd3, #504d46)) !important;
    border-radius: var(--consent-box-radius, min(24px, var(--consent-radius, 24px))) !important;
    background: var(--consent-surface, light-dark(#fff, #262523)) !important;
    color: var(--consent-text, light-dark(#1d1c1a, #f3f1ec)) !important;
    box-shadow: 0 2px 8px #0002 !important;
    font: 400 medium/1.4 var(--consent-font, sans-serif) !important;
    letter-spacing: normal;
    text-align: start !important;
    text-transform: none !important;
  }
  /* The way back is below it, or about to come there. */
  :host([data-place~=above]) {
    inset-block-end: max(64px, env(safe-area-inset-bottom) + 52px) !important;
  }
  /* Where the banner was. */
  :host([data-place~=top]) {
    inset-block: max(12px, env(safe-area-inset-top)) auto !important;
  }
  :host([data-place~=end]) {
    inset-inline: auto max(12px, env(safe-area-inset-right)) !important;
  }
  html:has(consent-line[data-stays]) {
    padding-block-end: 140px;
  }
}
@media (prefers-reduced-motion: no-preference) {
  :host {
    animation: consent-line .2s;
  }
}
@keyframes consent-line {
  from {
    opacity: 0;
  }
}
:host p {
  margin: 0;
  padding-block: 10px;
}
:host button {
  flex: none;
  min-width: 44px;
  min-height: 44px;
  padding: 0 10px;
  border: 0;
  border-radius: var(--consent-radius, 22px);
  background: none;
  color: var(--consent-link, inherit);
  font: inherit;
  font-weight: var(--consent-button-weight, 600);
  text-decoration: underline;
  text-underline-offset: .2em;
  cursor: pointer;
}
:host button:hover {
  background: color-mix(in oklab, currentcolor 8%, transparent);
}
:host :focus-visible {
  outline: 2px solid;
  outline-color: var(--consent-focus);
  outline-offset: -2px;
}
`;
