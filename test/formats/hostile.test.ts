import { expect } from '../harness/expect.js';
import { arrayDiff } from '../../src/elements/policy-shared/array-diff.js';
import { readHtml } from '../../src/formats/read-html.js';
import { checkSections } from '../../src/policy/check-sections.js';
import { compareSections } from '../../src/policy/compare.js';
import { runSync } from '../../src/policy/run-sync.js';
import { findTerms, searchTerms } from '../../src/policy/search.js';
import { growth } from '../harness/growth.js';

type Repeat = (piece: string) => string;

const HOSTILE: Readonly<Record<string, (long: Repeat) => string>> = {
  'a title of characters that nobody sees': (long) =>
    `<h2><a href="#x">#</a>a${long('\u200b')}b</h2><p>x</p>`,
  'one line': (long) => `<h2>A</h2><p>${long('We keep data of yours. ')}</p>`,
  'one sentence': (long) => `<h2>A</h2><p>${long('data ')}</p>`,
  'one word': (long) => `<h2>A</h2><p>${long('a')}</p>`,
  'one space': (long) => `<h2>A</h2><p>x${long(' ')}y</p>`,
  commas: (long) => `<p>${long('we, ')}</p>`,
  stops: (long) => `<p>${long('. ')}</p>`,
  numbers: (long) => `<p>${long('1.')}</p>`,
  addresses: (long) => `<p>${long('a@')}</p>`,
  quotes: (long) => `<p>${long('“')}</p>`,
  dashes: (long) => `<p>${long('-')}</p>`,
  'words without spaces': (long) => `<p>${long('個人情報')}</p>`,
  'titles alone': (long) => long('<h2>A</h2>'),
  'titles with ids, at every level': (long) =>
    long('<h1>A</h1><h2 id=x>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6 id=y>A</h6>'),
  'titles in many wrappers': (long) => `${'<div id=a>'.repeat(2500)}${long('<h2>A</h2><p>x</p>')}`,
  'anchors alone': (long) => `${long('<a name=x></a>')}<h2>A</h2>`,
  'a title for each anchor': (long) => long('<a name=x></a><h2>A</h2>'),
  'empty titles': (long) => `${long('<h2></h2>')}<p>x</p>`,
  'panels of accordions': (long) => long('<p aria-controls=a>x</p><div id=a hidden>x</div>'),
  'bold titles': (long) => long('<p><b>Title</b></p><p>x</p>'),
  items: (long) => long('<li>an item</li>'),
};

describe('a policy that was written to take for ever', () => {
  for (const [what, write] of Object.entries(HOSTILE))
    it(`is read, checked, compared and searched in time that grows with its length: ${what}`, () => {
      const use = (length: number): void => {
        const sections = readHtml(
          write((piece) => piece.repeat(length / piece.length)),
          { headings: 'infer' },
        );
        checkSections(sections, 'gdpr');
        const reworded = sections.slice(1).map((section) => ({
          ...section,
          title: `${section.title} now`,
          blocks: section.blocks.map((block) => `${block} too`),
        }));
        runSync(compareSections(sections, reworded, arrayDiff));
        const { phrases } = searchTerms('your data is kept');
        for (const { blocks } of sections) for (const text of blocks) findTerms(text, phrases);
      };
      expect(growth(use, 100_000)).to.be.below(11);
    });
});
