import { expect } from '../harness/expect.js';
import { arrayDiff } from '../../src/elements/policy-shared/array-diff.js';
import { readHtml } from '../../src/formats/read-html.js';
import { checkSections } from '../../src/policy/check-sections.js';
import { compareSections } from '../../src/policy/compare.js';
import { runSync } from '../../src/policy/run-sync.js';
import { findTerms, searchTerms } from '../../src/policy/search.js';

/** 100 KB of it. */
const long = (piece: string): string => piece.repeat(100_000 / piece.length);

const HOSTILE: Readonly<Record<string, string>> = {
  'a title of characters that nobody sees': `<h2><a href="#x">#</a>a${long('\u200b')}b</h2><p>x</p>`,
  'one line': `<h2>A</h2><p>${long('We keep data of yours. ')}</p>`,
  'one sentence': `<h2>A</h2><p>${long('data ')}</p>`,
  'one word': `<h2>A</h2><p>${long('a')}</p>`,
  'one space': `<h2>A</h2><p>x${long(' ')}y</p>`,
  commas: `<p>${long('we, ')}</p>`,
  stops: `<p>${long('. ')}</p>`,
  numbers: `<p>${long('1.')}</p>`,
  addresses: `<p>${long('a@')}</p>`,
  quotes: `<p>${long('“')}</p>`,
  dashes: `<p>${long('-')}</p>`,
  'words without spaces': `<p>${long('個人情報')}</p>`,
  'titles alone': long('<h2>A</h2>'),
  'titles in many wrappers': `${'<div id=a>'.repeat(2500)}${long('<h2>A</h2><p>x</p>')}`,
  'anchors alone': `${long('<a name=x></a>')}<h2>A</h2>`,
  'a title for each anchor': long('<a name=x></a><h2>A</h2>'),
  'empty titles': `${long('<h2></h2>')}<p>x</p>`,
  'panels of accordions': long('<p aria-controls=a>x</p><div id=a hidden>x</div>'),
  'bold titles': long('<p><b>Title</b></p><p>x</p>'),
  items: long('<li>an item</li>'),
};

/** Far above what is needed, far below what an input that is squared would take. */
const PATIENCE = 4000;

describe('a policy that was written to take for ever', () => {
  for (const [what, page] of Object.entries(HOSTILE))
    it(`is read, checked, compared and searched in time that grows with its length: ${what}`, () => {
      const start = performance.now();
      const sections = readHtml(page, { headings: 'infer' });
      checkSections(sections, 'gdpr');
      runSync(compareSections(sections, readHtml('<h2>B</h2><p>Other words.</p>'), arrayDiff));
      const { phrases } = searchTerms('your data is kept');
      for (const { blocks } of sections) for (const text of blocks) findTerms(text, phrases);
      expect(performance.now() - start).to.be.below(PATIENCE);
    });
});
