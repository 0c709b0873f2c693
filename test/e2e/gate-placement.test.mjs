// What the gate puts into a page disturbs nothing there: it stands beside the body, whatever rules the page
// has for the body's children, and takes over the look that a page gives its body.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { allHasRun, call, useGate } from './gate-helpers.mjs';

const gate = useGate();

/** Rules that real pages have for what is in their body. */
const RULES = {
  'space between neighbours': 'body > * + * { margin-top: 2rem }',
  'no space above the first': 'body > * { margin-top: 3rem } body > :first-child { margin-top: 0 }',
  'no space below the last': 'body > * { margin-bottom: 3rem } body > :last-child { margin: 0 }',
  'counted from the start':
    'body > :nth-child(even) { padding-left: 40px } body > :nth-child(2) { height: 90px }',
  'counted from the end': 'body > :nth-last-child(odd) { padding-left: 40px }',
  'a grid': 'body { display: grid; grid-template-columns: 1fr 2fr; gap: 20px; min-height: 100vh }',
  'a column':
    'body { display: flex; flex-direction: column; gap: 2rem; min-height: 100vh } body > :last-child { margin-top: auto }',
  'every child positioned': 'body > * { position: relative; z-index: 1 }',
  'a page in columns': 'html { display: flex } body { flex: 1 }',
};

const CONTENT = `<header><b>Halden</b></header>
  <main>${'<p>Bread, from six in the morning.</p>'.repeat(40)}</main><footer>Foot</footer>`;

const visit = (
  engine,
  { css = '', body = CONTENT, attributes = 'lang="en"', bodyAttributes = '', script = '' },
) =>
  gate.visit(engine, {
    html: `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Test</title>
      <style>${css}</style><script>
        window.errors = [];
        addEventListener('error', (event) => event.message && errors.push(event.message));
        window.shifts = [];
        if (globalThis.PerformanceObserver?.supportedEntryTypes.includes('layout-shift'))
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries()) {
              // Ours stand beside the body, and may grow while they are being filled.
              const moved = sources.filter(({ node }) => document.body.contains(node));
              if (moved.length) shifts.push([value, ...moved.map(({ node }) => node.nodeName)]);
            }
          }).observe({ type: 'layout-shift', buffered: true });
      </script>${script}</head><body ${bodyAttributes}>${body}</body></html>`,
  });

/** Where everything in the body is. */
const places = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );

const start = (page) =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/dist/consent-elements.js';
    document.head.append(script);
  });

eachEngine((engine) => {
  for (const [name, css] of Object.entries(RULES))
    test(`moves nothing in the page: ${name}`, async () => {
      const page = await visit(engine, { css });
      const before = await places(page);
      await start(page);
      await page.waitForVisible('consent-banner');
      assert.deepEqual(await places(page), before, 'while the banner stands');
      await call(page, 'showPreferences');
      await page.waitForVisible('consent-preferences dialog');
      assert.deepEqual(await places(page), before, 'while the preferences are open');
      await page.click('consent-preferences [data-consent-action="reject"]');
      await page.waitForVisible('consent-way-back');
      assert.deepEqual(await places(page), before, 'when there is a way back');
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(await page.evaluate(() => shifts), []);
    });

  test('moves nothing in a page that has it from the start', async () => {
    const page = await visit(engine, {
      css: Object.values(RULES).slice(0, 3).join('\n'),
      script: '<script async src="/dist/consent-elements.js"></script>',
    });
    await page.waitForVisible('consent-banner');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await page.evaluate(() => shifts), []);
  });

  test('comes first for the keyboard, and before the page for who reads it', async () => {
    const page = await visit(engine, {
      body: `<a id="first" href="#x">First</a>${CONTENT}`,
      script: '<script src="/dist/consent-elements.js"></script>',
    });
    await page.waitForVisible('consent-banner');
    await page.press('Tab');
    assert.equal(
      await page.evaluate(() => !!document.activeElement.closest('consent-banner')),
      true,
    );
    assert.equal(
      await page.evaluate(
        () =>
          document
            .querySelector('consent-banner')
            .compareDocumentPosition(document.querySelector('#first')) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ),
      4,
    );
  });

  test('a body that cannot be used or seen takes nobody’s answer away', async () => {
    const page = await visit(engine, {
      bodyAttributes: 'inert',
      css: 'body { visibility: hidden; pointer-events: none }',
      script: '<script src="/dist/consent-elements.js"></script>',
    });
    await page.click('consent-banner [data-consent-action="reject"]');
    await page.waitFor(() => consentElements.decision.decided);
  });

  test('speaks the body’s language, in its direction, typeface and colours', async () => {
    const page = await visit(engine, {
      attributes: '',
      bodyAttributes: 'lang="he" dir="rtl"',
      css: `body { font-family: Georgia; --consent-accent: rgb(0, 60, 40); --consent-radius: 3px }
        consent-banner { --consent-radius: 5px }
        .dark { color-scheme: dark; --consent-accent: rgb(200, 250, 220) }`,
      script: '<script src="/dist/consent-elements.js"></script>',
    });
    await page.waitForVisible('consent-banner');
    const look = () =>
      page.evaluate(() => {
        const banner = document.querySelector('consent-banner');
        const button = banner.querySelector('[data-consent-action="accept"]');
        const { direction, fontFamily, colorScheme } = getComputedStyle(banner);
        const { borderColor, borderRadius } = getComputedStyle(button);
        return { direction, fontFamily, colorScheme, borderColor, borderRadius };
      });
    const light = await look();
    assert.deepEqual(light, {
      direction: 'rtl',
      fontFamily: 'Georgia',
      colorScheme: 'normal',
      borderColor: 'rgb(0, 60, 40)',
      // What the page says of the element itself holds.
      borderRadius: '5px',
    });
    assert.match(await page.text('consent-banner [data-consent-action="accept"]'), /[א-ת]/);
    await page.evaluate(() => document.body.classList.add('dark'));
    await page.waitFor(
      () => getComputedStyle(document.querySelector('consent-banner')).colorScheme === 'dark',
    );
    assert.equal((await look()).borderColor, 'rgb(200, 250, 220)');
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences dialog');
    assert.deepEqual(
      await page.evaluate(() => {
        const { direction, fontFamily, colorScheme } = getComputedStyle(
          document.querySelector('consent-preferences dialog'),
        );
        return { direction, fontFamily, colorScheme };
      }),
      { direction: 'rtl', fontFamily: 'Georgia', colorScheme: 'dark' },
    );
  });

  test('stands while a router swaps the body, and an own banner of each page asks without an error', async () => {
    // What waits for its turn in a preview goes with it.
    const turbo = `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>
      <meta name="turbo-cache-control" content="no-preview">`;
    const head = `${turbo}<script>window.errors ??= [];
      addEventListener('error', (event) => event.message && errors.push(event.message));</script>
      <script src="/dist/consent-elements.js"></script>`;
    for (const banner of ['', '<consent-banner></consent-banner>']) {
      const kind = banner ? 'own' : 'ours';
      const html = (number) =>
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${number}</title>${head}</head>
          <body>${banner}<h1>${number}</h1><a id="go" href="/placement/${kind}/${3 - number}">Go</a></body></html>`;
      gate.server.page(`/placement/${kind}/2`, { html: html(2) });
      const url = gate.server.page(`/placement/${kind}/1`, { html: html(1) });
      const page = await gate.visit(engine, { url });
      await page.waitForVisible('consent-banner');
      for (const number of [2, 1]) {
        await page.evaluate(() => document.querySelector('#go').click());
        await page.waitFor(
          (wanted) => document.querySelector('h1').textContent === String(wanted),
          { args: [number] },
        );
        await page.waitForVisible('consent-banner');
      }
      await allHasRun(page);
      assert.equal(
        await page.evaluate(() => document.querySelectorAll('consent-banner').length),
        1,
      );
      assert.deepEqual(await page.evaluate(() => errors), []);
    }
  });
});
