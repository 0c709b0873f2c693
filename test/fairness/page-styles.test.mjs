// Our elements under the style sheets of pages: those that thousands of sites take from npm, and a few habits.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { useAskingPages } from './asking-page.mjs';
import { measureLooks } from './measure-looks.mjs';

const require = createRequire(import.meta.url);
const packages = {
  'Bootstrap 3': require.resolve('bootstrap3/dist/css/bootstrap.css'),
  'Bootstrap 5': require.resolve('bootstrap5/dist/css/bootstrap.css'),
  'Tailwind 3': require.resolve('tailwindcss3/src/css/preflight.css'),
  'Tailwind 4': require.resolve('tailwindcss/preflight.css'),
  Pico: require.resolve('@picocss/pico/css/pico.css'),
  bulma: require.resolve('bulma/css/bulma.css'),
  'foundation-sites': require.resolve('foundation-sites/dist/css/foundation.css'),
  'materialize-css': require.resolve('materialize-css/dist/css/materialize.css'),
  uikit: require.resolve('uikit/dist/css/uikit.css'),
  'the-new-css-reset': require.resolve('the-new-css-reset/css/reset.css'),
  'sanitize.css': require.resolve('sanitize.css/sanitize.css'),
  'mvp.css': require.resolve('mvp.css/mvp.css'),
  'water.css': require.resolve('water.css/out/water.css'),
  simpledotcss: require.resolve('simpledotcss/simple.css'),
};
const habits = {
  'a reset': '* { margin: 0; padding: 0; box-sizing: border-box }',
  'rem of 10px': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'headings with a gradient': `h1, h2 { background: linear-gradient(90deg, #c026d3, #2563eb);
    -webkit-background-clip: text; background-clip: text; -webkit-text-fill-color: transparent }`,
  'popovers in the middle': `[popover] { margin: auto; inset: 0; padding: 2rem; border: 0;
    width: min(90vw, 40rem) }`,
  'popovers that fade in': `[popover] { inset: auto; margin: 0; top: 3rem; padding: 1rem; width: 14rem;
    border: 2px solid; opacity: 0; transition: opacity 0.2s } [popover]:popover-open { opacity: 1 }`,
  'buttons with effects': `button { position: relative; overflow: hidden; isolation: isolate }
    button::before { content: ""; position: absolute; inset: 0; background: #36c; transform: scaleX(0); z-index: -1 }
    button::after { content: ""; width: 100%; height: 2px; background: red; opacity: 0 }`,
  'check boxes of its own': `input[type=checkbox] { appearance: none; width: 1.15em; height: 1.15em;
    border: 0.15em solid; display: grid; place-content: center }
    input[type=checkbox]::before { content: ""; width: 0.65em; height: 0.65em; transform: scale(0);
    box-shadow: inset 1em 1em rebeccapurple }`,
  '!important everywhere': `button { width: 100% !important; display: block !important }
    input { width: 100% !important; height: auto !important; padding: 12px !important }
    label { display: block !important; margin-bottom: 10px !important }
    h2 { font-size: 40px !important; text-transform: uppercase !important }
    p { font-size: 18px !important; margin-bottom: 1.5em !important; color: #999 !important }
    a { color: #fff !important } dialog { max-width: 320px !important; padding: 30px !important }`,
};

const banner = [
  'consent-banner',
  ...['heading', 'text', 'policy'].map((slot) => `consent-banner [slot=${slot}]`),
  ...['accept', 'reject', 'preferences'].map(
    (action) => `consent-banner [data-consent-action=${action}]`,
  ),
];
const preferences = [
  'dialog',
  '.cp-title',
  '.cp-close',
  '.cp-body',
  '.cp-soft',
  '.cp-soft a',
  'input[name=measurement]',
  'label',
  '.cp-fold',
  '.cp-answers',
  ...['accept', 'reject', 'save'].map((action) => `[data-consent-action=${action}]`),
].map((selector) => `consent-preferences ${selector}`);
const companions = [
  'consent-way-back >>> button',
  'consent-way-back >>> svg',
  'consent-embed',
  ...['strong', 'p', 'button', 'a'].map((selector) => `consent-embed >>> ${selector}`),
];

const viewer = [
  'heading',
  'facts',
  'print',
  'contents-label',
  'contents-list',
  'contents-link',
  'search-field',
].map((part) => `policy-viewer >>> [part~=${part}]`);

// What the page has to say in the matter is the same in all of them: type, width, scroll bars, and a light scheme.
const body = `<div style="position: absolute; inset: 20px auto auto 0; width: 720px; max-width: none; margin: 0;
  padding: 0; color: #000; font: 16px/1.5 sans-serif">
  <consent-embed name="measurement" party="Example"><iframe data-consent="measurement" data-src="/frame"
    width="560" height="315"></iframe></consent-embed></div>`;
const declarations = `<consent-category name="measurement" label="Measurement" description="Counts visits.">
  <consent-service name="one" label="One" provider="Example"><consent-cookie name="_a" duration="P13M"
    purpose="Tells visits apart."></consent-cookie></consent-service>
  <consent-service name="two" label="Two" provider="Example"></consent-service></consent-category>`;

const policy = `<div style="position: absolute; inset: 420px auto auto 0; width: 1200px; max-width: none; margin: 0;
  padding: 0; color: #000; font: 16px/1.5 sans-serif">
  <policy-viewer heading="Privacy policy" version="2026-05-13" responsible-party="Halden Ltd">
  <h2>What we collect</h2><p>See <a href="/list">the list</a>.</p><ul class="browser-default"><li>Addresses</li></ul>
  <h2>Your rights</h2><p>Write to us.</p></policy-viewer></div>`;

const pages = useAskingPages();

eachEngine((engine) => {
  /** What there is to measure, under a style sheet, on a first visit and after a refusal. */
  async function looksUnder(css) {
    const own = `:root { --consent-font: sans-serif; --pico-font-size: 100% !important; color-scheme: light !important }
      html { overflow: visible !important; scrollbar-width: none !important }
      body { display: block !important; margin: 0 !important; padding: 0 !important; max-width: none !important }`;
    const page = await pages.visit(engine, {
      css: `${css} ${own}`,
      declarations,
      body: body + policy,
    });
    const looks = {};
    const add = async (where, selectors) => {
      const measured = await page.evaluate(measureLooks, selectors);
      for (const [selector, look] of Object.entries(measured)) looks[where + selector] = look;
    };
    for (const layout of ['bar', 'card', 'dialog', 'inline']) {
      await page.evaluate((wanted) => {
        const element = document.querySelector('consent-banner');
        element.setAttribute('layout', wanted);
        return element.updateComplete.then(() => true);
      }, layout);
      await add(`${layout}: `, banner);
    }
    await page.evaluate(() => consentElements.showPreferences());
    await page.waitForVisible('consent-preferences .cp-fold');
    await page.waitFor(() => document.getAnimations().length === 0);
    await add('', preferences);
    await page.evaluate(() => {
      document.querySelector('consent-preferences dialog').close();
      consentElements.rejectAll();
    });
    await page.waitForVisible('consent-way-back');
    await page.waitFor(() => document.getAnimations().length === 0);
    await add('', companions);
    await page.waitForVisible('policy-viewer >>> [part~=contents-link]');
    await add('', viewer);
    // The policy's text is the page's own; ours is that links and lists of it can be told as such. Materialize
    // takes marks away by a class, as a page's own design would: `browser-default` keeps them.
    looks['policy-viewer p'] = {
      box: [],
      look: await page.evaluate(() => [
        getComputedStyle(document.querySelector('policy-viewer a')).textDecorationLine,
        getComputedStyle(document.querySelector('policy-viewer ul')).listStyleType,
      ]),
    };
    return looks;
  }

  let reference;
  const faultsUnder = async (css) => {
    reference ??= await looksUnder('');
    const looks = await looksUnder(css);
    return Object.entries(reference).flatMap(([selector, { box, look }]) => {
      const other = looks[selector];
      const isMoved = box.some((length, index) => !(Math.abs(length - other.box[index]) <= 4));
      return [
        ...(isMoved
          ? [`${selector} is at ${other.box.map(Math.round)}, not ${box.map(Math.round)}`]
          : []),
        ...look
          .filter((value, index) => value !== other.look[index])
          .map((value) => `${selector} has no ${value}`),
      ];
    });
  };

  for (const [name, file] of Object.entries(packages))
    test(`${name} moves and changes nothing of ours`, async () => {
      assert.deepEqual(await faultsUnder(readFileSync(file, 'utf8')), []);
    });

  for (const [name, css] of Object.entries(habits))
    test(`a page with ${name} moves and changes nothing of ours`, async () => {
      assert.deepEqual(await faultsUnder(css), []);
    });

  test('a style sheet that reaches the embed and the way back is found out', async () => {
    const faults = await faultsUnder(
      'consent-embed { color: red; margin: 20px } consent-way-back { scale: 2 !important }',
    );
    for (const moved of ['consent-embed', 'consent-way-back >>> button'])
      assert.ok(
        faults.some((fault) => fault.startsWith(`${moved} is at`)),
        moved,
      );
  });
});
