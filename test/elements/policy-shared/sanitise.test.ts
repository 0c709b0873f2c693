import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { runSync } from '../../../src/policy/run-sync.js';
import { sanitise } from '../../../src/elements/policy-shared/sanitise.js';
import { withoutStyles } from '../../../src/elements/policy-shared/without-styles.js';
import { growth } from '../../harness/growth.js';

const clean = (page: string): HTMLElement => {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.append(runSync(sanitise(page)).content);
  return holder;
};

const BAD = '<p onclick="bad()">Kept<script>bad()</script><a href="javascript:bad()">.</a></p>';
const GOOD = '<p>Kept<a>.</a></p>';
/** More than is cleaned at a time. */
const many = (text: string): string => text.repeat(500);

describe('a page from elsewhere', () => {
  it('loses what could act, however much there is of it and however deep', () => {
    for (const [start, end] of [
      ['', ''],
      ['<main>', '</main>'],
      ['<main class="a"><div><section id="b">', '</section></div></main>'],
    ] as const) {
      const wrapped = clean(`${start}<i>first</i>${many(BAD)}<i>last</i>${end}`);
      expect(wrapped.innerHTML).to.equal(`${start}<i>first</i>${many(GOOD)}<i>last</i>${end}`);
    }
  });

  it('keeps the ids of sections, also those that `document` has a property of', () => {
    for (const id of ['cookie', 'links', 'location', 'title', 'images'])
      expect(clean(`<section id="${id}"><h2>Words</h2></section>`).innerHTML).to.contain(id);
    for (const clobbering of ['<img id="cookie">', '<a name="cookie">x</a>', '<object id="links">'])
      expect(clean(clobbering).innerHTML).not.to.match(/cookie|links/);
  });

  it('loses the attributes of a large element like those of a small one', () => {
    const attributes = 'onload="bad()" style="position:fixed" data-applies-to="site"';
    for (const text of [GOOD, many(GOOD)])
      expect(clean(`<div ${attributes}>${text}</div>`).innerHTML).to.equal(
        `<div data-applies-to="site">${text}</div>`,
      );
  });

  it('keeps the content of a large element that goes, if it would of a small one', () => {
    const expected = {
      form: GOOD,
      'evil-element': GOOD,
      noscript: GOOD,
      template: '',
      selectedcontent: '',
    };
    for (const [tag, text] of Object.entries(expected)) {
      expect(clean(`<${tag}>${GOOD}</${tag}>`).innerHTML, tag).to.equal(text);
      expect(clean(`<${tag}>${many(GOOD)}</${tag}>`).innerHTML, tag).to.equal(many(text));
    }
  });

  it('loses its styles, and not what only looks like them', () => {
    const styled = `<head><title>T</title><style>p > a { color: red }</style></head>
      <body class="a"STYLE = 'x: "y"'><style type="text/css">b</style>
      <p title="a > b" style=color:red>The style = plain.</p><svg style="x"><style>c</style></svg>
      <p title="a style=1" class='style="2"' lang=en/style=3>&lt;p style="">&lt;style></p>`;
    const page = clean(styled);
    expect(page.querySelector('[style],style,noframes,title')).to.equal(null);
    const [first, second] = page.querySelectorAll('p');
    expect([first!.title, first!.textContent]).to.deep.equal(['a > b', 'The style = plain.']);
    expect([second!.title, second!.className, second!.lang, second!.textContent]).to.deep.equal([
      'a style=1',
      'style="2"',
      'en/style=3',
      '<p style=""><style>',
    ]);
    expect(page.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'The style = plain. <p style=""><style>',
    );
  });

  it('is no riddle, however its tags and quotes are left open', () => {
    // Backtracking would take longer than any test may.
    for (const piece of ['<a', '<a "', `<a '"`, '<style', '<style>', '<p style="', '<!--<p '])
      expect(withoutStyles(piece.repeat(50_000))).to.be.a('string');
  });

  it('neither makes the choice nor opens the settings', () => {
    const page = clean(`<p><button data-consent-action="accept">Go <b>on</b></button>
      <a href="/x" data-consent-action="withdraw">withdraw</a> <a href="#cookie-settings">Prize</a>
      <button command="--preferences">Win</button>
      <button data-consent-action="preferences">Settings</button></p>`);
    expect(page.innerHTML.replace(/\s+/g, ' ')).to.equal(
      '<p>Go <b>on</b> withdraw Prize Win Settings</p>',
    );
  });

  it('shows the choice in our words alone, and in its own place', () => {
    const page =
      clean(`<consent-preferences id="x" heading="Security check" text="Press it." lang="xx">
      <p slot="text">Really</p></consent-preferences><consent-status command="--accept" class="y">No</consent-status>
      <policy-update version="9" href="/x">New</policy-update>`);
    expect(page.innerHTML.replace(/\s+/g, '')).to.equal(
      '<consent-preferencesinline=""></consent-preferences><consent-status></consent-status>',
    );
  });

  it('leaves the sanitiser as it was, also where the page is a frameset', () => {
    for (const frames of [
      '<frameset><frame></frameset>',
      '<html><frameset></html>',
      '<!doctype html>',
    ])
      clean(frames);
    expect(clean('<p>Good</p>').innerHTML).to.equal('<p>Good</p>');
    expect(DOMPurify.sanitize('<p>The page’s own</p>')).to.equal('<p>The page’s own</p>');
  });

  it('is cleaned piece by piece, so that the browser has its turn', () => {
    const work = sanitise(`<main>${many(BAD)}${many(BAD)}</main>`);
    let pieces = 0;
    while (!work.next().done) pieces++;
    expect(pieces).to.be.above(5);
  });

  it('runs nothing, however it hides from the parser', async () => {
    const act = 'window.acted=1';
    const tricks = [
      `<svg><style><img src=x onerror="${act}"></style></svg>`,
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${act}&gt;">`,
      `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${act}">`,
      `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
      `<template><img src=x onerror="${act}"></template>`,
      `<svg><animate onbegin="${act}" attributeName=x dur=1s></svg>`,
      `<svg><a xlink:href="javascript:${act}"><text>x</text></a></svg>`,
      `<a href="java&#10;script:${act}" autofocus onfocus="${act}">x</a>`,
      `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
      `<details open ontoggle="${act}"><summary>x</summary></details>`,
      `<x-x onfocus="${act}" tabindex=1 autofocus></x-x><object data="javascript:${act}"></object>`,
      `<consent-status onclick="${act}" style="x"></consent-status><b is="x-y" onclick="${act}">x</b>`,
      `<!--><img src=x onerror="${act}">--><![CDATA[<img src=x onerror="${act}">]]>`,
      `<select><template><style></select><img src=x onerror="${act}"></style>`,
      `<frameset onload="${act}"><frame src="javascript:${act}"></frameset>`,
      `<base href="https://elsewhere.invalid/"><meta http-equiv=refresh content="0;url=/x"><link rel=stylesheet href=x>`,
    ];
    for (const trick of tricks)
      for (const around of ['', 'p', 'table', 'svg', 'form']) {
        const holder = document.createElement('div');
        const html = around ? `<${around}>${trick}</${around}>` : trick;
        holder.append(runSync(sanitise(html)).content);
        document.body.append(holder);
        // What it became is parsed once more, as when a page is saved.
        const again = document.createElement('div');
        again.innerHTML = holder.innerHTML;
        document.body.append(again);
        for (const element of [holder, again]) {
          for (const one of element.querySelectorAll('*'))
            for (const { name, value } of one.attributes)
              expect(`${name}=${value}`, html).not.to.match(/^(on|style|srcdoc|is)|javascript:/i);
          expect(element.querySelector('script, iframe, object, base, meta, link, frame')).to.equal(
            null,
          );
        }
        holder.remove();
        again.remove();
      }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((window as { acted?: number }).acted).to.equal(undefined);
  });

  it('is cleaned in time that grows with its length', function () {
    this.timeout(60_000);
    const fields = [
      'firstChild',
      'parentNode',
      'nextSibling',
      'remove',
      'childNodes',
      'attributes',
    ];
    const clobbered = fields.map((name) => `<input name="${name}"><b>x</b>`).join('');
    const pieces = {
      'a form with fields that stand in front of its own': `<form>${clobbered}</form>`,
      'forms in forms': '<form>',
      'fields in one form': `${clobbered}`,
      wrappers: '<div>',
      'bold words': '<b>x</b>',
      'characters that nobody sees': '\u200b',
      'one word': 'x',
      'a quote that is never closed': '<a href="',
    };
    for (const [what, piece] of Object.entries(pieces)) {
      const before = what.startsWith('fields') ? '<form>' : '';
      const run = (length: number): unknown => clean(before + piece.repeat(length / piece.length));
      expect(growth(run, 40_000), what).to.be.below(11);
    }
  });

  it('may be empty', () => {
    expect(clean('').innerHTML).to.equal('');
    expect(clean('Only words').innerHTML).to.equal('Only words');
  });
});
