// The words are seen: what informs is in view where it is asked, in every language and window.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { hasFontFor } from '../harness/fonts.mjs';
import { useAskingPages } from './asking-page.mjs';
import { findUnseen } from './find-unseen.mjs';

const languages = [
  'en',
  ...readdirSync(path.join(root, 'dist/locales'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.basename(file, '.js')),
];
const fromRightToLeft = ['ar', 'he'];
/** These break lines between letters, or hardly fit two buttons beside each other on the smallest phone. */
const withoutSpaces = ['ja', 'th', 'zh'];

/** Width and height, and the share of it that the banner may cover with our own words. */
const windows = [
  // Where size and words cannot both be had, the words win.
  { width: 320, height: 480, share: 0.9, breaks: ['te'] },
  // Half of it, and in two languages a line more.
  { width: 360, height: 740, share: 0.52 },
  { width: 390, height: 844, share: 0.5 },
  { width: 768, height: 1024, share: 0.3 },
  // Phones held sideways.
  { width: 844, height: 390, share: 0.7 },
  { width: 915, height: 412, share: 0.7 },
  { width: 800, height: 360, share: 0.7 },
  { width: 740, height: 360, share: 0.7 },
  { width: 667, height: 375, share: 0.7 },
  { width: 1024, height: 768, share: 0.3 },
  { width: 1280, height: 720, share: 0.3 },
  { width: 1440, height: 900, share: 0.3 },
  { width: 1280, height: 720, zoom: 2 },
  { width: 390, height: 844, zoom: 2 },
  // A window of 1280 × 1024 at 400 %.
  { width: 320, height: 256, least: 'purposes' },
];

const pages = useAskingPages();

eachEngine((engine) => {
  /** Faults of a page in all windows, in a frame, which gets smaller than any engine lets its own window get. */
  async function faultsIn(outer, address, lang) {
    const results = await outer.evaluate(
      async (src, sizes, find) => {
        const look = new Function(`return ${find}`)();
        const frame = document.querySelector('iframe');
        frame.src = src;
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const view = frame.contentWindow;
        const banner = view.document.querySelector('consent-banner');
        while (!banner.hasUpdated || !banner.open) await new Promise(requestAnimationFrame);
        const found = [];
        for (const { width, height, zoom = 1, least } of sizes) {
          frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
          view.document.documentElement.style.setProperty('--consent-size', `${zoom * 16}px`);
          for (const layout of ['bar', 'card', 'dialog']) {
            banner.setAttribute('layout', layout);
            await banner.updateComplete;
            found.push({ layout, ...look(view, { least }) });
          }
        }
        return found;
      },
      address,
      windows,
      String(findUnseen),
    );
    return results.flatMap(({ layout, covered, faults }, index) => {
      const { width, height, zoom, share = 1, breaks } = windows[Math.floor(index / 3)];
      const mayBreak = withoutSpaces.includes(lang) || breaks?.includes(lang);
      const counted = faults.filter((fault) => !(mayBreak && fault.endsWith('broken')));
      if (covered > share) counted.push(`covers ${Math.round(covered * 100)} %`);
      const where = `${lang}, ${layout} in ${width} × ${height}${zoom ? ' at 200 %' : ''}`;
      return counted.map((fault) => `${where}: ${fault}`);
    });
  }

  const addressIn = (lang, page) =>
    pages.put({ lang, dir: fromRightToLeft.includes(lang) ? 'rtl' : 'ltr', ...page });
  const openOuter = () =>
    engine.page(
      pages.server.page('/seen', { html: '<!doctype html><title>Frame</title><iframe></iframe>' }),
    );

  test('heading, purposes and policy are in view without scrolling, in every language and window', async (t) => {
    const outer = await openOuter();
    const [readable, unreadable] = [true, false].map((wanted) =>
      languages.filter((lang) => hasFontFor(lang) === wanted),
    );
    if (unreadable.length) t.diagnostic(`No typeface for ${unreadable.join(', ')}: not looked at`);
    const faults = [];
    for (const lang of readable) faults.push(...(await faultsIn(outer, addressIn(lang), lang)));
    assert.deepEqual(faults, []);
  });

  test('words that are out of view, and a word that is broken, are found', async () => {
    const css = `consent-banner { --consent-space: 5em }
      consent-banner button { word-break: break-all; letter-spacing: 2em }`;
    const faults = await faultsIn(await openOuter(), addressIn('en', { css }), 'en');
    assert.ok(
      faults.some((fault) => fault.includes('lines are seen')),
      'out of view',
    );
    assert.ok(
      faults.some((fault) => fault.endsWith('is broken')),
      'broken',
    );
  });
});
