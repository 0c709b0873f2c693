// Each layout, in windows from a watch to a wall, with one line of copy and with a lawyer's German.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { copies, declare, openPreferences, useAskingPages } from './asking-page.mjs';
import { findBannerFaults, findPreferencesFaults } from './find-layout-faults.mjs';

/**
 * Width, height, and how much of it the banner may cover. 320 × 256 is 1280 × 1024 at 400 %, where
 * nobody needs text of twice the size as well.
 */
const windows = [
  [320, 256, 0.7],
  [360, 740, 0.5],
  [768, 1024, 0.3],
  [1280, 800, 0.3],
  [1920, 1080, 0.3],
];

const layouts = [
  { layout: 'bar' },
  { layout: 'bar', position: 'top' },
  { layout: 'card' },
  { layout: 'card', position: 'bottom-start' },
  { layout: 'card', position: 'top-end' },
  { layout: 'card', position: 'top-start' },
  { layout: 'dialog' },
  { layout: 'inline' },
];

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

const pages = useAskingPages();

/** All faults of a page, in every window, with each layout. */
async function faultsIn(page, { among = layouts, smallest = 0 } = {}) {
  const faults = [];
  for (const [width, height, share] of windows.slice(smallest)) {
    // What does not get that narrow is looked at as narrow as it gets.
    const size = await page.viewport(width, height);
    // One round trip per window: in some engines a round trip takes longer than the checks.
    const found = await page.evaluate(
      `(${findFaultsByLayout})(${JSON.stringify(among)}, ${share}, ${findBannerFaults})`,
    );
    for (const [layout, fault] of found) faults.push(`${layout} in ${size.join(' × ')}: ${fault}`);
  }
  return faults;
}

/** Runs in the browser, so it stands alone. Returns the layout with each fault. */
async function findFaultsByLayout(layouts, share, findFaults) {
  const banner = document.querySelector('consent-banner');
  const faults = [];
  for (const { layout, position = '' } of layouts) {
    banner.setAttribute('layout', layout);
    banner.setAttribute('position', position);
    await banner.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const fault of findFaults(share)) faults.push([`${layout} ${position}`, fault]);
  }
  return faults;
}

async function preferencesFaultsIn(page, { smallest = 0 } = {}) {
  const faults = [];
  for (const [width, height] of windows.slice(smallest)) {
    const size = await page.viewport(width, height);
    for (const fault of await page.evaluate(findPreferencesFaults))
      faults.push(`${size.join(' × ')}: ${fault}`);
  }
  return faults;
}

eachEngine((engine) => {
  for (const copy of Object.keys(copies))
    for (const categories of [2, 8])
      test(`the banner fits everywhere, with ${copy} copy and ${categories} categories`, async () => {
        const declarations = declare(categories);
        const page = await pages.visit(engine, { lang: 'de', copy, declarations });
        assert.deepEqual(await faultsIn(page), []);
      });

  for (const [language, lang, dir] of [
    ['Arabic', 'ar', 'rtl'],
    ['Japanese, which takes least room', 'ja', 'ltr'],
  ])
    test(`the banner fits everywhere with our own words, also in ${language}`, async () => {
      const page = await pages.visit(engine, { lang, dir });
      assert.deepEqual(await faultsIn(page), []);
    });

  test('the banner fits everywhere with answers of many words', async () => {
    const page = await pages.visit(engine, { lang: 'de' });
    await page.evaluate(() => {
      for (const [action, words] of Object.entries({
        accept: 'Ja, ich stimme allen Zwecken zu',
        reject: 'Nein, nur technisch Notwendiges zulassen',
        preferences: 'Datenschutzeinstellungen',
      }))
        document.querySelector(`consent-banner [data-consent-action=${action}]`).textContent =
          words;
    });
    assert.deepEqual(await faultsIn(page), []);
  });

  test('text of 200 % is not clipped', async () => {
    const css = ':root { --consent-size: 32px }';
    const page = await pages.visit(engine, { lang: 'de', css });
    assert.deepEqual(await faultsIn(page, { smallest: 1 }), []);
  });

  test('the spacing that a reader needs clips nothing', async () => {
    const page = await pages.visit(engine, { lang: 'de', css: spacing });
    assert.deepEqual(await faultsIn(page), []);
  });

  for (const [categories, services] of [
    [2, 1],
    [8, 12],
  ])
    test(`the preferences fit everywhere, with ${categories} categories and ${services} services`, async () => {
      const declarations = declare(categories, services);
      const page = await pages.visit(engine, { lang: 'de', declarations });
      await openPreferences(page);
      assert.deepEqual(await preferencesFaultsIn(page), []);
    });

  for (const [what, css] of [
    ['text of 200 %', ':root { --consent-size: 32px }'],
    ['the spacing that a reader needs', spacing],
  ])
    test(`the preferences keep everything in reach with ${what}`, async () => {
      const page = await pages.visit(engine, { lang: 'de', css, declarations: declare(8, 12) });
      await openPreferences(page);
      assert.deepEqual(await preferencesFaultsIn(page, { smallest: 1 }), []);
    });

  test('in a wide window the buttons are one row beside lines of no more than 48em', async () => {
    const page = await pages.visit(engine, { copy: 'long' });
    for (const width of [1280, 1920]) {
      await page.viewport(width, 900);
      const { rows, words, line } = await page.evaluate(() => {
        const box = (selector) =>
          document.querySelector(`consent-banner ${selector}`).getBoundingClientRect();
        const buttons = ['accept', 'reject', 'preferences'].map((action) =>
          box(`[data-consent-action=${action}]`),
        );
        const text = document.querySelector('consent-banner [slot=text]');
        return {
          rows: new Set(buttons.map(({ top }) => Math.round(top))).size,
          words: buttons.every(({ left }) => left >= box('[slot=text]').right),
          line: box('[slot=text]').width / Number.parseFloat(getComputedStyle(text).fontSize),
        };
      });
      assert.deepEqual({ rows, words }, { rows: 1, words: true }, `${width}`);
      assert.ok(line <= 48.1, `${width}: ${line}em`);
    }
  });

  test('a banner that covers too much, is unequal or cut off is found out', async () => {
    const css = `consent-banner { min-block-size: 60vh !important; min-inline-size: 100vw !important;
      inset-inline-start: 9px !important }
      [data-consent-action='accept'] { scale: 1.2 !important }`;
    const page = await pages.visit(engine, { css });
    const faults = await faultsIn(page, { among: [{ layout: 'bar' }] });
    assert.ok(
      faults.some((fault) => fault.includes('covers')),
      'covers',
    );
    assert.ok(
      faults.some((fault) => fault.includes('sticks out')),
      'sticks out',
    );
  });

  test('corners are those that the page names, mirrored from right to left', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const page = await pages.visit(engine, {
        dir,
        lang: dir === 'rtl' ? 'ar' : 'en',
        banner: 'layout="card"',
      });
      for (const vertical of ['top', 'bottom'])
        for (const horizontal of ['start', 'end']) {
          const { left, top, right, bottom } = await page.evaluate(async (position) => {
            const banner = document.querySelector('consent-banner');
            banner.setAttribute('position', position);
            await banner.updateComplete;
            const box = banner.getBoundingClientRect();
            return {
              left: box.left,
              top: box.top,
              right: document.documentElement.clientWidth - box.right,
              bottom: innerHeight - box.bottom,
            };
          }, `${vertical}-${horizontal}`);
          const isLeft = (horizontal === 'start') === (dir === 'ltr');
          const [near, far] = isLeft ? [left, right] : [right, left];
          const where = `${vertical}-${horizontal} ${dir}`;
          assert.ok(near < 24 && far > 400, `${where}: ${near} ${far}`);
          assert.ok((vertical === 'top' ? top : bottom) < 24, `${where}: ${top} ${bottom}`);
        }
    }
  });
});
