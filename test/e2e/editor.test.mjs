// The editor's page of the demo: only HTML, several categories and services.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const map = () => document.querySelector('consent-embed iframe').getAttribute('src');
const embedIsOpen = () => document.querySelector('consent-embed').open;
const noMap = () => !document.querySelector('consent-embed iframe').hasAttribute('src');

eachEngine((engine) => {
  const visit = () => engine.page(`${server.url}/demo/editor/`);
  const openPreferences = async (page) => {
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitForVisible('consent-preferences dialog');
  };

  test('the banner and the preferences say what the page wrote', async () => {
    const page = await visit();
    await page.waitForVisible('consent-banner');
    assert.match(await page.text('consent-banner'), /choose what comes along/i);
    await openPreferences(page);
    const words = await page.text('consent-preferences dialog');
    for (const label of ['Essential', 'Measurement', 'Maps', 'Page views'])
      assert.ok(words.includes(label), label);
    const isOn = await page.evaluate(() =>
      [...document.querySelectorAll('consent-preferences [role="switch"]')].map(
        (one) => one.checked,
      ),
    );
    assert.ok(isOn.length >= 3);
    assert.ok(!isOn.includes(true), 'nothing is on that nobody turned on');
  });

  test('granting only the map opens only the map, and refusing shuts it again', async () => {
    const page = await visit();
    server.forget();
    assert.equal(await page.evaluate(map), null);
    await openPreferences(page);
    await page.click('consent-preferences input[name="maps"]');
    await page.click('consent-preferences [data-consent-action="save"]');
    await page.waitFor(map);
    await page.waitForHidden('consent-banner');
    assert.match((await page.cookie('consent')).value, /granted=maps&/);
    assert.ok(!server.hits.some(({ path }) => path.endsWith('measure.js')));
    await page.evaluate(() => consentElements.rejectAll());
    await page.waitFor(noMap);
  });

  test('the map’s placeholder says what it is, and loads it once without deciding anything', async () => {
    const page = await visit();
    const embed = 'consent-embed';
    await page.waitForVisible(`${embed} a[href="/demo/shared/map.html"]`);
    // Who gets to know of the visitor.
    await page.waitFor(() =>
      document.querySelector('consent-embed').shadowRoot?.textContent.includes('Example Maps'),
    );
    assert.equal(await page.evaluate(embedIsOpen), false);
    assert.equal(await page.evaluate(map), null);
    await page.evaluate(() => document.querySelector('consent-embed').scrollIntoView());
    await page.click(`${embed} >>> button`);
    await page.waitFor(embedIsOpen);
    assert.equal(await page.evaluate(map), '/demo/shared/map.html');
    assert.equal(await page.cookie('consent'), undefined);
    assert.equal(await page.isVisible('consent-banner'), true, 'nothing has been decided');
  });

  test('the map’s placeholder allows maps for good, and comes back when they are refused', async () => {
    const page = await visit();
    await page.evaluate(() => document.querySelector('consent-embed').scrollIntoView());
    await page.click('consent-embed >>> button:last-of-type');
    await page.waitFor(embedIsOpen);
    assert.match((await page.cookie('consent')).value, /granted=maps\.street-map&/);
    await page.evaluate(() => consentElements.rejectAll());
    await page.waitFor(() => !document.querySelector('consent-embed').open);
    assert.equal(await page.evaluate(map), null);
  });

  test('saving untouched switches grants nothing', async () => {
    const page = await visit();
    await openPreferences(page);
    await page.click('consent-preferences [data-consent-action="save"]');
    await page.waitForHidden('consent-banner');
    assert.match((await page.cookie('consent')).value, /granted=&/);
  });

  test('Escape closes the preferences, decides nothing, and the banner stays', async () => {
    const page = await visit();
    await openPreferences(page);
    await page.click('consent-preferences input[name="maps"]');
    await page.press('Escape');
    await page.waitForHidden('consent-preferences dialog');
    assert.deepEqual(await page.cookies(), []);
    assert.equal(await page.isVisible('consent-banner'), true);
  });
});
