import { expect } from '@open-wc/testing';
import { markdownToHtml } from '../../src/formats/policy-markdown.js';
import { growth } from '../harness/growth.js';

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
    expect(page.textContent.trim()).to.equal('Privacy\nScope');
  });

  it('takes them from YAML and TOML by other names, and leaves comments out', () => {
    const head = (matter: string): unknown[] => {
      const page = inPage(`${matter}\n## Scope\n`);
      const viewer = page.querySelector('policy-viewer')!;
      return [
        ...['effective', 'updated', 'version', 'lang'].map((name) => viewer.getAttribute(name)),
        page.textContent.trim().replace(/\s+/g, ' '),
      ];
    };
    expect(
      head(
        "---\n# ours\ntitle: 'It''s' # not shown\ntitle: Datenschutz # shown\ndate: 2026-05-13 # from\nlast_updated: \"2026-06-01\" # then\nlang: de\nversion:\n  nested: 1\n---",
      ),
    ).to.deep.equal(['2026-05-13', '2026-06-01', null, 'de', 'Datenschutz Scope']);
    expect(
      head(
        '+++\ntitle = "Privacy"\ndate = 2026-05-13\nlast_updated=2026-06-01 # then\nversion = "7"\n[extra]\n+++',
      ),
    ).to.deep.equal(['2026-05-13', '2026-06-01', '7', null, 'Privacy Scope']);
    expect(head('---\ntitle: Privacy\n---\n# Policy')[4], 'one title').to.equal('Policy Scope');
  });

  it('keeps the ids that GitHub gives as aliases', () => {
    const aliases = (text: string): unknown[] =>
      [...inPage(text).querySelectorAll('h2')].map(({ dataset }) => dataset['aliases']);
    expect(
      aliases(
        "## 1. What we *do* & why\n\n## It's ours {#own}\n\n## Rights\n\n## Rights\n\n## Über_uns",
      ),
    ).to.deep.equal(['1-what-we-do--why', 'its-ours', undefined, 'rights-1', 'über_uns']);
  });

  it('knows the attributes of kramdown, after a heading, below it, and below a paragraph', () => {
    const page = inPage(
      '## One {: #first .x }\n\n## Two\n{: #second }\n\nText [a](/b){: .c} more.\n{: #third .y lang="de" }\n\n- item\n\n{: .z }\n',
    );
    expect(
      [...page.querySelectorAll('[id]')].map(({ id, localName }) => [localName, id]),
    ).to.deep.equal([
      ['h2', 'first'],
      ['h2', 'second'],
      ['p', 'third'],
    ]);
    expect(page.querySelector('h2')!.className).to.equal('x');
    expect(page.textContent).not.to.match(/[{}]/);
    expect(page.textContent).to.contain('Text a more.');
  });

  it('has footnotes, alerts and task lists', () => {
    const page = inPage(
      '## Data\n\nYour name.[^1]\n\n> [!IMPORTANT]\n> Read it.\n\n- [x] encrypted\n- [ ] sold\n\n[^1]: And no more.\n',
    );
    const note = page.querySelector<HTMLAnchorElement>('sup a')!;
    expect(page.querySelector(note.hash)!.textContent).to.contain('And no more.');
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      'Data',
    ]);
    const alert = page.querySelector('.markdown-alert-important')!;
    expect(alert.textContent.replace(/\s+/g, ' ').trim()).to.equal('Important Read it.');
    expect(
      [...page.querySelectorAll('ul li')].map(({ textContent }) => textContent.trim()),
    ).to.deep.equal(['☑ encrypted', '☐ sold']);
    expect(page.querySelector('input')).to.equal(null);
    expect(
      inPage('Text.[^1]\n\n[^1]: Note.').querySelectorAll('section li'),
      'anew',
    ).to.have.lengthOf(1);
  });

  it('reports code that only MDX or a template would run', () => {
    const found: string[] = [];
    const html = markdownToHtml(
      "import Date from './date.js'\nexport const year = 2026\n\n## Scope\n\nSince {year}, {{ site.name }}. `{code}`\n\n```js\nimport x from 'y'\n```\n\nimport our app from a shop.\n",
      { onCode: (code) => found.push(code) },
    );
    expect(found).to.deep.equal([
      "import Date from './date.js'",
      'export const year = 2026',
      '{year}',
      '{ site.name }',
    ]);
    expect(html).not.to.match(/date\.js|export/);
    expect(html)
      .to.contain('import our app from a shop.')
      .and.to.contain('import x from &#39;y&#39;');
  });

  it('gets headings from bold titles where that is asked for', () => {
    const text =
      '**1. Data**\n\nYour name.\n\n**1.1 Cards**\\\nNone.\n\n**We never sell it.**\n\n**The Team**';
    const page = document.createElement('div');
    page.innerHTML = markdownToHtml(text, { headings: 'infer' });
    expect(
      [...page.querySelectorAll('h1,h2,h3')].map((one) => [one.localName, one.textContent]),
    ).to.deep.equal([
      ['h2', '1. Data'],
      ['h3', '1.1 Cards'],
    ]);
    expect(page.querySelector('h3 + p')!.textContent).to.equal('None.');
    expect(inPage(text).querySelector('h2')).to.equal(null);
  });

  it('is converted in time that grows with its length', function () {
    // There `marked` itself takes squared time: docs/limits.md.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    this.timeout(60_000);
    for (const piece of [
      ' ',
      '{: ',
      '{#',
      '<h2>',
      '**a**\n\n',
      '{: .a }\n\n',
      '`',
      '> [!NOTE]\n',
      '\n',
      '[^1]: x\n',
      '- [x] a\n',
    ]) {
      const convert = (length: number): void => {
        const text = piece.repeat(length / piece.length);
        for (const before of ['', '---\n', '## '])
          markdownToHtml(before + text, { headings: 'infer' });
      };
      expect(growth(convert, 16_000), piece).to.be.below(11);
    }
  });

  it('leaves a line between paragraphs what it is', () => {
    expect(inPage('Text.\n\n---\n\nMore.').querySelector('hr')).to.exist;
  });
});
