import { css } from 'lit';

export const embedStyles = css`
  :host {
    display: block;
  }

  [part='box'] {
    display: grid;
    box-sizing: border-box;
    inline-size: 100%;
  }

  :host(:not([open])) [part='box'] {
    align-content: center;
    justify-items: center;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_text) 4%, var(--_surface));
    color: var(--_text);
    font-family: var(--consent-font, inherit);
    font-size: var(--_size, medium);
    line-height: 1.5;
    text-align: center;
  }

  :host(:not([open])) [part='content'],
  :host([progress='failed']) [part='content'] {
    display: none;
  }

  /* What tells of the loading lies over the place where the content appears. */
  [name='loading'],
  [part='content'] {
    grid-area: 1 / 1;
  }

  [name='failed'] {
    display: grid;
    place-items: center;
  }

  ::slotted(:is(iframe, video, img)) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }

  strong {
    font-size: 1.0625em;
    font-weight: 650;
    text-wrap: balance;
  }

  p {
    max-inline-size: 44ch;
    margin: 0.25em 0 1em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }

  div div div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
  }

  button {
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-text);
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_accent-text));
  }

  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: inherit;
    font-size: 0.9375em;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }

  @media print {
    div div {
      display: none;
    }
  }
`;
