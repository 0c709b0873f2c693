import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { GATE, type ConsentGate } from '../../../src/consent/consent-gate.js';
import '../../../src/elements/consent-declaration/define.js';
import '../../../src/elements/consent-preferences/define.js';
import '../../../src/elements/policy-notice/define.js';
import '../../../src/elements/policy-update/define.js';
import '../../../src/elements/policy-version/define.js';
import { collectTroubles, setUpPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';
import { hearErrors, textOf } from './setup-viewer.js';

const globals = globalThis as { [GATE]?: ConsentGate };
const { fetch } = window;

/** All links below an element, whatever tree they are in. */
const linksIn = (root: Element | ShadowRoot): HTMLAnchorElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLAnchorElement ? [element] : []),
    ...(element.shadowRoot ? linksIn(element.shadowRoot) : []),
  ]);

const linkOf = (root: Element, words: string): HTMLAnchorElement | undefined =>
  linksIn(root).find((link) => textOf(link).includes(words));

const shown: [what: string, words: string, markup: (address: string) => TemplateResult][] = [
  [
    'the organisation’s own notice',
    'Read more',
    (address) =>
      html`<policy-viewer also-applies=${address} also-applies-text="Read more"></policy-viewer>`,
  ],
  [
    'an old version',
    'Read this version',
    (address) => html`<policy-viewer version="2">
      <policy-version version="1" src=${address}></policy-version>
      <policy-version version="2"></policy-version>
    </policy-viewer>`,
  ],
  [
    'a policy that can’t be loaded',
    'Open it',
    (address) => html`<policy-viewer src=${address}></policy-viewer>`,
  ],
  [
    'the policy of a notice',
    'Read the whole policy',
    (address) =>
      html`<policy-notice layout="popover" src=${address} section="rights"></policy-notice>`,
  ],
  [
    'what changed',
    'See what changed',
    (address) => html`<policy-update version="2" href=${address}></policy-update>`,
  ],
];

describe('a link whose address an attribute says', () => {
  beforeEach(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
    globals[GATE] = {
      decision: { decided: true, policyVersion: '0' },
      settings: {},
      watch: () => () => {},
    } as unknown as ConsentGate;
  });
  afterEach(() => {
    window.fetch = fetch;
    delete globals[GATE];
  });

  for (const [place, [what, words, markup]] of shown.entries()) {
    it(`to ${what} leads there`, async () => {
      const root = await fixture(html`<div>${markup('/somewhere')}</div>`);
      await until(() => linkOf(root, words), words);
      expect(linkOf(root, words)!.href).to.match(/^https?:.*\/somewhere/);
    });

    it(`to ${what} does nothing where it would act, and the page is told`, async () => {
      const address = `javascript:window.acted=${place}`;
      const { errors, stop } = hearErrors(new RegExp(`acted=${place}`));
      const root = await fixture(html`<div>${markup(address)}</div>`);
      await until(() => linkOf(root, words), words);
      expect(linkOf(root, words)!.hasAttribute('href'), 'only words').to.equal(false);
      // Some of these addresses cannot be loaded either, which is told, too.
      const isTold = (): boolean => errors.some((error) => error.startsWith('unsafe-link: '));
      await until(isTold, 'told').finally(stop);
    });
  }

  it('may begin a mail or a call', async () => {
    for (const address of ['mailto:privacy@example.org', 'tel:+27215550100']) {
      const root = await fixture(html`<div>${shown[0]![2](address)}</div>`);
      await until(() => linkOf(root, 'Read more'));
      expect(linkOf(root, 'Read more')!.href).to.equal(address);
    }
  });
});

describe('a link to what a service says', () => {
  afterEach(tearDownPage);

  it('does nothing where it would act, in tables and settings, and the page is told', async () => {
    const troubles = collectTroubles('unsafe-link');
    setUpPage(
      `<consent-category name="measurement">
        <consent-service name="a" provider="Alpha" privacy-href="javascript:window.acted=9">
          <consent-cookie name="a"></consent-cookie>
        </consent-service>
        <consent-service name="b" provider="Beta" privacy-href="/beta">
          <consent-cookie name="b"></consent-cookie>
        </consent-service>
      </consent-category>
      <consent-declaration></consent-declaration>
      <consent-preferences inline></consent-preferences>`,
      { banner: 'none' },
    );
    for (const tag of ['consent-declaration', 'consent-preferences']) {
      const element = document.querySelector(tag)!;
      await until(() => linksIn(element).some(({ pathname }) => pathname === '/beta'), tag);
      expect(element.textContent).to.contain('Alpha');
      expect(linksIn(element).filter(({ protocol }) => protocol === 'javascript:')).to.eql([]);
    }
    await until(() => troubles.length, 'told');
    expect(troubles[0]).to.contain('"javascript:window.acted=9"');
  });
});
