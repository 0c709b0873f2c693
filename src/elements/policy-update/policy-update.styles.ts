import { css, type CSSResult } from 'lit';

export const policyUpdateStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]),
  :host(:not(:state(shown))) {
    display: none;
  }
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) calc(1.5 * var(--_rem));
    padding: calc(0.75 * var(--_rem)) calc(1.25 * var(--_rem));
    border: 1px solid var(--_border);
    border-radius: var(--_box-radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--consent-font, inherit);
    font-size: var(--_size, medium);
    line-height: 1.5;
  }
  .words {
    flex: 1 1 calc(18 * var(--_rem));
  }
  p {
    margin: 0;
  }
  [part='heading'] {
    font-weight: 700;
  }
  a,
  button {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(2.75 * var(--_rem));
    color: inherit;
    font: inherit;
    text-underline-offset: 0.2em;
  }
  button {
    padding: 0 calc(1.25 * var(--_rem));
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--consent-focus, var(--_accent));
    outline-offset: 2px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
