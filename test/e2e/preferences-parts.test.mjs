// What opening the preferences fetches: all that the dialog needs before it stands, and no more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { withImports } from '../harness/static-imports.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, call, settled, useGate } from './gate-helpers.mjs';

const gate = useGate();

const preferences = 'consent-preferences dialog[open]';
const maps = (inside = '') =>
  `<consent-category name="maps" label="Maps" description="Shows where to find us.">${inside}</consent-category>`;
const street = `<consent-service name="street" label="Street" provider="Street (Pty) Ltd">
  <consent-cookie name="street_seen" duration="P30D" purpose="Remembers the place."></consent-cookie>
</consent-service>`;

/** Notes what the dialog said when it opened, and its height, in `window.opened`. */
const WATCH = `<script>
  new MutationObserver(() => {
    const dialog = document.querySelector('${preferences}');
    if (dialog) window.opened ??= { text: dialog.textContent, height: dialog.offsetHeight };
  }).observe(document, { childList: true, subtree: true, attributes: true });
</script>`;

const planFile = (file, planned) =>
  gate.server.page(`/dist/${file}`, {
    html: '',
    body: readFileSync(path.join(root, 'dist', file), 'utf8'),
    type: 'text/javascript; charset=utf-8',
    ...planned,
  });

/** The files of ours that were asked for since the last time. */
const fetched = () =>
  gate.server.hits
    .splice(0)
    .map((hit) => hit.path)
    .filter((file) => file.startsWith('/dist/'))
    .map((file) => file.slice('/dist/'.length))
    .sort();

/** What was fetched before the preferences were opened. */
let before = [];

eachEngine((engine) => {
  const openFromBanner = async (declarations) => {
    gate.server.forget();
    const page = await gate.visit(engine, { head: WATCH, script: '', body: declarations });
    await page.waitForVisible('consent-banner');
    // What goes along with the banner comes after it; the looks at contrast and page are the last of it.
    const isFetched = (file) => gate.server.hits.some((hit) => hit.path === file);
    const looks = ['/dist/check-page.js', '/dist/check.js'];
    for (let waits = 0; waits < 50 && !looks.every(isFetched); waits++) await settled(page);
    await settled(page);
    before = fetched();
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitForVisible(preferences);
    await settled(page);
    return page;
  };

  test('the preferences are one file more than Lit', async () => {
    const page = await openFromBanner(maps());
    await page.click('consent-preferences input[name="maps"]');
    await page.waitFor(() =>
      /not been saved/.test(document.querySelector('.cp-status').textContent),
    );
    const more = [...withImports('preferences-ui.js')].filter((file) => !before.includes(file));
    assert.deepEqual(fetched(), more.sort());
    assert.deepEqual([...withImports('preferences-ui.js')].sort(), [
      'lit.js',
      'preferences-ui.js',
      'shared.js',
    ]);
    assert.match(await page.text(preferences), /Maps.*Shows where to find us/s);
  });

  test('where services are declared, the dialog opens with them, however late it comes', async () => {
    planFile('preferences-ui.js', { delay: 600 });
    const page = await openFromBanner(maps(street));
    const { text, height } = await page.evaluate(() => window.opened);
    assert.match(text, /Street \(Pty\) Ltd.*street_seen.*kept for 30 days.*Remembers the place\./s);
    const heightOf = (selector) => document.querySelector(selector).offsetHeight;
    assert.equal(await page.evaluate(heightOf, preferences), height);
    planFile('preferences-ui.js', {});
  });

  test('what a category itself stores is shown as well', async () => {
    const page = await openFromBanner(
      maps('<consent-cookie name="maps_seen" duration="session"></consent-cookie>'),
    );
    assert.match(await page.text(preferences), /maps_seen.*until the browser is closed/s);
  });

  test('what a receipt shows is fetched when somebody opens it', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED, script: '' });
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences .cr > summary');
    await settled(page);
    assert.ok(!fetched().includes('receipt.js'));
    await page.click('consent-preferences .cr > summary');
    await page.waitForVisible('consent-preferences .cr-page dl');
    assert.ok(fetched().includes('receipt.js'));
  });
});
