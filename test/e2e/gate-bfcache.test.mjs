// Coming back to a page that the browser kept alive.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, call, hasRun, inline, ran, useGate } from './gate-helpers.mjs';

const gate = useGate();
const body = `<h1>Page</h1>${inline('a')}<script>addEventListener('pageshow', (event) => (window.isPersisted = event.persisted))</script>`;

eachEngine((engine) => {
  const settings = engine.can('backForwardCache') ? { backForwardCache: true } : {};
  const visit = (options) => gate.visit(engine, { settings, ...options });
  /** Whether the browser kept the page; not every one does while it is driven. */
  const isKept = (page) => page.evaluate(() => window.isPersisted === true);

  test('nothing of ours keeps a page out of the back/forward cache', async (context) => {
    const plain = await visit({ html: `<!doctype html><title>Plain</title>${body}` });
    await plain.goto(`${gate.server.url}/_test/blank`);
    await plain.back();
    if (!(await isKept(plain))) return context.skip('the engine keeps no pages here');
    const page = await visit({ body, cookie: ACCEPTED });
    await hasRun(page, 'a');
    await page.goto(`${gate.server.url}/_test/blank`);
    await page.back();
    assert.equal(await isKept(page), true);
  });

  test('a banner that was answered on the next page is gone when the visitor comes back', async () => {
    const page = await visit({ script: '', body });
    await page.waitForVisible('consent-banner');
    await page.goto(gate.page({ script: '', body }));
    await page.waitForVisible('consent-banner');
    await page.click('consent-banner [data-consent-action="accept"]');
    await hasRun(page, 'a');
    await page.back();
    await hasRun(page, 'a');
    await page.waitForHidden('consent-banner');
    assert.equal(await call(page, 'allows', 'measurement'), true);
  });

  test('a withdrawal on the next page holds on the one before', async () => {
    const page = await visit({ body, cookie: ACCEPTED });
    await hasRun(page, 'a');
    await page.goto(gate.page({ body }));
    await call(page, 'rejectAll');
    await page.back();
    await page.waitFor(() => window.consentElements && !consentElements.allows('measurement'));
    assert.equal(await page.evaluate(() => document.documentElement.dataset.consent), 'essential');
    if (!(await isKept(page))) assert.deepEqual(await ran(page), []);
  });

  test('tabs follow each other again after coming back', async () => {
    const url = gate.page({ body });
    const page = await visit({ url });
    await page.goto(`${gate.server.url}/_test/blank`);
    await page.back();
    const other = await page.context.newPage(url);
    await call(other, 'acceptAll');
    await page.waitFor(() => consentElements.allows('measurement'), { timeout: 2000 });
  });
});
