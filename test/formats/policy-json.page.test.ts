import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { policyHtml } from '../../src/formats/policy-json.js';

const inPage = (html: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

describe('a policy as JSON, in a page', () => {
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
