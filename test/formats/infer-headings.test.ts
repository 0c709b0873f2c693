import { expect } from '../harness/expect.js';
import { inferHeadings } from '../../src/formats/infer-headings.js';
import { readHtml } from '../../src/formats/read-html.js';

const BOLD = '<p><b>What we keep</b></p><p>Your name.</p><p><b>Rights</b><br>Ask us.</p>';

const titles = (page: string, options?: { headings: 'infer' }): unknown[] =>
  readHtml(page, options).map(({ id, title, level }) => [id, title, level]);

describe('a policy whose titles are only bold', () => {
  it('gets headings when its page is built', () => {
    expect(inferHeadings(BOLD)).to.equal(
      '<h2><b>What we keep</b></h2><p>Your name.</p><p><b role="heading" aria-level="2">Rights</b><br>Ask us.</p>',
    );
    expect(inferHeadings(`<!doctype html><title>T</title><main>${BOLD}</main>`)).to.match(
      /^<!DOCTYPE html><html>.*<main><h2><b>What we keep/,
    );
  });

  it('is read in sections where that is asked for, by the reader or by its viewer', () => {
    const sections = [
      ['', '', 1],
      ['what-we-keep', 'What we keep', 2],
      ['rights', 'Rights', 2],
    ];
    expect(titles(BOLD)).to.deep.equal([['', '', 1]]);
    expect(titles(BOLD, { headings: 'infer' })).to.deep.equal(sections);
    expect(titles(`<policy-viewer headings="infer">${BOLD}</policy-viewer>`)).to.deep.equal(
      sections,
    );
    expect(titles(inferHeadings(BOLD))).to.deep.equal(sections);
  });
});
