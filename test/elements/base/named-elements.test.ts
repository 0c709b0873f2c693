import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/consent-embed/define.js';
import '../../../src/elements/consent-status/define.js';
import '../../../src/elements/policy-notice/define.js';
import type { PolicyNotice } from '../../../src/elements/policy-notice/policy-notice.js';
import { runSync } from '../../../src/policy/run-sync.js';
import { sanitise } from '../../../src/elements/policy-shared/sanitise.js';
import { setUpPage, tearDownPage } from '../consent-page.js';
import { allInShadow, contentsOf, setupViewer } from '../policy-viewer/setup-viewer.js';
import { until } from '../until.js';

const shadows: Element[] = [];

/** Puts an element into the page whose name stands in front of a property of `document`. */
function shadow(tag: 'form' | 'img', name: string): void {
  const element = document.createElement(tag);
  element.setAttribute('name', name);
  document.body.append(element);
  shadows.push(element);
  expect((document as never as Record<string, unknown>)[name], name).to.equal(element);
}

const { fetch } = window;

describe('an element with the name of a property of the document', () => {
  afterEach(() => {
    window.fetch = fetch;
    for (const element of shadows.splice(0)) element.remove();
  });

  const serve = (body: string): void => {
    const headers = { 'content-type': 'text/html' };
    window.fetch = () => Promise.resolve(new Response(body, { headers }));
  };

  it('does not keep “Always allow” from being heard', async () => {
    const { gate, find } = setUpPage(
      `<consent-category name="maps" label="Maps"></consent-category>
      <consent-embed><img data-consent="maps" data-src="/test/elements/consent-embed/page.html" alt="A map" /></consent-embed>`,
      { banner: 'none' },
    );
    shadow('form', 'dispatchEvent');
    const root = find('consent-embed').shadowRoot!;
    const button = (): HTMLButtonElement | undefined =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.includes('Always'));
    await until(button, 'the button');
    button()!.click();
    expect(gate.allows('maps')).to.equal(true);
    tearDownPage();
  });

  it('does not keep a policy from being loaded', async () => {
    shadow('img', 'baseURI');
    serve('<main><h2 id="scope">Scope</h2><p>Text.</p></main>');
    const viewer = await setupViewer(html`<policy-viewer src="/privacy"></policy-viewer>`);
    await until(() => contentsOf(viewer).join() === 'Scope', 'the policy');
    const notice = await fixture<PolicyNotice>(
      html`<policy-notice src="/privacy" section="scope"></policy-notice>`,
    );
    await until(() => notice.shadowRoot!.textContent.includes('Text.'), 'the notice');
  });

  it('does not keep a policy from being read, compared and styled', async () => {
    for (const name of ['getElementById', 'createTreeWalker', 'adoptedStyleSheets'])
      shadow('img', name);
    const viewer = await setupViewer(
      html`<policy-viewer version="2">
        <h2>Rights</h2>
        <p>New words.</p>
        <policy-version version="2"></policy-version>
        <policy-version version="1"><template><h2>Rights</h2><p>Old words.</p></template></policy-version>
      </policy-viewer>`,
    );
    expect(contentsOf(viewer)).to.deep.equal(['Rights']);
    await viewer.showChanges('1', '2');
    await until(() => allInShadow(viewer, '[part=comparison] ins').length, 'what changed');
  });

  it('does not keep a popover from opening and closing', async () => {
    shadow('form', 'addEventListener');
    shadow('img', 'querySelector');
    const notice = await fixture<PolicyNotice>(
      html`<policy-notice layout="popover" section="none">More</policy-notice>`,
    );
    const button = notice.shadowRoot!.querySelector<HTMLElement>('[part=button]')!;
    for (const state of ['true', 'false']) {
      button.click();
      await until(() => button.getAttribute('aria-expanded') === state, state);
    }
  });
});

describe('a field with the name of a property of its form', () => {
  it('does not keep a policy from elsewhere from being cleaned', () => {
    for (const name of ['cloneNode', 'firstChild', 'getElementsByTagName', 'remove', 'replaceWith'])
      for (const words of ['words', '<p>words</p>'.repeat(500)]) {
        const { content } = runSync(sanitise(`<form><input name="${name}">${words}</form>`));
        expect(content.textContent, name).to.equal(words.replace(/<\/?p>/g, ''));
        expect(content.querySelector('form, input')).to.equal(null);
      }
  });
});
