import { css, type CSSResult } from 'lit';

export const policyTermStyles: CSSResult = css`
  :host {
    display: inline;
  }
  [part='term'] {
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.25em;
    cursor: help;
  }
  [part='term']:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
  }
  [part='definition'] p {
    margin: 0;
  }
  dfn {
    display: block;
    margin-block-end: 0.25em;
    font-style: normal;
    font-weight: 700;
  }
  @media print {
    [part='term'] {
      text-decoration: none;
    }
  }
`;
