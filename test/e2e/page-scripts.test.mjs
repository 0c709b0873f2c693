// Scripts of pages that take what visitors do: those that scroll smoothly, trap focus or open modal dialogs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { bundleApp } from './bundle-app.mjs';
import { call, eventsOf, useGate } from './gate-helpers.mjs';

const gate = useGate();
const reject = 'consent-banner [data-consent-action="reject"]';
const libraries = {
  lenis: 'lenis/dist/lenis.min.js',
  tabbable: 'tabbable/dist/index.umd.js',
  'focus-trap': 'focus-trap/dist/focus-trap.umd.js',
};
const script = (name) => `<script src="/lib/${name}.js"></script>`;

before(async () => {
  const serve = (name, html) =>
    gate.server.page(`/lib/${name}.js`, { html, type: 'text/javascript; charset=utf-8' });
  for (const [name, file] of Object.entries(libraries))
    serve(name, readFileSync(path.join(root, 'node_modules', file), 'utf8'));
  serve('radix', await bundleApp('react-radix.jsx'));
});

/** Whether a script of the page has taken a wheel that turns over an element. */
const isWheelTaken = (page, selector) =>
  page.evaluate((wanted) => {
    const wheel = new WheelEvent('wheel', {
      deltaY: 100,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    document.querySelector(wanted).dispatchEvent(wheel);
    return wheel.defaultPrevented;
  }, selector);

eachEngine((engine) => {
  test('lenis: the wheel over banner and settings scrolls them, and over the page the page', async () => {
    const page = await gate.visit(engine, {
      script: '',
      head: script('lenis'),
      body: `<main style="height: 3000px">Page</main><script>new Lenis({ autoRaf: true })</script>`,
    });
    await page.waitForVisible('consent-banner');
    assert.equal(await isWheelTaken(page, 'main'), true);
    assert.equal(await isWheelTaken(page, 'consent-banner [slot=text]'), false);
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences dialog');
    assert.equal(await isWheelTaken(page, 'consent-preferences .cp-body'), false);
  });

  test('lenis: what stands in the page scrolls with it', async () => {
    const page = await gate.visit(engine, {
      script: '',
      head: script('lenis'),
      body: `<consent-banner layout="inline"></consent-banner><consent-preferences inline></consent-preferences>
        <main style="height: 3000px">Page</main><script>new Lenis({ autoRaf: true })</script>`,
    });
    await page.waitForVisible('consent-banner');
    await page.waitForVisible('consent-preferences .cp-body');
    for (const inside of ['consent-banner [slot=text]', 'consent-preferences .cp-body'])
      assert.equal(await isWheelTaken(page, inside), true, inside);
  });

  test('focus-trap: an answer counts while it keeps focus in a dialog of the page', async () => {
    const page = await gate.visit(engine, {
      script: '',
      head: script('tabbable') + script('focus-trap'),
      body: `<div id="trap" role="dialog" aria-label="News"><button type="button">Subscribe</button></div>
        <script>focusTrap.createFocusTrap('#trap').activate()</script>`,
    });
    await page.waitForVisible('consent-banner');
    await page.click(reject);
    await page.waitForHidden('consent-banner');
    assert.equal(await page.evaluate(() => consentElements.decision.decided), true);
    assert.deepEqual(await eventsOf(page, 'error'), []);
  });

  /** A page with a modal dialog of Radix, which takes focus, wheel and pointers of all else. */
  const visitRadix = async (banner = '') => {
    const page = await gate.visit(engine, {
      script: '',
      body: `<style>
          #news { position: fixed; inset: 0 auto auto 0 }
          #beneath { position: fixed; inset: auto 0 0; block-size: 40vh }
        </style>
        <div id="app"></div>${script('radix')}${banner}`,
    });
    await page.waitForVisible('#news');
    await page.waitForVisible('consent-banner');
    await page.waitFor(() => getComputedStyle(document.body).pointerEvents === 'none');
    return page;
  };
  const isDecided = (page) => page.evaluate(() => consentElements.decision.decided);

  for (const [where, banner] of [
    ['a banner of ours', ''],
    ['a banner in the body', '<consent-banner></consent-banner>'],
  ])
    test(`Radix: ${where} takes an answer beside its modal dialog, and presses nothing beneath`, async () => {
      const page = await visitRadix(banner);
      await page.click(reject);
      await page.waitForHidden('consent-banner');
      assert.equal(await isDecided(page), true);
      assert.equal(await page.evaluate(() => window.isSubscribed), null);
      assert.deepEqual(await eventsOf(page, 'error'), []);
    });

  test('Radix: the settings work over its modal dialog, by mouse and by keyboard', async () => {
    const page = await visitRadix();
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitForVisible('consent-preferences dialog');
    assert.equal(await isWheelTaken(page, 'consent-preferences .cp-body'), false);
    await page.press('Tab');
    assert.equal(
      await page.evaluate(() => !!document.activeElement.closest('consent-preferences dialog')),
      true,
    );
    await page.click('consent-preferences input[name="measurement"]');
    await page.click('consent-preferences [data-consent-action="save"]');
    await page.waitForHidden('consent-banner');
    assert.equal(await page.evaluate(() => consentElements.allows('measurement')), true);
  });

  test('Radix: with its dialog closed, the banner is answered by keyboard', async () => {
    const page = await visitRadix();
    await page.press('Escape');
    await page.waitForHidden('#news');
    await page.evaluate(() => document.querySelector('consent-banner').focus());
    for (let step = 0; step < 12 && !(await isDecided(page)); step++) {
      await page.press('Tab');
      const isOn = await page.evaluate((wanted) => document.activeElement.matches(wanted), reject);
      if (isOn) await page.press('Enter');
    }
    assert.equal(await isDecided(page), true);
  });
});
