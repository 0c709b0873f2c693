import { parse } from 'parse5';
import { expect } from '../harness/expect.js';
import { ParsedNode } from '../../src/formats/parsed-node.js';
import { inferHeadings } from '../../src/policy/infer-headings.js';
import { visibleText } from '../../src/policy/visible-text.js';
import { growth } from '../harness/growth.js';

const found = (html: string): unknown[] =>
  inferHeadings(new ParsedNode(parse(html))).map(({ element, level }) => [
    level,
    element.localName,
    visibleText(element),
  ]);

const expectFound = (html: string, titles: unknown[]): void => {
  expect(found(html)).to.deep.equal(titles);
};

describe('titles that are no headings', () => {
  it('are paragraphs that are bold as a whole', () => {
    expectFound(
      `<p><b>What we keep</b></p><p>Your <b>name</b>.</p><div><strong>How </strong><b>long?</b></div><p>A year.</p>
        <p><span style="font-weight:700">Contact</span></p><p style="font-weight: bold">Rights</p><p>Write.</p>`,
      [
        [2, 'p', 'What we keep'],
        [2, 'div', 'How long?'],
        [2, 'p', 'Contact'],
        [2, 'p', 'Rights'],
      ],
    );
  });

  it('are bold lines before a line break', () => {
    expectFound(
      '<div><b>What we keep</b><br>Your name.<br><br><b>How long</b><br>A year.</div><p><b>Contact</b><br>Write.</p>',
      [
        [2, 'b', 'What we keep'],
        [2, 'b', 'How long'],
        [2, 'b', 'Contact'],
      ],
    );
  });

  it('are what follows an empty heading, at its level', () => {
    expectFound(
      '<h1>P</h1><h2>&nbsp;</h2><p>What we keep</p><p>Your name.</p><h3></h3><p>Cards</p><p>No.</p><h2></h2><p>This is a sentence.</p><p>x</p>',
      [
        [2, 'p', 'What we keep'],
        [3, 'p', 'Cards'],
      ],
    );
  });

  it('are an item that is alone in its list', () => {
    expectFound(
      '<ol><li><b>Scope</b></li></ol><p>All.</p><ol start="2"><li><p><b>Data</b></p></li></ol><p>None.</p>',
      [
        [2, 'b', 'Scope'],
        [2, 'p', 'Data'],
      ],
    );
  });

  it('are not sentences, dates, names in lists, heads of columns, or the last words', () => {
    expectFound(
      `<p><b>We never sell your data.</b></p><p><b>Last updated: 3 March 2026</b></p>
        <p><b>Effective 1 May 2026</b></p><ul><li><b>Name</b></li><li><b>Address</b></li></ul>
        <table><tr><td><b>Kind</b></td><td>x</td></tr></table><blockquote><p><b>Note</b></p></blockquote>
        <p><b>Important</b>: read it.</p><p><b>* * *</b></p><p><b>The Example Team</b></p>`,
      [],
    );
  });

  it('stand below the headings there are', () => {
    expectFound(
      '<h1>P</h1><h2>Data</h2><p><b>1.1 Account</b></p><p>x.</p><h3>More</h3><p><b>1.2 Logs</b></p><p>x.</p>',
      [
        [3, 'p', '1.1 Account'],
        [4, 'p', '1.2 Logs'],
      ],
    );
  });

  it('stand below each other by their numbers and by capitals', () => {
    const levels = (titles: string[]): unknown[] =>
      found(titles.map((title) => `<p><b>${title}</b></p><p>x.</p>`).join('')).map(
        (one) => (one as unknown[])[0],
      );
    expect(levels(['1. Data', '1.1 Account', '1.1.1 Name', '2. Rights'])).to.deep.equal([
      2, 3, 4, 2,
    ]);
    expect(levels(['YOUR DATA', 'Account', 'YOUR RIGHTS', 'Access'])).to.deep.equal([2, 3, 2, 3]);
  });

  it('begin with that of the whole where a date or another title follows it', () => {
    const rest = '<p><b>Scope</b></p><p>x.</p><p><b>Data</b></p><p>x.</p>';
    for (const date of ['', '<p>Last updated: 3 March 2026</p>'])
      expectFound(`<p><b>Privacy policy</b></p>${date}${rest}`, [
        [1, 'p', 'Privacy policy'],
        [2, 'p', 'Scope'],
        [2, 'p', 'Data'],
      ]);
  });

  it('are found in a long policy in time that grows with its length', () => {
    const infer = (count: number): void => {
      const long = `<div>${'<b>Title</b><br>Some words.<br>'.repeat(count)}</div>`;
      expect(inferHeadings(new ParsedNode(parse(long))).length).to.equal(count);
    };
    expect(growth(infer, 8000)).to.be.below(11);
  });
});
