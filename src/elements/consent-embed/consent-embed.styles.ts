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

  /* As high as what it stands for, whatever it has to say: nothing moves when that comes. */
  :host(:not([open])) [part='box'] {
    container: consent-embed / size;
    grid-template-columns: minmax(0, 1fr);
    align-content: safe center;
    overflow: auto;
    padding: calc(var(--_space) * 0.375) calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: min(var(--_box-radius), var(--_radius));
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

  [name='shut'] > div {
    display: flex;
    flex-direction: column;
    align-items: center;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  strong {
    font-size: 1.0625em;
    font-weight: var(--_heading-weight);
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
    background: var(--_fill);
    box-shadow: var(--_button-shadow);
    color: var(--_fill-text);
    font: inherit;
    font-size: 0.9375em;
    font-weight: var(--_button-weight);
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in oklab, var(--_fill) 88%, var(--_fill-text));
  }

  a {
    display: inline-block;
    padding-block: max(0px, (44px - 1.5em) / 2);
    color: var(--_link);
    font-size: 0.9375em;
    text-underline-offset: 0.2em;
  }

  @container consent-embed (max-height: 18em) {
    p {
      margin-block-end: 0.5em;
      font-size: 0.875em;
    }
  }

  /* Where there is little room the buttons are at hand, and the words below them. */
  @container consent-embed (max-width: 20em) or (max-height: 14em) {
    strong {
      margin-block-end: 0.25em;
      font-size: 0.875em;
      line-height: 1.25;
    }

    p {
      order: 1;
      margin-block: 0.5em 0;
      font-size: 0.8125em;
    }

    [name='link'] {
      display: block;
      order: 2;
    }

    div div div {
      gap: 4px;
    }

    button {
      padding: 0.25em 0.5em;
      font-size: 0.8125em;
      line-height: 1.2;
    }
  }

  @container consent-embed (max-height: 8em) {
    div div div {
      order: -1;
    }

    strong {
      margin-block-start: 0.25em;
    }
  }

  :focus-visible {
    outline: 2px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    div div {
      display: none;
    }
  }
`;
