import { expect, html } from '@open-wc/testing';
import { allInShadow, contentsOf, inShadow, setupViewer, textOf } from './setup-viewer.js';
import { collectTroubles } from '../consent-page.js';
import { until } from '../until.js';

const page = (body: string): Response =>
  new Response(`<!doctype html><title>Policy</title><body>${body}`, {
    headers: { 'content-type': 'text/html' },
  });

const { fetch } = window;
let answers: ((address: string) => Response | Promise<Response>)[] = [];

describe('a policy from another page', () => {
  beforeEach(() => {
    answers = [];
    window.fetch = async (address) => {
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      return answer((address as URL).href);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    history.replaceState(null, '', location.pathname + location.search);
  });
  const setup = async (src = '/legal/privacy.html') => {
    const viewer = await setupViewer(
      html`<policy-viewer src=${src}><p><a href=${src}>Our policy</a></p></policy-viewer>`,
    );
    // The sanitiser comes with the first one.
    await until(() => viewer.sections.length || inShadow(viewer, '[part=error]'), 'loaded');
    await viewer.updateComplete;
    return viewer;
  };

  it('shows what is in that page’s <main>, with sections and ids', async () => {
    answers = [() => page('<nav><h2>Menu</h2></nav><main><h2>Scope</h2><p>Text.</p></main>')];
    const viewer = await setup();
    expect(contentsOf(viewer)).to.deep.equal(['Scope']);
    expect(viewer.querySelector('#scope')!.checkVisibility()).to.equal(true);
    expect(viewer.querySelector('a')!.checkVisibility(), 'in place of the link').to.equal(false);
  });

  it('is loaded in a page where an element shadows the page’s address', async () => {
    answers = [() => page('<main><h2>Scope</h2></main>')];
    const image = document.createElement('img');
    image.name = 'baseURI';
    document.body.append(image);
    const viewer = await setup().finally(() => image.remove());
    expect(contentsOf(viewer)).to.deep.equal(['Scope']);
  });

  it('prefers its <policy-viewer>, and takes version and dates from there', async () => {
    answers = [
      () =>
        page(
          '<main><h1>Legal</h1><policy-viewer version="7" effective="2026-05-13"><h2>Rights</h2><policy-version version="6"></policy-version></policy-viewer></main>',
        ),
    ];
    const viewer = await setup();
    expect(contentsOf(viewer)).to.deep.equal(['Rights']);
    expect(allInShadow(viewer, 'dd').map(textOf)).to.include('7');
    expect(viewer.querySelector('policy-version')).to.equal(null);
  });

  it('leaves that viewer’s own heading where it is, and knows no slots of other elements', async () => {
    answers = [
      () =>
        page(
          '<policy-viewer><h1 slot="heading">Theirs</h1><h2>Rights</h2><p><b slot="x">Text</b></p></policy-viewer>',
        ),
    ];
    const viewer = await setup();
    expect(viewer.querySelector('h1')).to.equal(null);
    expect(viewer.querySelector('b')!.hasAttribute('slot')).to.equal(false);
    expect(viewer.querySelector('b')!.checkVisibility()).to.equal(true);
  });

  it('lets nothing in that could act', async () => {
    answers = [
      () =>
        page(
          `<main><h2 onclick="bad()">Scope</h2><script>bad()</script><img src=data:, onerror="bad()">
          <a id="bad" href="javascript:bad()">x</a><style>*{display:none}</style><iframe src="/"></iframe>
          <evil-element onfocus="bad()">kept words</evil-element><p style="position:fixed">y</p>
          <consent-status></consent-status></main>`,
        ),
    ];
    const viewer = await setup();
    const content = viewer.querySelector('[slot=loaded]')!;
    expect(content.innerHTML).not.to.match(
      /bad\(|<script|<style|<iframe|evil|style=|onerror|onclick/,
    );
    expect(content.textContent).to.contain('kept words');
    expect(content.querySelector('consent-status'), 'our own elements stay').to.exist;
  });

  it('lets in the text of a viewer within the policy, not the viewer', async () => {
    const inner = `<policy-viewer also-applies="javascript:bad()" also-applies-text="Read more">
      <h1 slot="heading">Title</h1><h2>Within</h2>
      <policy-viewer src="//bad.example"><p>Deeper</p></policy-viewer></policy-viewer>`;
    answers = [() => page(`<policy-viewer><h2>Rights</h2>${inner}</policy-viewer>`)];
    const viewer = await setup();
    expect(contentsOf(viewer)).to.deep.equal(['Rights', 'Within']);
    const content = viewer.querySelector('[slot=loaded]')!;
    expect(content.querySelector('policy-viewer')).to.equal(null);
    expect(textOf(content)).to.equal('Rights Within Deeper');
  });

  it('keeps relative addresses leading to where they led', async () => {
    answers = [
      () =>
        page(
          '<main><h2>Scope</h2><a href="../terms">t</a><a href="#scope">s</a><img data-consent="maps" data-src="map.png"></main>',
        ),
    ];
    const viewer = await setup('https://example.org/legal/privacy/');
    const [terms, scope] = viewer.querySelectorAll('[slot=loaded] a');
    expect(terms!.getAttribute('href')).to.equal('https://example.org/legal/terms');
    expect(scope!.getAttribute('href')).to.equal('#scope');
    expect(viewer.querySelector('img')!.dataset['src']).to.equal(
      'https://example.org/legal/privacy/map.png',
    );
  });

  it('takes the policy out of a page without <main>, and leaves what stands around it', async () => {
    const around = `<header><a href="/">Logo</a></header><nav><h2>Menu</h2></nav>
      <aside><h2>News</h2></aside><div role="search">Find</div>`;
    const text = '<h2>Scope</h2><p>Words.</p><section><footer>Of Scope</footer></section>';
    for (const body of [
      `${around}<div>${text}</div><footer><h2>Imprint</h2></footer>`,
      `${around}<div><article><header><h1>Policy</h1></header>${text}</article></div><h2>Imprint</h2>`,
      `<main><nav>Menu</nav>${text}</main>`,
    ]) {
      answers = [() => page(body)];
      const viewer = await setup();
      const content = viewer.querySelector('[slot=loaded]')!;
      expect(contentsOf(viewer)).to.deep.equal(['Scope']);
      expect(textOf(content)).to.match(/^(Policy)? ?Scope ?Words. ?Of Scope$/);
    }
  });

  it('keeps the language and the direction of its own page', async () => {
    const speech = async (answer: string): Promise<unknown[]> => {
      answers = [() => new Response(answer, { headers: { 'content-type': 'text/html' } })];
      const { lang, dir } = (await setup()).querySelector<HTMLElement>('[slot=loaded]')!;
      return [lang, dir];
    };
    expect(await speech('<html lang=ar dir=rtl><h2>A</h2><p>x')).to.deep.equal(['ar', 'rtl']);
    expect(await speech('<html lang=en><main lang=de><h2>A</h2></main>')).to.deep.equal([
      'de',
      'auto',
    ]);
    expect(await speech('<body dir=ltr><h2>A</h2>')).to.deep.equal(['', 'ltr']);
    expect(await speech('<h2>A</h2>')).to.deep.equal(['', '']);
  });

  it('opens what only a script of its page would open', async () => {
    answers = [
      () =>
        page(
          '<main><h2><button aria-controls="p" aria-expanded="false">Data</button></h2><div id="p" class="collapse" hidden><p>Your name.</p></div></main>',
        ),
    ];
    const viewer = await setup();
    expect(viewer.querySelector('p:not(policy-viewer > *)')!.checkVisibility()).to.equal(true);
    expect(viewer.querySelector('button')).to.equal(null);
    expect(contentsOf(viewer)).to.deep.equal(['Data']);
  });

  it('loads no pictures from other origins: a link stands for each', async () => {
    const other = 'https://elsewhere.invalid/';
    answers = [
      () =>
        page(
          `<main><h2>A</h2><img src="${other}a.png" alt="Map"><img src="/ours.png" srcset="${other}b.png 2x">
          <video poster="${other}c.png" src="${other}d.mp4"></video><picture><source srcset="${other}e.png"><img src="/f.png"></picture>
          <table background="${other}g.png"><tr><td>x</td></tr></table><svg><image href="${other}h.png"/></svg></main>`,
        ),
    ];
    const content = (await setup()).querySelector('[slot=loaded]')!;
    expect(
      [...content.querySelectorAll('a')].map((link) => [textOf(link), link.href]),
    ).to.deep.equal([
      ['Map (elsewhere.invalid)', `${other}a.png`],
      ['d.mp4 (elsewhere.invalid)', `${other}d.mp4`],
    ]);
    for (const link of content.querySelectorAll('a')) link.remove();
    expect(content.innerHTML).not.to.contain('elsewhere.invalid');
    expect(content.querySelectorAll('img'), 'the page’s own').to.have.lengthOf(2);
  });

  it('follows the address to a section that has just been loaded', async () => {
    history.replaceState(null, '', '#retention');
    answers = [() => page('<main><h2>Scope</h2><h2>Retention</h2></main>')];
    await setup();
    await until(() => document.activeElement?.id === 'retention');
  });

  it('says so if that fails, with a link, and tries again', async () => {
    const troubles = collectTroubles('policy-failed');
    let succeed = (_: Response): void => {};
    answers = [
      () => new Response('', { status: 503 }),
      () => new Promise<Response>((resolve) => (succeed = resolve)),
    ];
    const viewer = await setup();
    const error = (): HTMLElement | null => inShadow(viewer, '[part=error]');
    expect(error()!.getAttribute('role')).to.equal('alert');
    expect(error()!.querySelector('a')!.getAttribute('href')).to.equal('/legal/privacy.html');
    expect(viewer.querySelector('a')!.checkVisibility(), 'the page’s own words').to.equal(true);
    await until(() => troubles.length);
    expect(troubles.join()).to.match(/<policy-viewer src=".*privacy.html">.*503/);
    const retry = error()!.querySelector('button')!;
    retry.focus();
    retry.click();
    await until(() => !error(), 'it is trying');
    succeed(page('<main><h2>Scope</h2></main>'));
    await until(() => contentsOf(viewer).length);
    expect(error()).to.equal(null);
    await until(() => document.activeElement?.id === 'scope', 'focus on what was loaded');
  });

  it('keeps focus on the button that tries again if that fails as well', async () => {
    answers = [() => new Response('', { status: 503 }), () => new Response('', { status: 503 })];
    const viewer = await setup();
    const button = (): HTMLElement | null => inShadow(viewer, '[part=error] button');
    const first = button()!;
    first.focus();
    first.click();
    await until(() => button() && button() !== first, 'another button');
    await until(() => viewer.shadowRoot!.activeElement === button(), 'focus');
  });

  it('says so if there is nothing to read', async () => {
    const json = (text: string): Response =>
      new Response(text, { headers: { 'content-type': 'application/json' } });
    for (const answer of [
      () => page(''),
      () => page('<main><div id="app"></div><script>bad()</script></main>'),
      () => json('{"sections":[]}'),
      () => json('{"title":"Policy","sections":[]}'),
    ]) {
      answers = [answer];
      const viewer = await setup();
      expect(inShadow(viewer, '[part=error]')!.getAttribute('role')).to.equal('alert');
      expect(viewer.querySelector('a')!.checkVisibility(), 'the page’s own words').to.equal(true);
    }
    answers = [
      () => page('<main><h1>Cookies</h1><consent-declaration></consent-declaration></main>'),
    ];
    const viewer = await setupViewer(html`<policy-viewer src="/live"></policy-viewer>`);
    await until(() => viewer.querySelector('consent-declaration'), 'loaded');
    expect(inShadow(viewer, '[part=error]')).to.equal(null);
  });

  it('shows the last of several addresses, whichever answers first', async () => {
    let answerFirst = (_: Response): void => {};
    answers = [
      () => new Promise<Response>((resolve) => (answerFirst = resolve)),
      () => page('<main><h2>Second</h2></main>'),
    ];
    const viewer = await setupViewer(html`<policy-viewer src="/first"></policy-viewer>`);
    viewer.src = '/second';
    await until(() => viewer.sections.length);
    answerFirst(page('<main><h2>First</h2></main>'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(viewer.sections.map(({ title }) => title)).to.deep.equal(['Second']);
    viewer.src = '';
    await viewer.updateComplete;
    expect(viewer.sections).to.deep.equal([]);
  });
});
