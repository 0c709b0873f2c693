// The privacy policy of the demo in its viewer, and without it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const withoutScripts = `_header=${encodeURIComponent("Content-Security-Policy: script-src 'none'")}`;
/** A page under a policy that allows no style of its own, with what the browser says of it. */
const strict = (body) =>
  server.page('/strict', {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
      <script nonce="good">violations = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
      </script>
      <script nonce="good" src="/dist/consent-elements.js" data-banner="none"></script></head><body>${body}</body></html>`,
    headers: {
      'content-security-policy':
        "script-src 'nonce-good' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'",
    },
  });

const isReady = () => document.querySelector('policy-viewer').sections?.length === 15;

eachEngine((engine) => {
  const visit = (rest = '') => engine.page(`${server.url}/demo/marketing/privacy.html${rest}`);

  test('fifteen sections are in the contents, with ids that stay', async () => {
    const page = await visit();
    await page.waitFor(isReady);
    const sections = await page.evaluate(() => document.querySelector('policy-viewer').sections);
    assert.equal(sections[0].id, 'scope');
    assert.equal(sections.at(-1).id, 'role-split');
    assert.equal(new Set(sections.map(({ id }) => id)).size, 15);
    assert.ok(sections.every(({ title, level }) => title && level === 2));
  });

  test('a deep link moves focus to its heading, and the contents follow', async () => {
    const page = await visit('#your-rights');
    await page.waitFor(isReady);
    await page.waitFor(() => document.activeElement?.id === 'your-rights');
    await page.waitFor(() =>
      document
        .querySelector('policy-viewer')
        .shadowRoot.querySelector('[aria-current]')
        ?.getAttribute('href')
        .endsWith('#your-rights'),
    );
  });

  test('the choice stands in the section about cookies, and can be changed there', async () => {
    const page = await visit();
    await page.click('consent-banner [data-consent-action="reject"]');
    await page.waitFor(() =>
      /refused|not allowed|rejected/i.test(
        document.querySelector('consent-status').shadowRoot?.textContent +
          document.querySelector('consent-status').textContent,
      ),
    );
    const isInSection = await page.evaluate(() => {
      const status = document.querySelector('consent-status');
      const heading = document.querySelector('h2#cookies');
      const next = document.querySelector('h2#cookies ~ h2');
      return (
        !!(heading.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        (!next || !!(next.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_PRECEDING))
      );
    });
    assert.equal(isInSection, true);
  });

  test('without JavaScript the whole policy can be read, and no banner promises what it cannot keep', async () => {
    const page = await visit(`?${withoutScripts}`);
    assert.equal(await page.isVisible('policy-viewer'), true);
    for (const id of ['scope', 'cookies', 'your-rights', 'role-split'])
      assert.equal(await page.isVisible(`h2#${id}`), true, id);
    assert.equal(await page.isVisible('consent-banner button'), false);
    assert.match(await page.text('policy-viewer'), /Information Regulator/);
    assert.deepEqual(await page.cookies(), []);
  });

  test('the styles of a policy from elsewhere are nothing that a strict policy has to report', async () => {
    server.page('/styled', {
      html: `<!doctype html><html lang="en"><head><title>T</title><style>h2 { color: red }</style></head>
        <body style="margin: 0"><main><h2 title="a > b" style="color: red">Scope</h2>
        <p class="x"style='color: red'>Words.</p><style>p { color: red }</style><svg style="x: y"></svg></main></body></html>`,
    });
    const page = await engine.page(strict('<policy-viewer src="/styled"></policy-viewer>'));
    await page.waitFor(() => document.querySelector('policy-viewer').sections?.length === 1);
    assert.equal(await page.text('policy-viewer p'), 'Words.');
    assert.equal(await page.evaluate(() => document.querySelector('policy-viewer [style]')), null);
    assert.deepEqual(await page.evaluate(() => violations), []);
  });
});
