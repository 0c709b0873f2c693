import { expect, html } from '@open-wc/testing';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/define.js';
import { allInShadow, hearErrors, inShadow, setupViewer, textOf } from './setup-viewer.js';
import { until } from '../until.js';

const HTML = `<main><h1>Policy</h1><p>In short.</p>
  <h2>Your rights</h2><p>Ask us.</p><h3>Abroad</h3><p>Too.</p>
  <h2 id="cookies">Cookies and the like</h2><p>Few.</p><h2>Your rights</h2></main>`;

const MARKDOWN = `---
version: 7
---
# Policy

In short.

## Your rights

Ask us.

### Abroad

Too.

## Cookies and the like {#cookies}

Few.

## Your rights
`;

const JSON_TEXT = JSON.stringify({
  title: 'Policy',
  version: '7',
  introduction: ['In short.'],
  sections: [
    {
      title: 'Your rights',
      content: ['Ask us.'],
      sections: [{ title: 'Abroad', content: ['Too.'] }],
    },
    { title: 'Cookies and the like', id: 'cookies', content: ['Few.'] },
    { title: 'Your rights' },
  ],
});

const { fetch } = window;

describe('a policy that is not HTML', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  const load = async (src: string, contentType: string, text: string, type = '') => {
    window.fetch = () =>
      Promise.resolve(new Response(text, { headers: { 'content-type': contentType } }));
    const viewer = await setupViewer(
      html`<policy-viewer src=${src} type=${type}>Our policy</policy-viewer>`,
    );
    await until(() => viewer.sections.length || inShadow(viewer, '[part=error]'), 'loaded');
    await viewer.updateComplete;
    return viewer;
  };

  const wanted = [
    { id: 'your-rights', title: 'Your rights', level: 2 },
    { id: 'abroad', title: 'Abroad', level: 3 },
    { id: 'cookies', title: 'Cookies and the like', level: 2 },
    { id: 'your-rights-2', title: 'Your rights', level: 2 },
  ];

  for (const [how, open] of Object.entries({
    'in HTML': () => load('/privacy', 'text/html', HTML),
    'in Markdown, by what the server calls it': () => load('/privacy', 'text/markdown', MARKDOWN),
    'in Markdown, by its address': () => load('/privacy.md?v=2', 'text/plain', MARKDOWN),
    'in Markdown, by what the page says': () => load('/p', 'text/html', MARKDOWN, 'markdown'),
    'as JSON, by what the server calls it': () => load('/p', 'application/json', JSON_TEXT),
    'as JSON, by its address': () => load('/p.json', 'application/octet-stream', JSON_TEXT),
    'as JSON, by what the page says': () => load('/p', 'text/plain', JSON_TEXT, 'json'),
  }))
    it(`has the same sections and ids ${how}`, async () => {
      const viewer = await open();
      expect(viewer.sections).to.deep.equal(wanted);
      expect(textOf(viewer.querySelector('[slot=loaded] p'))).to.equal('In short.');
    });

  it('tells its version', async () => {
    const versionOf = (viewer: PolicyViewer): string[] => allInShadow(viewer, 'dd').map(textOf);
    expect(versionOf(await load('/p.md', 'text/markdown', MARKDOWN))).to.include('7');
    expect(versionOf(await load('/p.json', 'application/json', JSON_TEXT))).to.include('7');
  });

  it('lets nothing in that could act', async () => {
    const text =
      '## Scope\n\n<img src=x onerror="bad()"> [x](javascript:bad()) <script>bad()</script>';
    const viewer = await load('/p.md', 'text/markdown', text);
    expect(viewer.querySelector('[slot=loaded]')!.innerHTML).not.to.match(/bad\(|<script/);
  });

  it('keeps the words of a link that would act, and tells the page of it', async () => {
    const { errors, stop } = hearErrors(/javascript:json/);
    const content = [
      [
        'Ask ',
        { text: 'us', href: 'javascript:json()' },
        ' by ',
        { text: 'mail', href: 'mailto:a@b.example' },
      ],
    ];
    const text = JSON.stringify({ sections: [{ title: 'Scope', content }] });
    const viewer = await load('/p.json', 'application/json', text);
    expect(textOf(viewer.querySelector('[slot=loaded] p'))).to.equal('Ask us by mail');
    expect(viewer.querySelectorAll('[slot=loaded] a')).to.have.lengthOf(1);
    await until(() => errors.length, 'told').finally(stop);
    expect(errors[0]).to.match(/^unsafe-link: .*"javascript:json\(\)".*https.*words stay/);
  });

  for (const [address, type, link] of [
    ['/p.md', 'text/markdown', '[us](javascript:md())'],
    ['/p.html', 'text/html', '<a href="javascript:html()">us</a>'],
  ] as const)
    it(`does the same where it is ${type}`, async () => {
      const { errors, stop } = hearErrors(/javascript:(md|html)/);
      const heading = type === 'text/html' ? '<h2>Scope</h2>' : '## Scope\n\n';
      const viewer = await load(address, type, `${heading}Ask ${link} by <a href="/m">mail</a>`);
      const shown = viewer.querySelector('[slot=loaded]')!;
      expect(textOf(shown)).to.contain('Ask us by mail');
      expect(shown.querySelectorAll('a[href]')).to.have.lengthOf(1);
      await until(() => errors.length, 'told').finally(stop);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.match(/^unsafe-link: .*"javascript:(md|html)\(\)".*https.*words stay/);
    });

  it('says so if it can’t be read', async () => {
    const viewer = await load('/p.json', 'application/json', '{"sections":[{}]}');
    expect(inShadow(viewer, '[part=error]')!.getAttribute('role')).to.equal('alert');
    expect(textOf(viewer)).to.equal('Our policy');
  });
});
