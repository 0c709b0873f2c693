import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkPolicy } from '../../src/elements/policy-shared/check-policy.js';
import { readPolicy } from '../../src/elements/policy-shared/read-policy.js';
import { readTexts } from '../../src/elements/policy-shared/read-texts.js';
import { runAtOnce } from '../../src/elements/policy-shared/run-in-slices.js';
import { checkSections } from '../../src/policy/check-policy.js';
import { decodeEntities } from '../../src/policy/html-text.js';
import { readHtml } from '../../src/policy/read-html.js';

const summary = (page: string): unknown[] =>
  readHtml(page).map(({ id, title, blocks }) => [id, title, ...blocks]);

describe('a policy read without a browser', () => {
  it('has the sections and paragraphs that a browser would find', () => {
    const page = `<!doctype html><title>x</title><nav><h2>No</h2></nav>
      <main class="a>b"><h1>Policy</h1><p>Since 2026.</p>
      <section><h2 id=scope>Sco<b>pe</b></h2><p>One &amp; two&#8217;s.<br>Three</section>
      <!-- <h2>No</h2> --><script>"<h2>No</h2>"</script>
      <consent-status><p>No</p></consent-status>
      <h2>Rights</h2><ul><li>See<li>Correct</ul></main><h2>No</h2>`;
    expect(summary(page)).to.deep.equal([
      ['', '', 'Since 2026.'],
      ['scope', 'Scope', 'One & two’s.', 'Three'],
      ['rights', 'Rights', 'See', 'Correct'],
    ]);
  });

  it('reads what is in the viewer, if there is one', () => {
    expect(
      summary('<main><h2>No</h2><policy-viewer><h2>Yes</h2></policy-viewer></main>'),
    ).to.deep.equal([
      ['', ''],
      ['yes', 'Yes'],
    ]);
  });

  it('knows what the author says is covered', () => {
    const page =
      '<section data-covers="a"><h2>One</h2></section><h2 data-covers="b c">Two</h2><p data-covers="d">x</p>';
    expect(readHtml(page).map(({ covers }) => covers)).to.deep.equal([[], ['a'], ['b', 'c', 'd']]);
  });

  it('reads signs by number and by name', () => {
    expect(decodeEntities('&lt;&#65;&#x42;&rsquo;&nosuch;&#0;&#x110000;&')).to.equal(
      '<AB’&nosuch;&#0;&#x110000;&',
    );
  });

  it('finds the same as a browser does, for any well-formed policy', () => {
    const text = fc.constantFrom(
      'One',
      'two &amp; three',
      'We <b>keep</b> it',
      'a&nbsp;b',
      '1 &lt; 2',
    );
    const block = fc
      .tuple(fc.constantFrom('p', 'h2', 'h3', 'div', 'blockquote'), text)
      .map(([tag, words]) => `<${tag}>${words}</${tag}>`);
    const list = fc
      .array(text)
      .map((items) => `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`);
    const policy = fc.array(fc.oneof(block, list)).map((all) => `<main>${all.join('\n')}</main>`);
    fc.assert(
      fc.property(policy, (page) => {
        const main = new DOMParser().parseFromString(page, 'text/html').querySelector('main')!;
        const { preface, sections } = runAtOnce(readTexts(main, readPolicy(main)));
        const known = [preface, ...sections].map(({ id, title, blocks }) => [id, title, ...blocks]);
        expect(summary(page)).to.deep.equal(known);
        expect(checkSections(readHtml(page), 'popia')).to.deep.equal(checkPolicy(main, 'popia'));
      }),
    );
  });

  it('does not stumble over anything', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      'h2',
      '<h2>',
      '</main>',
      '<main',
      '"',
      "='",
      '<!--',
      '&',
      '<script>',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(readHtml(pieces.join(''))).to.be.an('array');
      }),
    );
  });
});
