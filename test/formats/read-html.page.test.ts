import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/policy-viewer/define.js';
import { checkPolicy } from '../../src/elements/policy-shared/check-policy.js';
import { readHtml } from '../../src/formats/read-html.js';
import { checkSections } from '../../src/policy/check-sections.js';
import { readDocument } from '../../src/policy/read-sections.js';

const summary = (page: string): unknown[] =>
  readHtml(page).map(({ id, title, blocks }) => [id, title, ...blocks]);

const parsed = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');

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

  it('reads characters by number and by name, as a browser does', () => {
    expect(
      summary('<p>&lt;&#65;&#x42;&rsquo;&eacute;&hearts;&nosuch;&#0;&#x110000;&'),
    ).to.deep.equal([['', '', '<AB’é♥&nosuch;\ufffd\ufffd&']]);
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
        const document = parsed(page);
        expect(readHtml(page)).to.deep.equal(readDocument(document));
        expect(checkSections(readHtml(page), 'popia')).to.deep.equal(
          checkPolicy(document, 'popia'),
        );
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

/** What editors and site generators write, and how it is read. */
const TRICKY: Record<string, { page: string; sections: unknown[] }> = {
  'names of characters': {
    page: '<h2>Priv&eacute;&nbsp;&#x2014; R&D</h2><p>A&shy;B&nbsp;&nbsp;C &copy 2026 &hellip;</p>',
    sections: [['prive-r-d', 'Privé — R&D', 'A\u00adB C © 2026 …']],
  },
  'tags that nobody closes': {
    page: '<h2>One<h2>Two</h2><p>a<p>b<ul><li>c<li>d</ul><table><tr><td>e<td>f</table><dl><dt>g<dd>h',
    sections: [
      ['one', 'One'],
      ['two', 'Two', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ],
  },
  'text in a table that belongs before it': {
    page: '<h2>Data</h2><table><caption>Kinds</caption>astray<tr><th>Kind<td>Why</table>',
    sections: [['data', 'Data', 'astray', 'Kinds', 'Kind', 'Why']],
  },
  'hidden parts within hidden parts': {
    page: `<h2>Scope</h2><div hidden><h2>No</h2><p hidden>no</p><p>no</div><p>a<span hidden>no</span>b</p>
      <p hidden=until-found>c</p><nav>no</nav><dialog open>no</dialog><h2 hidden>No</h2>`,
    sections: [['scope', 'Scope', 'ab', 'c']],
  },
  'panels of accordions and tabs': {
    page: `<h2><button aria-expanded=false aria-controls="p q">Data</button></h2> <!-- x --><div id=q hidden><p>Names.</div>
      <div role=tabpanel hidden><h2>Rights</h2></div><p>x</p><div id=r hidden><h2>No</h2></div>`,
    sections: [
      ['data', 'Data', 'Names.'],
      ['rights', 'Rights', 'x'],
    ],
  },
  'anchors of old pages': {
    page: '<a name=a></a><h2>One</h2><p>x</p><p><a id=b></a></p><div><h2>Two</h2></div>',
    sections: [
      ['one', 'One', 'x'],
      ['two', 'Two'],
    ],
  },
  'comments, and tags within them': {
    page: '<!-- <main> --><h2>A<!-- <h2>no</h2> -->B</h2><p>a<!--->b</p><!bogus <b>c</b>',
    sections: [['ab', 'AB', 'ab', 'c']],
  },
  'line breaks': {
    page: '<h2>Your<br>rights</h2><p>One<br>two<hr>three<div>four</div>five',
    sections: [['your-rights', 'Your rights', 'One two', 'three', 'four', 'five']],
  },
  'links around and in headings': {
    page: `<a href="/x"><h2>One</h2></a><h2>Two <a class=anchor href="#two">#</a></h2>
      <h2><a name="old"></a><a href="#three">Three</a> ¶</h2>`,
    sections: [
      ['one', 'One'],
      ['two', 'Two'],
      ['three', 'Three'],
    ],
  },
  'ids of headings, of what wraps one, and of what stands elsewhere': {
    page: `<p id="contact">x</p><section id="s1"><h2>One</h2><h3>One A</h3></section>
      <div id="both"><h2>Two</h2><h2 id="own">Three</h2></div><h2>Contact</h2><h2>Contact</h2>`,
    sections: [
      ['s1', 'One'],
      ['one-a', 'One A'],
      ['two', 'Two'],
      ['own', 'Three'],
      ['contact-2', 'Contact'],
      ['contact-3', 'Contact'],
    ],
  },
  'headings by role': {
    page: '<h1>Policy</h1><div role=heading aria-level=2>One</div>a<p role=heading aria-level=3>Two</p>b',
    sections: [
      ['one', 'One', 'a'],
      ['two', 'Two', 'b'],
    ],
  },
  'what is not text': {
    page: `<h2>Scope <svg><title>no</title><text>no</text></svg></h2><style>p{}</style><script>"<h2>no"</script>
      <template><h2>No</h2></template><noscript><h2>No</h2></noscript><textarea><h2>No</textarea>
      <iframe><h2>No</h2></iframe><select><option>no</select><math><mi>x</mi></math>`,
    sections: [['scope', 'Scope', 'x']],
  },
  'our elements, and what others show elsewhere': {
    page: `<policy-viewer><h1 slot=heading>No</h1><h2>Cookies</h2><consent-status>no</consent-status>
      <consent-declaration data-covers="a"><h2>No</h2></consent-declaration>
      <policy-term>Term<span slot=definition>no</span></policy-term>
      <policy-version version=1><template><h2>No</h2></template>no</policy-version></policy-viewer>`,
    sections: [['cookies', 'Cookies', 'Term']],
  },
  'a main part by its role': {
    page: '<h2>No</h2><div role=main><h2>Yes</h2></div>',
    sections: [['yes', 'Yes']],
  },
};

describe('a policy read by a tool and by a page', () => {
  for (const [what, { page, sections }] of Object.entries(TRICKY))
    it(`is the same: ${what}`, () => {
      const [, ...read] = readHtml(page);
      expect(read.map(({ id, title, blocks }) => [id, title, ...blocks])).to.deep.equal(sections);
      expect(readDocument(parsed(page))).to.deep.equal(readHtml(page));
    });

  it('is what a page without <main> holds beside its menus and footers', () => {
    const body = `<header><h2>Shop</h2></header><nav><h2>Menu</h2></nav><div><h2>Contact</h2><p>The responsible party is
      Example (Pty) Ltd, 1 Long Street, Cape Town, a@b.example.</p></div><footer><h2>Contact</h2><p>We process your
      personal information to send you parcels.</p></footer>`;
    for (const page of [body, `<!doctype html><title>T</title><body>${body}`]) {
      expect(readHtml(page).map(({ id }) => id)).to.deep.equal(['', 'contact']);
      expect(checkPolicy(parsed(page), 'popia')).to.deep.equal(
        checkSections(readHtml(page), 'popia'),
      );
    }
  });

  it('has the ids that the viewer gives it', async () => {
    const page = Object.values(TRICKY)
      .map((one) => one.page)
      .filter((one) => !/role=main|policy-viewer|<main>/.test(one))
      .join('</table>');
    const viewer = document.createElement('policy-viewer');
    viewer.append(...parsed(page).body.childNodes);
    document.body.append(viewer);
    await customElements.whenDefined('policy-viewer');
    const { sections } = viewer;
    viewer.remove();
    const read = readHtml(`<policy-viewer>${page}</policy-viewer>`);
    expect(sections).to.have.lengthOf.above(12);
    expect(read.slice(1).map(({ id, title, level }) => ({ id, title, level }))).to.deep.equal(
      sections,
    );
  });
});
