import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { policyHtml } from '../../src/formats/policy-json.js';

const inPage = (html: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

describe('a policy as JSON, in a page', () => {
  const shown = (...content: unknown[]): HTMLElement =>
    inPage(policyHtml({ sections: [{ title: 'A', content }] }));

  it('has lists in lists, in the item before them', () => {
    const page = shown({
      list: ['One', { list: ['a', { list: ['deep'] }, 'b'], ordered: true }, 'Two'],
    });
    expect(page.querySelector('ul')!.outerHTML).to.equal(
      '<ul><li>One<ol><li>a<ul><li>deep</li></ul></li><li>b</li></ol></li><li>Two</li></ul>',
    );
  });

  it('has bold words and line breaks, in links too', () => {
    const page = shown('12 Long Street\nCape Town', [
      'We **never** ',
      { text: '**sell** it', href: '/x' },
      ' 2 ** 3 <b>',
    ]);
    const [address, words] = page.querySelectorAll('p');
    expect(address!.innerHTML).to.equal('12 Long Street<br>Cape Town');
    expect(words!.innerHTML).to.equal(
      'We <strong>never</strong> <a href="/x"><strong>sell</strong> it</a> 2 ** 3 &lt;b&gt;',
    );
  });

  it('has cells over several columns and rows', () => {
    const page = shown({
      table: {
        head: ['A', 'B'],
        rows: [[{ text: 'both', columns: 2 }], [{ text: ['x'], rows: 2 }, 'y'], ['z']],
      },
    });
    const cells = [...page.querySelectorAll('td')];
    expect(
      cells.map(({ colSpan, rowSpan, textContent }) => [textContent, colSpan, rowSpan]),
    ).to.deep.equal([
      ['both', 2, 1],
      ['x', 1, 2],
      ['y', 1, 1],
      ['z', 1, 1],
    ]);
  });

  it('shows the preferences in the text', () => {
    expect(shown({ live: 'preferences' }).querySelector('consent-preferences[inline]')).to.exist;
  });

  it('becomes headings with their ids, paragraphs, lists, terms and tables', () => {
    const page = inPage(
      policyHtml({
        title: 'Privacy policy',
        introduction: ['In short.'],
        sections: [
          {
            title: 'Storage',
            id: 'storage',
            aliases: ['cookies', 'old'],
            covers: ['popia-18-1-a'],
            content: [
              ['Ask ', { text: 'us', href: '/contact' }, '.'],
              { list: ['One', 'Two'], ordered: true },
              { terms: [{ term: 'Cookie', definition: 'A note.' }] },
              { table: { head: ['Name'], rows: [['consent']], caption: 'Kept' } },
              { live: 'status' },
              { paragraph: 'For members.', appliesTo: 'workspace' },
            ],
            sections: [{ title: 'Abroad' }],
          },
        ],
      }),
    );
    const heading = page.querySelector('h2')!;
    expect([heading.id, heading.dataset['aliases'], heading.dataset['covers']]).to.deep.equal([
      'storage',
      'cookies old',
      'popia-18-1-a',
    ]);
    const texts = [...page.querySelectorAll('h1,h2,h3,p,ol > li,dt,dd,caption,th,td')].map(
      (element) => element.textContent,
    );
    expect(texts).to.deep.equal(
      'Privacy policy|In short.|Storage|Ask us.|One|Two|Cookie|A note.|Kept|Name|consent|For members.|Abroad'.split(
        '|',
      ),
    );
    expect(page.querySelector('a')!.getAttribute('href')).to.equal('/contact');
    expect(page.querySelector('consent-status')).to.exist;
    expect(page.querySelector('[data-applies-to=workspace]')!.textContent).to.equal('For members.');
  });

  it('brings version, dates and names along', () => {
    const facts = { version: '7', effective: '2026-05-13', responsibleParty: 'A "&" B' };
    const viewer = inPage(policyHtml({ ...facts, sections: [] })).querySelector('policy-viewer')!;
    expect(viewer.getAttribute('version')).to.equal('7');
    expect(viewer.getAttribute('effective')).to.equal('2026-05-13');
    expect(viewer.getAttribute('responsible-party')).to.equal('A "&" B');
    expect(viewer.hasAttribute('updated')).to.equal(false);
  });

  it('says exactly its words, whatever they are', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => /\S/.test(text));
    const read = (text: string): string => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(words, words, (title, text) => {
        const page = inPage(policyHtml({ sections: [{ title, content: [text] }] }));
        expect(read(page.querySelector('h2')!.textContent)).to.equal(read(title));
        expect(read(page.querySelector('p')!.textContent)).to.equal(read(text));
        expect(page.querySelectorAll('*')).to.have.lengthOf(4);
      }),
    );
  });
});
