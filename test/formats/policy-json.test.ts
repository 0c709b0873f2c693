import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonToHtml, policyHtml } from '../../src/formats/policy-json.js';
import { readHtml } from '../../src/formats/read-html.js';

const errorOf = (document: unknown): string => {
  try {
    policyHtml(document);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

const inPage = (html: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

describe('a policy as JSON', () => {
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

  it('says what is wrong, and where', () => {
    expect(errorOf([])).to.equal('policy: the whole has to be an object, not []');
    expect(errorOf({})).to.equal('policy: sections has to be a list, not missing');
    expect(errorOf({ sections: [{ title: 'A' }, { title: 5 }] })).to.contain(
      'sections[1].title has to be a text, not 5',
    );
    expect(errorOf({ sections: [{ titel: 'A' }] })).to.match(/sections\[0\]\.titel .* title,/);
    expect(errorOf({ sections: [{ title: 'A', content: [{ lst: [] }] }] })).to.contain(
      'sections[0].content[0] has to be a text or one of paragraph, list',
    );
    expect(() => jsonToHtml('{')).to.throw(SyntaxError);
  });

  it('has no links that could act', () => {
    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      '\tvbscript:x',
    ])
      expect(
        errorOf({ sections: [{ title: 'A', content: [[{ text: 'x', href }]] }] }),
        href,
      ).to.contain('content[0][0].href has to be an address');
    for (const href of ['https://a.example', '../b', '#c', 'mailto:a@b.example', '?q=a:b'])
      expect(errorOf({ sections: [{ title: 'A', content: [[{ text: 'x', href }]] }] })).to.equal(
        '',
      );
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

  it('has the same sections for tools without a browser', () => {
    const sections = readHtml(
      policyHtml({ title: 'Policy', sections: [{ title: 'A & B', content: ['<b>'] }] }),
    );
    expect(sections.map(({ title, blocks }) => [title, ...blocks])).to.deep.equal([
      [''],
      ['A & B', '<b>'],
    ]);
  });
});
