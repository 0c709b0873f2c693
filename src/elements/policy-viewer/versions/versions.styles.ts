import { css, type CSSResult } from 'lit';

/** Comes with the list of versions, into the viewer's shadow root. */
export const versionsStyles: CSSResult = css`
  [part='versions'] {
    margin-block-start: calc(4.5 * var(--_rem));
    padding-block-start: calc(2 * var(--_rem));
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  [part='versions'] h2 {
    margin: 0 0 0.5em;
    font-size: 1.5em;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }
  [part='versions'] p {
    margin: 0;
  }
  [part='version'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(1.25 * var(--_rem));
    break-inside: avoid;
  }
  [part='versions'] h2 {
    break-after: avoid;
  }
  [part='version'] > :not(.name, .ways) {
    flex-basis: 100%;
    order: 1;
  }
  [part='versions'] li + li {
    margin-block-start: calc(0.5 * var(--_rem));
  }
  .name,
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) var(--_rem);
  }
  .ways {
    font-size: var(--_small);
  }
  .quiet {
    margin-inline-start: 0.5em;
    color: var(--_quiet);
    font-weight: 400;
  }
  .tag {
    padding: 0.05em 0.7em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 1em;
    font-size: calc(0.8125 * var(--_rem));
  }
  @media print {
    .ways button {
      display: none;
    }
    .ways a::after {
      content: ' (' attr(data-address) ')';
    }
  }
`;
