// A new version of the policy, from the editor's page to the visitor's new decision.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const banner = 'consent-banner';
const accept = `${banner} [data-consent-action="accept"]`;

const isCompared = () =>
  document.querySelector('policy-viewer')?.shadowRoot?.querySelector('[part=comparison] section');

/** Text of the first match in the viewer's shadow root. */
const inViewer = (selector) =>
  document.querySelector('policy-viewer').shadowRoot.querySelector(selector)?.textContent.trim() ??
  null;

eachEngine((engine) => {
  /** A visitor who granted measurement under a version of the policy, a month ago. */
  const visitor = async (path, version, context) => {
    const at = Math.floor(Date.now() / 1000) - 30 * 86_400;
    const page = await (context ?? (await engine.context())).newPage(`${server.url}/_test/blank`);
    const value = `v=1&granted=measurement&denied=&policy=${version}&at=${at}`;
    await page.setCookie({ name: 'consent', value, url: server.url });
    await page.goto(path.startsWith('http') ? path : `${server.url}${path}`);
    return page;
  };

  test('the demo asks again, shows what changed, and takes a new decision', async () => {
    const page = await visitor('/demo/marketing/', '2025-11-01');
    await page.waitForVisible(banner);
    const words = await page.text(banner);
    assert.match(words, /Our privacy policy changed on (13 May|May 13,) 2026\. See what changed/);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.consent), 'essential');
    assert.doesNotMatch(await page.text('#measure-status'), /page view/);

    // A click that was aimed while the banner still moves may miss.
    await page.waitFor(() =>
      document
        .querySelector('consent-banner')
        .getAnimations()
        .every(({ playState }) => playState === 'finished'),
    );
    await page.click(`${banner} a[slot=change]`);
    await page.waitFor(isCompared);
    assert.equal(await page.evaluate(inViewer, '.summary'), '5 sections changed, 1 added');
    assert.match(await page.evaluate(inViewer, 'section[data-change=added] h3'), /Children/);
    const retention = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('policy-viewer');
      const del = [...shadowRoot.querySelectorAll('h3 del')];
      return del.map((one) => [
        one.textContent,
        one.closest('h3').querySelector('ins').textContent,
      ]);
    });
    assert.deepEqual(retention, [['Retention', 'How long we keep it']]);
    const security = await page.evaluate(inViewer, 'section:nth-of-type(2) .kind');
    assert.match(security, /^Changed: 12 words added · Moved$/);
    assert.equal(await page.isVisible(banner), true, 'looking decides nothing');

    await page.click(accept);
    await page.waitForHidden(banner);
    const { value } = await page.cookie('consent');
    assert.match(value, /^v=1&granted=measurement&denied=&policy=2026-05-13&at=\d{10}$/);
    await page.goto(`${server.url}/demo/marketing/privacy.html`);
    await page.waitFor(() => document.querySelector('policy-viewer').sections?.length === 15);
    assert.equal(await page.isVisible(banner), false);
    assert.equal(await page.evaluate(inViewer, '[part=changes-notice]'), null);
  });

  test('all of it works with the keyboard alone', async () => {
    const page = await visitor('/demo/marketing/', '2025-11-01');
    await page.waitForVisible(`${banner} a[slot=change]`);
    for (let tabs = 0; tabs < 8; tabs++) {
      await page.press('Tab');
      if (await page.evaluate(() => document.activeElement.matches('a[slot=change]'))) break;
    }
    await page.press('Enter');
    await page.waitFor(isCompared);
    await page.waitFor(
      () =>
        document.querySelector('policy-viewer').shadowRoot.activeElement?.id ===
        'comparison-heading',
    );
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.press('Tab');
      const part = await page.evaluate(() =>
        document.querySelector('policy-viewer').shadowRoot.activeElement?.getAttribute('part'),
      );
      if (part === 'next-change') break;
    }
    await page.press('Enter');
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('policy-viewer');
      return Math.abs(shadowRoot.querySelector('section h3').getBoundingClientRect().top) < 200;
    });
  });

  /** A page whose policy is newer than the last one that asks again. */
  const reworded = () =>
    server.page('/reworded', {
      html: `<script src="/dist/consent-elements.js" data-policy-href="/reworded" data-policy-version="2026-05-13"></script>
        <policy-update version="2026-07-01" effective="2026-07-01">Commas.</policy-update>
        <policy-viewer lang="en-ZA" version="2026-07-01" effective="2026-07-01">
          <h2>Scope</h2><p>This is about the site, and you.</p>
          <policy-version version="2026-07-01" effective="2026-07-01"></policy-version>
          <policy-version version="2026-05-13" effective="2026-05-13" material>
            <template><h2>Scope</h2><p>This is about the site and you.</p></template>
          </policy-version>
        </policy-viewer>`,
    });

  test('a version that is not material asks nobody, and tells quietly until acknowledged', async () => {
    const page = await visitor(reworded(), '2026-05-13');
    await page.waitFor(() => document.querySelector('policy-update').matches(':state(shown)'));
    assert.equal(await page.isVisible(banner), false);
    assert.match(
      await page.evaluate(() => document.documentElement.dataset.consent),
      /measurement/,
    );
    await page.waitFor(() =>
      document.querySelector('policy-viewer').shadowRoot.querySelector('[part=changes-notice]'),
    );
    await page.evaluate(() =>
      document.querySelector('policy-update').shadowRoot.querySelector('button').click(),
    );
    await page.waitFor(() => document.cookie.includes('seen=2026-07-01'));
    const before = (await page.cookie('consent')).value;
    assert.match(before, /granted=measurement&denied=&policy=2026-05-13&at=\d+&seen=2026-07-01$/);
    assert.equal(await page.evaluate(() => document.cookie.split(';').length), 1);

    await page.reload();
    await page.waitFor(() => document.querySelector('policy-viewer').sections?.length === 1);
    await page.waitFor(() =>
      document.querySelector('policy-viewer').shadowRoot.querySelector('[part=versions]'),
    );
    assert.equal(
      await page.evaluate(() => document.querySelector('policy-update').matches(':state(shown)')),
      false,
    );
    assert.equal(await page.evaluate(inViewer, '[part=changes-notice]'), null);
    assert.equal(await page.evaluate(() => consentElements.seenVersion), '2026-07-01');
  });

  test('what is acknowledged in one tab is not told in another', async () => {
    const context = await engine.context();
    const page = await visitor(reworded(), '2026-05-13', context);
    const other = await context.newPage(`${server.url}/reworded`);
    for (const one of [page, other])
      await one.waitFor(
        () => document.querySelector('policy-update')?.matches(':state(shown)') ?? false,
      );
    await other.evaluate(() =>
      document.querySelector('policy-update').shadowRoot.querySelector('button').click(),
    );
    await other.waitFor(() => document.cookie.includes('seen=2026-07-01'));
    await page.bringToFront();
    await page.waitFor(() => consentElements.seenVersion === '2026-07-01');
    await page.waitFor(() => !document.querySelector('policy-update').matches(':state(shown)'));
  });

  test('its notice leads to the comparison with the version of the decision', async () => {
    const page = await visitor(reworded(), '2026-05-13');
    await page.waitFor(() => document.querySelector('policy-update').matches(':state(shown)'));
    await page.evaluate(() =>
      document.querySelector('policy-update').shadowRoot.querySelector('a').click(),
    );
    await page.waitFor(isCompared);
    assert.equal(await page.evaluate(inViewer, '.summary'), '1 section changed');
  });

  test('a material version that the settings do not name is told of, one that is not in effect yet is not', async () => {
    const visit = (named) =>
      engine.page(
        server.page(`/named-${named}`, {
          html: `<script>
              window.codes = [];
              document.addEventListener('consent-error', ({ code, message }) => codes.push([code, message]));
            </script>
            <script src="/dist/consent-elements.js" data-banner="none" data-policy-version="${named}"></script>
            <policy-viewer lang="en" version="2026-05-13" effective="2026-05-13"><h2>Scope</h2><p>All.</p>
              <policy-version version="2999-01-01" effective="2999-01-01" material></policy-version>
              <policy-version version="2026-05-13" effective="2026-05-13" material></policy-version>
              <policy-version version="2025-11-01" effective="2025-11-01" material></policy-version>
            </policy-viewer>`,
        }),
      );
    const isListed = () =>
      !!document.querySelector('policy-viewer')?.shadowRoot?.querySelector('[part=versions]');
    const forgotten = await visit('2025-11-01');
    const [[code, message]] = await forgotten.waitFor(() => window.codes[0] && window.codes);
    assert.equal(code, 'material-version');
    assert.match(message, /"2026-05-13".*"2025-11-01"/);
    const right = await visit('2026-05-13');
    await right.waitFor(isListed);
    assert.deepEqual(await right.evaluate(() => window.codes), []);
  });
});
