import { expect } from '@open-wc/testing';
import { markdownToHtml } from '../../src/formats/policy-markdown.js';

const inPage = (text: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = markdownToHtml(text);
  return page;
};

describe('a policy in Markdown', () => {
  it('becomes the HTML that it means', () => {
    const page = inPage('# Policy\n\n## Your *rights*\n\nAsk [us](/contact).\n\n- One\n- Two\n');
    expect(page.querySelector('h2')!.innerHTML).to.equal('Your <em>rights</em>');
    expect(page.querySelector('a')!.getAttribute('href')).to.equal('/contact');
    expect(page.querySelectorAll('li')).to.have.lengthOf(2);
  });

  it('has tables', () => {
    expect(inPage('| Name | For |\n| --- | --- |\n| consent | 182 days |').querySelector('td')).to
      .exist;
  });

  it('takes the id that stands behind a heading', () => {
    const headings = inPage(
      '## Your rights {#rights}\n\n### Plain\n\nText {#not}',
    ).querySelectorAll('h2,h3');
    expect([...headings].map(({ id, textContent }) => [id, textContent])).to.deep.equal([
      ['rights', 'Your rights'],
      ['', 'Plain'],
    ]);
  });

  it('takes version and dates from above the text, and shows nothing of it', () => {
    const page = inPage(
      '---\ntitle: Privacy\r\nversion: "2026-05-13"\neffective: 2026-05-13\nupdated:\nresponsible-party: Example (Pty) Ltd\n---\n\n## Scope\n',
    );
    const viewer = page.querySelector('policy-viewer')!;
    expect(viewer.getAttribute('version')).to.equal('2026-05-13');
    expect(viewer.getAttribute('effective')).to.equal('2026-05-13');
    expect(viewer.getAttribute('responsible-party')).to.equal('Example (Pty) Ltd');
    expect(viewer.hasAttribute('updated')).to.equal(false);
    expect(page.textContent.trim()).to.equal('Scope');
  });

  it('leaves a line between paragraphs what it is', () => {
    expect(inPage('Text.\n\n---\n\nMore.').querySelector('hr')).to.exist;
  });
});
