import { css, type CSSResult } from 'lit';

export const policyNoticeStyles: CSSResult = css`
  :host {
    display: block;
    line-height: 1.5;
  }
  :host([layout='popover']) {
    display: inline-block;
  }
  :host([hidden]) {
    display: none;
  }
  button {
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [part='heading'] {
    margin: 0 0 0.5em;
    font-weight: 700;
  }
  [part='content'] > :first-child {
    margin-block-start: 0;
  }
  [part='content'] :is(p, ul, ol, dl, table) {
    margin-block: 0 0.8em;
  }
  [part='content'] :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(1.25 * var(--_rem));
    margin: 0;
    font-size: 0.9375em;
  }
  .ways a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(2.75 * var(--_rem));
    color: inherit;
  }
  :host(:not([layout='popover'])) [part='notice'] {
    padding: calc(0.875 * var(--_rem)) calc(1.125 * var(--_rem)) calc(0.25 * var(--_rem));
    border-inline-start: 3px solid var(--consent-accent, currentColor);
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
`;
