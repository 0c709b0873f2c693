import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const status = '#measure-status';
const accept = 'consent-banner [data-consent-action="accept"]';
const reject = 'consent-banner [data-consent-action="reject"]';
const measuring = () => document.querySelector('#measure-status').textContent.includes('page view');

eachEngine((engine) => {
  const visit = (path = '') => engine.page(`${server.url}/demo/marketing/${path}`);

  test('a first visit asks, stores nothing and measures nothing', async () => {
    const page = await visit();
    await page.waitForVisible('consent-banner');
    assert.deepEqual(await page.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.consent), 'essential');
    assert.doesNotMatch(await page.text(status), /page view/);
  });

  test('accepting starts the measurement, which goes on over pages and reloads', async () => {
    const page = await visit();
    await page.click(accept);
    await page.waitFor(measuring);
    await page.waitForHidden('consent-banner');
    const { value } = await page.cookie('consent');
    assert.match(value, /^v=1&granted=measurement&denied=&policy=2026-05-13&at=\d{10}$/);
    await page.goto(`${server.url}/demo/marketing/pricing.html`);
    await page.waitFor(measuring);
    assert.match(await page.text(status), /2 page views/);
    await page.reload();
    await page.waitFor(() =>
      document.querySelector('#measure-status').textContent.includes('3 page views'),
    );
    assert.equal(await page.isVisible('consent-banner'), false);
  });

  test('rejecting is remembered as well, and nothing is measured', async () => {
    const page = await visit();
    await page.click(reject);
    await page.waitForHidden('consent-banner');
    assert.match((await page.cookie('consent')).value, /granted=&denied=measurement/);
    await page.reload();
    assert.equal(await page.isVisible('consent-banner'), false);
    assert.doesNotMatch(await page.text(status), /page view/);
    assert.equal(await page.cookie('_bc_views'), undefined);
  });

  test('withdrawing in the preferences ends the measurement and clears what it stored', async () => {
    const page = await visit();
    await page.click(accept);
    await page.waitFor(measuring);
    assert.ok(await page.cookie('_bc_views'));
    await page.click('footer [data-consent-action="preferences"]');
    await page.waitForVisible('consent-preferences dialog');
    await page.click('consent-preferences [data-consent-action="reject"]');
    await page.waitFor(() => document.documentElement.dataset.consent === 'essential');
    await page.waitFor(() => !document.cookie.includes('_bc_views'));
    assert.equal(await page.evaluate(() => localStorage.getItem('bc_last_page')), null);
    assert.match((await page.cookie('consent')).value, /granted=&denied=measurement/);
  });
});
