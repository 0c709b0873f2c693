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
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    position: fixed;
    z-index: 999999999;
    inset-block: auto max(12px, env(safe-area-inset-bottom));
    inset-inline: max(12px, env(safe-area-inset-left)) auto;
    max-inline-size: min(44em, 100% - 24px);
    padding: 0;
    padding-inline: 18px 6px;
    border: 1px solid var(--consent-border, light-dark(#dedbd3, #45423c));
    border-radius: 24px;
    background: var(--consent-surface, light-dark(#fff, #1c1b1a));
    color: var(--consent-text, light-dark(#1d1c1a, #f3f1ec));
    box-shadow: 0 2px 8px #0002;
    font: 400 max(.9375rem, 15px) / 1.4 var(--consent-font, sans-serif);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
  }
  /* The way back is below it, or about to come there. */
  :host([data-place~=above]) {
    inset-block-end: max(64px, env(safe-area-inset-bottom) + 52px);
  }
  /* Where the banner was. */
  :host([data-place~=top]) {
    inset-block: max(12px, env(safe-area-inset-top)) auto;
  }
  :host([data-place~=end]) {
    inset-inline: auto max(12px, env(safe-area-inset-right));
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
  border-radius: 22px;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 600;
  text-decoration: underline;
  text-underline-offset: .2em;
  cursor: pointer;
}
:host button:hover {
  background: color-mix(in oklab, currentcolor 8%, transparent);
}
:host :focus-visible {
  outline: 2px solid;
  outline-offset: -2px;
}
`;
