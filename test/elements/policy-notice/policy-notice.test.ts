import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/elements/policy-notice/define.js';
import '../../../src/elements/policy-viewer/define.js';
import type { PolicyNotice } from '../../../src/elements/policy-notice/policy-notice.js';
import { collectTroubles } from '../consent-page.js';
import { until } from '../until.js';

const { fetch } = window;

async function setup(template: TemplateResult): Promise<PolicyNotice> {
  const root = await fixture<HTMLElement>(template);
  const notice = root.matches('policy-notice') ? root : root.querySelector('policy-notice')!;
  expect(notice.shadowRoot, 'a policy-notice in the fixture').to.exist;
  await notice.updateComplete;
  return notice;
}
const part = (notice: PolicyNotice, name: string): HTMLElement | null =>
  notice.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const words = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const policy = html`<policy-viewer>
  <section>
    <h2 id="collect">What we collect</h2>
    <p id="first">Your name.</p>
    <div><h3>More</h3><p>Your e-mail address.</p></div>
  </section>
  <h2>Why</h2>
  <p>To answer.</p>
</policy-viewer>`;

describe('a notice at a form', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('shows a section of the policy in the same page, with what is below it', async () => {
    const notice = await setup(
      html`<div>${policy}<policy-notice section="collect"></policy-notice></div>`,
    );
    await until(() => part(notice, 'content'));
    expect(words(part(notice, 'heading'))).to.equal('What we collect');
    expect(words(part(notice, 'content'))).to.equal('Your name. MoreYour e-mail address.');
    expect(part(notice, 'content')!.querySelector('[id]'), 'no id twice').to.equal(null);
    const link = notice.shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#collect');
  });

  it('shows it, too, in a layout that there is none of, and says so', async () => {
    const told: string[] = [];
    document.addEventListener('consent-error', ({ message }) => told.push(message), { once: true });
    const notice = await setup(
      html`<div>${policy}<policy-notice section="collect" layout="modal"></policy-notice></div>`,
    );
    await until(() => part(notice, 'content') && told.length, 'told');
    expect(told[0]).to.contain('<policy-notice layout="modal"> is not allowed');
  });

  it('shows the marked parts only, where there are some', async () => {
    const notice = await setup(html`<div>
      <policy-viewer
        ><h2>What we collect</h2><p>Long words.</p><p data-notice>In short.</p></policy-viewer
      ><policy-notice section="what-we-collect"></policy-notice>
    </div>`);
    await until(() => part(notice, 'content'));
    expect(words(part(notice, 'content'))).to.equal('In short.');
  });

  it('stands in the very section that it shows, or in another one’s that shows its own, and shows it once', async () => {
    const notice = await setup(html`<div>
      <policy-viewer
        ><h2 id="rights">Rights</h2><p>All of them.</p><policy-notice section="rights"></policy-notice
        ><policy-notice section="more"></policy-notice><h2 id="more">More</h2
        ><policy-notice section="rights"><a href="#rights">Rights</a></policy-notice></policy-viewer
      ></div>`);
    await until(() => part(notice, 'content'));
    expect(
      words(part(notice, 'content')),
      'links to what is shown already, and to the other one',
    ).to.equal('All of them.RightsMore');
    expect(
      [...part(notice, 'content')!.querySelectorAll('a')].map(({ hash }) => hash),
    ).to.deep.equal(['#rights', '#more']);
    expect(part(notice, 'content')!.querySelector('policy-notice')).to.equal(null);
    const other = document.querySelectorAll<PolicyNotice>('policy-notice')[1]!;
    await until(() => part(other, 'content'));
    expect(words(part(other, 'content'))).to.equal('Rights');
  });

  it('takes it from another page, and links there', async () => {
    window.fetch = async () =>
      new Response('<main><h2>Collection</h2><p>Your name.<script>bad()</script></p></main>');
    const notice = await setup(
      html`<policy-notice src="/privacy" section="collection"><a href="/privacy">x</a></policy-notice>`,
    );
    await until(() => part(notice, 'content'), 'loaded');
    expect(part(notice, 'content')!.innerHTML).not.to.contain('script');
    expect(notice.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal(
      '/privacy#collection',
    );
  });

  it('shows once what two pages show of each other', async () => {
    let asked = 0;
    window.fetch = async (address) => {
      asked++;
      const other = (address as URL).href.includes('one') ? '/two' : '/one';
      return new Response(
        `<html lang="ar" dir="rtl"><main><h2>A</h2><p>Words.</p><policy-notice src="${other}" section="a"></policy-notice></main>`,
      );
    };
    const notice = await setup(html`<policy-notice src="/one" section="a"></policy-notice>`);
    await until(() => part(notice, 'content'), 'loaded');
    const link = part(notice, 'content')!.querySelector('a')!;
    expect([words(link), link.href]).to.deep.equal(['A', `${location.origin}/two#a`]);
    expect(part(notice, 'notice')!.dir, 'in its own direction').to.equal('rtl');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).to.equal(1);
  });

  it('fetches nothing by an address whose quotation mark was left open', async () => {
    const troubles = collectTroubles('policy-failed');
    const asked: unknown[] = [];
    window.fetch = async (address) => {
      asked.push(address);
      return new Response('');
    };
    const page = new DOMParser().parseFromString(
      `<policy-notice section=x src='/elsewhere?\n<form><input name=csrf value=SECRET>\n<p>it's</p>`,
      'text/html',
    );
    await setup(html`${page.querySelector('policy-notice')}`);
    await until(() => troubles.length);
    expect(troubles.join()).to.match(/quotation mark/);
    expect(asked).to.deep.equal([]);
  });

  it('leaves the page’s own link where the section can’t be had, and reports it', async () => {
    const troubles = collectTroubles('policy-failed');
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const notice = await setup(
      html`<policy-notice src="/privacy" section="x"><a href="/privacy">How we use this</a></policy-notice>`,
    );
    await until(() => notice.hasFailed, 'failed');
    expect(notice.querySelector('a')!.checkVisibility()).to.equal(true);
    await until(() => troubles.length);
    expect(troubles.join()).to.match(/<policy-notice src="\/privacy">.*offline/);
  });

  it('reports a section that the policy does not have', async () => {
    const troubles = collectTroubles('unknown-section');
    await setup(html`<policy-notice section="nowhere"></policy-notice>`);
    await until(() => troubles.length);
    expect(troubles.join()).to.contain('"nowhere"');
  });

  it('is there, too, if it was moved while it was loading', async () => {
    const answers: ((response: Response) => void)[] = [];
    window.fetch = (_, options) =>
      new Promise<Response>((answer, refuse) => {
        answers.push(answer);
        options!.signal!.addEventListener('abort', () =>
          refuse(new DOMException('', 'AbortError')),
        );
      });
    const notice = await setup(
      html`<policy-notice src="/privacy" section="collection"></policy-notice>`,
    );
    await until(() => answers.length === 1, 'asked for');
    (await fixture(html`<section></section>`)).append(notice);
    await until(() => answers.length === 2, 'asked for again');
    answers[1]!(new Response('<main><h2>Collection</h2><p>Your name.</p></main>'));
    await until(() => part(notice, 'content'), 'loaded');
  });

  it('opens behind a button, and fetches nothing before', async () => {
    let asked = 0;
    window.fetch = async () => {
      asked++;
      return new Response('<main><h2>Collection</h2><p>Your name.</p></main>');
    };
    const notice = await setup(
      html`<policy-notice layout="popover" src="/privacy" section="collection"
        ><a href="/privacy#collection">How we use your name</a></policy-notice
      >`,
    );
    expect(asked).to.equal(0);
    const button = part(notice, 'button')!;
    expect(words(button)).to.equal('How we use your name');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(notice, 'content')?.checkVisibility(), 'open');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(notice).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await until(() => !part(notice, 'content')!.checkVisibility());
    expect(notice.shadowRoot!.activeElement).to.equal(button);
    button.click();
    await until(() => part(notice, 'content')!.checkVisibility());
    expect(asked, 'once').to.equal(1);
  });
});
