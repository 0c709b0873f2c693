import { css, type CSSResult } from 'lit';

/**
 * For the policy's text, which is the page's own HTML: `::slotted` reaches only its outermost
 * elements, so this style sheet goes to the page. Quiet on purpose: rhythm, measure, paper. Our
 * elements in the text are left out: they have a look of their own.
 *
 * `:where` adds no specificity: a rule is as strong as the page's own `p {}`, but comes later. So a
 * page's reset does not undo it, and any class or longer selector of the page does. (`@scope` would
 * say the same, but WebKit applies none below an element with a shadow root.) The tag comes first:
 * most elements go no further, and need no search for what is around them.
 */
export const pageStyles: CSSResult = css`
  :where(policy-viewer *):not(
      :where(consent-preferences *, consent-declaration *, consent-banner *, policy-update *)
    ) {
    :is(h1, h2, h3, h4, h5, h6)& {
      margin-block: 2.4em 0.65em;
      font-weight: 700;
      line-height: 1.25;
      text-wrap: balance;
      scroll-margin-block-start: var(--policy-scroll-margin, 1.5rem);
    }
    :is(h1)& {
      margin-block-start: 0;
      font-size: 2.25em;
      line-height: 1.1;
    }
    :is(h2)& {
      font-size: 1.5em;
      letter-spacing: -0.012em;
    }
    :is(h3)& {
      margin-block-start: 2em;
      font-size: 1.175em;
      letter-spacing: -0.006em;
    }
    :is(h4, h5, h6)& {
      margin-block-start: 1.75em;
      font-size: 1em;
      letter-spacing: 0;
    }
    /* Where sections are an h1 each, they stand apart like sections. */
    policy-viewer:state(level-1) :is(h1)& {
      margin-block-start: 1.6em;
      font-size: 1.75em;
    }
    summary :is(h1, h2, h3, h4, h5, h6)& {
      display: inline;
    }
    :is(td, th, li) > :is(h1, h2, h3, h4, h5, h6)&:first-child {
      margin-block-start: 0;
    }
    :is(h1, h2, h3, h4, h5, h6) + :is(h2, h3, h4, h5, h6)& {
      margin-block-start: 1em;
    }
    /* Numbers hang in the margin where there is one. */
    policy-viewer[numbered]:state(level-1) :is(h1)&,
    policy-viewer[numbered]:state(level-2) :is(h2)&,
    policy-viewer[numbered]:state(level-3) :is(h3)&,
    policy-viewer[numbered]:state(level-4) :is(h4)& {
      counter-increment: policy-section;
      &::before {
        content: counter(policy-section) '.';
        margin-inline-end: 0.5em;
        font-weight: 400;
        font-variant-numeric: tabular-nums;
        @media (width >= 75rem) {
          display: inline-block;
          inline-size: 2em;
          margin-inline: -2em 0;
        }
      }
    }
    :is(p, ul, ol, dl, table, blockquote, figure, pre)& {
      margin-block: 0 1.1em;
    }
    /* A reset is for the lists and links of menus, not for those of a text. */
    :is(ul, ol)& {
      padding-inline-start: 1.4em;
      list-style: revert;
    }
    /* Clauses are cited by these letters, which 'revert' takes away, too: https://drafts.csswg.org/css-cascade-5/#preshint */
    :is(ol):where([type])& {
      list-style: revert-layer;
    }
    :is(a)& {
      text-decoration: revert;
    }
    :is(li)& {
      margin-block-end: 0.45em;
      padding-inline-start: 0.2em;
    }
    :is(li)&::marker {
      color: color-mix(in srgb, currentColor 70%, transparent);
      font-variant-numeric: tabular-nums;
    }
    :is(dt)& {
      font-weight: 700;
    }
    :is(dd)& {
      margin: 0 0 0.9em;
    }
    :is(blockquote, .markdown-alert)& {
      margin-inline: 0;
      padding-inline-start: 1.25em;
      border-inline-start: 2px solid var(--consent-border, color-mix(in srgb, currentColor 22%, transparent));
    }
    :is(.markdown-alert-title)& {
      font-weight: 700;
      & svg {
        fill: currentColor;
        vertical-align: -0.125em;
      }
    }
    :is(table)& {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.9375em;
      line-height: 1.45;
    }
    :is(th, td)& {
      padding-block: 0.65em;
      padding-inline: 0 1.25em;
      border-block-end: 1px solid var(--consent-border, color-mix(in srgb, currentColor 22%, transparent));
      text-align: start;
      vertical-align: top;
    }
    /* Names of cookies may be long. They break, so that what is said about them has room. */
    :is(td, th) :is(code)& {
      overflow-wrap: anywhere;
    }
    /* Nothing makes a narrow page scroll sideways: what is wide scrolls itself, or shrinks. */
    :is(pre)& {
      overflow: auto;
    }
    :is(img, video, canvas, iframe, svg, object, embed)& {
      max-inline-size: 100%;
    }
    :is(img, video)& {
      block-size: auto;
    }
    :is(table[data-wide])& {
      display: block;
      overflow: auto;
    }
    @container (inline-size < 40em) {
      :is(table)& {
        display: block;
        overflow: auto;
      }
      /* Where a table scrolls anyway, no column is one word wide and a window high. WebKit goes by the words alone. */
      :is(th, td)& {
        min-inline-size: 9em;
      }
    }
    :is(a, button, input, summary, [tabindex])& {
      scroll-margin-block-end: 5rem;
    }
    :is(h1, h2, h3, h4, h5, h6)&[tabindex='-1']:focus {
      outline: none;
    }
    @media print {
      :is(h1, h2, h3, h4, h5, h6)& {
        break-after: avoid;
        break-inside: avoid;
      }
      :is(p, li, dd)& {
        orphans: 3;
        widows: 3;
      }
      :is(tr, figure)& {
        break-inside: avoid;
      }
      /* On paper a link is of use only with its address; one within the policy needs none. */
      :is(a)&[href]:not([href^='#'], [href^='mailto:'], [href^='tel:'])::after {
        content: ' (' attr(href) ')';
        font-size: 0.875em;
        overflow-wrap: anywhere;
      }
      /* What is folded on the screen is open on paper. */
      :is(details)&::details-content {
        block-size: auto;
        content-visibility: visible;
      }
      &[hidden='until-found'] {
        content-visibility: visible;
      }
    }
  }
  :where(policy-viewer, policy-viewer > [slot='loaded']) {
    > :is(h1, h2, h3):nth-child(1 of :not([slot])),
    > :nth-child(1 of :not([slot])) > :is(h1, h2, h3):first-child {
      margin-block-start: 0;
    }
  }
  /* Here from the start: a style sheet that comes later has the whole page styled anew. */
  ::highlight(policy-match) {
    background: light-dark(#ffe8a3, #5c4a10);
    color: light-dark(#1d1a16, #fff6dc);
  }
  ::highlight(policy-match-current) {
    background: light-dark(#1d1a16, #ffd764);
    color: light-dark(#fff, #1d1a16);
  }
  policy-viewer[numbered] {
    counter-reset: policy-section;
  }
  policy-version {
    display: none;
  }
  policy-viewer[audience='workspace']:not(:state(whole))
    [data-applies-to~='site']:not([data-applies-to~='workspace']),
  policy-viewer[audience='site']:not(:state(whole))
    [data-applies-to~='workspace']:not([data-applies-to~='site']) {
    display: none !important;
  }
`;
