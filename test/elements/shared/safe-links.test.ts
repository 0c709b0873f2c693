import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../../src/elements/consent-embed/define.js';
import { runSync } from '../../../src/policy/run-sync.js';
import { jsonToReadableHtml } from '../../../src/elements/policy-shared/read-json.js';
import { sanitise } from '../../../src/elements/policy-shared/sanitise.js';
import { safeHref } from '../../../src/elements/shared/safe-href.js';
import { readDetails } from '../../../src/declarations/read-details.js';
import { until } from '../until.js';

const UNSAFE: Readonly<Record<string, readonly string[]>> = {
  script: ['javascript:alert(1)', 'JavaScript:alert(1)', 'javascript://https:%0aalert(1)'],
  data: ['data:text/html,<script>1</script>', 'DATA:image/svg+xml,<svg/>'],
  'old script': ['vbscript:x', 'VBScript:x'],
  'a scheme with control characters and spaces in it': [
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\r\n:alert(1)',
    'java script:alert(1)',
  ],
  'a scheme that leads out of the web': ['ftp://a.example', 'sms:1', 'xmpp:a', 'file:///etc'],
};
const SAFE = ['https://a.example/', '/a:b', '../b', '#c', '?q=a:b', 'mailto:a@b.example', 'tel:1'];

const link = (address: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.setAttribute('href', address);
  made.textContent = 'words';
  return made;
};

const parsed = (text: string): ParentNode => new DOMParser().parseFromString(text, 'text/html');
const hasLink = (root: ParentNode): boolean => root.querySelector('a[href]') !== null;

/** Whether there is a link where somebody else wrote the address, by what shows it. */
const LINKS: Readonly<Record<string, (address: string) => boolean | Promise<boolean>>> = {
  'an attribute of ours': (address) => safeHref(address) !== nothing,
  'a policy from elsewhere': (address) =>
    hasLink(runSync(sanitise(link(address).outerHTML)).content),
  'a policy in JSON': (address) => {
    const content = [['Ask ', { text: 'us', href: address }]];
    return hasLink(
      parsed(jsonToReadableHtml(JSON.stringify({ sections: [{ title: 'A', content }] }))),
    );
  },
  'a declared service': (address) => {
    const category = document.createElement('consent-category');
    const service = category.appendChild(document.createElement('consent-service'));
    service.setAttribute('name', 'a');
    service.setAttribute('privacy-href', address);
    return readDetails(category, 'maps', () => {}).services[0]!.privacyHref !== '';
  },
  'content that waits': async (address) => {
    const embed = await fixture(
      html`<consent-embed href=${address}><img data-consent="maps" data-src="/a" alt="" /></consent-embed>`,
    );
    await until(() => embed.shadowRoot?.querySelector('[part=box] button'), 'the placeholder');
    return hasLink(embed.shadowRoot!);
  },
};

describe('a link whose address somebody else wrote', () => {
  for (const [what, isShown] of Object.entries(LINKS)) {
    for (const [kind, addresses] of Object.entries(UNSAFE))
      it(`is none where ${what} names ${kind}`, async () => {
        for (const address of addresses)
          expect(await isShown(address), JSON.stringify(address)).to.equal(false);
      });

    it(`is one where ${what} names an address of the web, a mail or a call`, async () => {
      for (const address of SAFE) expect(await isShown(address), address).to.equal(true);
    });
  }
});
