// Scripts of pages that take what visitors do: those that scroll smoothly, trap focus or open modal dialogs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { call, eventsOf, useGate } from './gate-helpers.mjs';

const gate = useGate();
const reject = 'consent-banner [data-consent-action="reject"]';
const libraries = {
  lenis: 'lenis/dist/lenis.min.js',
  tabbable: 'tabbable/dist/index.umd.js',
  'focus-trap': 'focus-trap/dist/focus-trap.umd.js',
};
const script = (name) => `<script src="/lib/${name}.js"></script>`;

before(() => {
  for (const [name, file] of Object.entries(libraries))
    gate.server.page(`/lib/${name}.js`, {
      html: readFileSync(path.join(root, 'node_modules', file), 'utf8'),
      type: 'text/javascript; charset=utf-8',
    });
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

  test('a page that takes all pointers from its body, as Radix does, leaves the banner its own', async () => {
    const page = await gate.visit(engine, {
      script: '',
      body: '<style>body { pointer-events: none }</style>',
    });
    await page.waitForVisible('consent-banner');
    await page.click(reject);
    await page.waitForHidden('consent-banner');
  });
});
