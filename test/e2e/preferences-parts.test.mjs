// What opening the preferences fetches: no more than that page's visitor needs, and all of it before
// the dialog stands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { withImports } from '../../scripts/sizes.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, call, errorOf, eventOf, eventsOf, settled, useGate } from './gate-helpers.mjs';

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

eachEngine((engine) => {
  const openFromBanner = async (declarations) => {
    gate.server.forget();
    const page = await gate.visit(engine, { head: WATCH, script: '', body: declarations });
    await page.waitForVisible('consent-banner');
    // What goes along with the banner comes after it; its look at contrast is the last of it.
    const isLast = (hit) => hit.path === '/dist/check-page.js';
    for (let waits = 0; waits < 50 && !gate.server.hits.some(isLast); waits++) await settled(page);
    await settled(page);
    gate.server.forget();
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitForVisible(preferences);
    await settled(page);
    return page;
  };

  test('where nothing but categories is declared, the preferences are one file more', async () => {
    const page = await openFromBanner(maps());
    await page.click('consent-preferences input[name="maps"]');
    await settled(page);
    assert.deepEqual(fetched(), ['preferences-ui.js']);
    assert.match(await page.text('consent-preferences [role="status"]'), /not saved/);
    assert.match(await page.text(preferences), /Maps.*Shows where to find us/s);
  });

  test('where services are declared, the dialog opens with them, however late they come', async () => {
    planFile('details.js', { delay: 600 });
    const page = await openFromBanner(maps(street));
    const more = [...withImports('details.js')].filter(
      (file) => !withImports('preferences-ui.js').has(file),
    );
    assert.deepEqual(fetched(), [...more, 'preferences-ui.js'].sort());
    const { text, height } = await page.evaluate(() => window.opened);
    assert.match(text, /Street \(Pty\) Ltd.*street_seen.*kept for 30 days.*Remembers the place\./s);
    const heightOf = (selector) => document.querySelector(selector).offsetHeight;
    assert.equal(await page.evaluate(heightOf, preferences), height);
  });

  test('what a category itself stores is shown as well', async () => {
    planFile('details.js', {});
    const page = await openFromBanner(
      maps('<consent-cookie name="maps_seen" duration="session"></consent-cookie>'),
    );
    assert.match(await page.text(preferences), /maps_seen.*until the browser is closed/s);
  });

  test('without the details, if they cannot be fetched, there is a choice nevertheless', async () => {
    planFile('details.js', { status: 404 });
    const page = await openFromBanner(maps(street));
    const { message } = await errorOf(page, 'elements-failed');
    assert.match(message, /^details\.js could not be loaded/);
    await page.click('consent-preferences [data-consent-action="reject"]');
    await page.waitForHidden(preferences);
    await eventOf(page, 'change');
    assert.equal(await call(page, 'allows', 'maps.street'), false);
    assert.equal((await eventsOf(page, 'change')).length, 1);
    assert.deepEqual(await page.evaluate(() => window.errors), []);
  });

  test('a service that was refused stays so without the details, if nothing is touched', async () => {
    planFile('details.js', { status: 404 });
    const page = await gate.visit(engine, {
      cookie: { granted: 'maps', denied: 'maps.street' },
      script: 'data-categories="essential maps"',
      body: maps(street),
    });
    await call(page, 'showPreferences');
    await page.waitForVisible(preferences);
    await page.click('consent-preferences [data-consent-action="save"]');
    await page.waitForHidden(preferences);
    await eventOf(page, 'change');
    assert.equal(await call(page, 'allows', 'maps'), true);
    assert.equal(await call(page, 'allows', 'maps.street'), false);
  });

  test('the answers stay where they are when the receipt of an earlier one comes', async () => {
    planFile('receipt-part.js', { delay: 600 });
    const page = await gate.visit(engine, { cookie: ACCEPTED, script: '' });
    await call(page, 'showPreferences');
    await page.waitForVisible(preferences);
    // Not where it is drawn: the dialog moves when it opens.
    const top = () =>
      document.querySelector('dialog.cp').offsetTop +
      document.querySelector('.cp-answers').offsetTop;
    const before = await page.evaluate(top);
    assert.equal(await page.evaluate(() => document.querySelector('.cr')), null);
    await page.waitForVisible('consent-preferences .cr > summary');
    assert.equal(await page.evaluate(top), before);
  });
});
