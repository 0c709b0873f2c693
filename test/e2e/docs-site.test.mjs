// The documentation site in browsers: read with and without JavaScript, searched, and its examples at work.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { docsFolder } from '../../scripts/docs/write-docs.mjs';
import { root } from '../../scripts/run.mjs';
import { axe } from '../fairness/judges/axe.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const files = readdirSync(path.join(root, docsFolder), { recursive: true })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('examples/'));

/** Pages of every kind: words, tables, examples, generated ones, pictures, the theme maker. */
const kinds = [
  'index.html',
  'settings.html',
  'conformance.html',
  'examples.html',
  'api/policy-viewer.html',
  'gallery.html',
  'theme-maker.html',
];

/** Without what axe has to say of frames, whose pages are looked at elsewhere. */
const inPage = async (found) => (await found).filter(({ rule }) => !rule.startsWith('frame-'));

/** The button of the first example of a page, once it has a banner that asks. Frames load when they are near. */
const acceptIn = () => {
  const frame = document.querySelector('.example iframe');
  frame.scrollIntoView();
  return frame.contentDocument?.querySelector(
    'consent-banner[open] [data-consent-action="accept"]',
  );
};

eachEngine((engine) => {
  const address = (file) => `${server.url}/${docsFolder}/${file}`;
  const visit = (file, settings) => engine.page(address(file), settings);

  test('every page is there, fits into wide and narrow windows and fetches from us alone', async () => {
    const context = await engine.context({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // Every page in one engine, and what axe says of its words, which no engine changes; pages of each kind in the others.
    const isTheOne = engine.name === 'chromium';
    for (const file of isTheOne ? files : kinds) {
      await page.goto(address(file));
      const origins = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      );
      assert.deepEqual([...new Set(origins)], [server.url], `${file} fetches from us alone`);
      if (isTheOne) assert.deepEqual(await inPage(axe.examine(page, { within: 'main' })), [], file);
      // The next page is opened in a wide one again.
      for (const width of [390, 1440]) {
        await page.viewport(width, 900);
        const [wide, high] = await page.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight,
        ]);
        assert.ok(high > 300, `${file} is there`);
        assert.ok(wide <= 0, `${file} is ${wide} px wider than the window of ${width} px`);
      }
    }
  });

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ])
    engine.testOnce(
      `axe finds nothing on pages of each kind (${width} px, ${colorScheme})`,
      async () => {
        const page = await visit(kinds[0], { colorScheme, viewport: { width, height: 900 } });
        for (const file of kinds) {
          await page.goto(address(file));
          assert.deepEqual(await inPage(axe.examine(page)), [], file);
        }
      },
    );

  test('an example runs what it shows: the script runs once it is allowed', async () => {
    const page = await visit('index.html');
    await page.waitFor(acceptIn);
    const inFrame = () =>
      document.querySelector('.example iframe').contentDocument.body.textContent;
    assert.doesNotMatch(await page.evaluate(inFrame), /analytics\.js runs/);
    await page.evaluate(`(${acceptIn})().click()`);
    await page.waitFor(() =>
      document
        .querySelector('.example iframe')
        .contentDocument.body.textContent.includes('analytics.js runs'),
    );
  });

  test('nothing is stored, not by an answer in an example either', async () => {
    const page = await visit('index.html');
    await page.waitFor(acceptIn);
    await page.evaluate(`(${acceptIn})().click()`);
    await page.waitFor(
      () =>
        document.querySelector('.example iframe').contentDocument.documentElement.dataset
          .consent === 'essential measurement',
    );
    assert.deepEqual(await page.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await page.reload();
    await page.waitFor(acceptIn);
  });

  test('nothing is wrong with any example', async () => {
    for (const file of ['index.html', 'examples.html', 'start/html.html']) {
      const page = await visit(file);
      const messages = await page.waitFor(() => {
        const found = [...document.querySelectorAll('.example iframe')].map((frame) => {
          frame.loading = 'eager';
          const gate = frame.contentWindow.consentElements;
          if (!gate) return undefined;
          // A mistake of ours shows when the page has been looked at.
          const { body } = frame.contentDocument;
          if (!body.querySelector('[looked-at]'))
            body.insertAdjacentHTML(
              'beforeend',
              '<consent-cookie name="a" looked-at></consent-cookie>',
            );
          const all = gate.check().map(({ message }) => message);
          return all.some((message) => message.includes('looked-at')) ? all : undefined;
        });
        return found.every(Boolean) && found.flat();
      });
      assert.deepEqual(
        messages.filter((message) => !message.includes('looked-at')),
        [],
        file,
      );
    }
  });

  test('the search finds a setting, by keyboard alone', async () => {
    const page = await visit('index.html');
    await page.waitForVisible('.search input');
    await page.evaluate(() => document.querySelector('.search input').focus());
    await page.type('reload withdraw');
    await page.waitFor(() =>
      document.querySelector('.found a')?.textContent.includes('data-reload-on-withdraw'),
    );
    assert.match(await page.text('.search [role="status"]'), /^\d+ places found$/);
    await page.press('ArrowDown', 'Enter');
    await page.waitFor(() => location.href.endsWith('/settings.html#data-reload-on-withdraw'));
  });

  test('whoever searches stays where they read', async () => {
    const page = await visit('settings.html#data-gpc');
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 300, 'the page is at its row');
    await page.click('.search input');
    await page.type('cookie');
    await page.waitForVisible('.found a');
    // Not to the pixel: Firefox rounds the place of the row anew.
    const after = await page.evaluate(() => scrollY);
    assert.ok(Math.abs(after - before) < 3, `${after} instead of ${before}`);
  });

  test('the search says that it finds nothing, and Escape closes what it has found', async () => {
    const page = await visit('api/consent-banner.html');
    await page.waitForVisible('.search input');
    await page.evaluate(() => document.querySelector('.search input').focus());
    await page.type('cookie');
    await page.waitForVisible('.found a');
    await page.press('Escape');
    await page.waitForHidden('.found');
    await page.type('xyzzy');
    await page.waitFor(
      () => document.querySelector('.search [role="status"]').textContent === 'No places found',
    );
  });

  test('on a phone, the pages open with their button and close with Escape', async () => {
    const page = await visit('settings.html', { viewport: { width: 390, height: 800 } });
    assert.equal(await page.isVisible('.pages'), false);
    await page.click('[popovertarget="site-pages"]');
    await page.waitForVisible('.pages [aria-current="page"]');
    await page.press('Escape');
    await page.waitForHidden('.pages');
  });

  test('the theme maker shows, measures and writes what is chosen', async () => {
    const page = await visit('theme-maker.html');
    await page.waitFor(() => document.querySelectorAll('.contrast tbody tr').length === 5);
    assert.equal(await page.isVisible('.contrast [data-level="too low"]'), false);
    await page.evaluate(() => {
      const input = document.querySelector('[name="--consent-text light"]');
      input.value = '#cccccc';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // #ccc on white is 1.61 to 1, in light alone.
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('.contrast [data-level="too low"]')].map((cell) => [
          cell.parentElement.firstChild.textContent,
          cell.textContent,
          cell.cellIndex,
        ]),
      ),
      [
        ['heading', '1.60 too low', 1],
        // They have the colour of the text.
        ['focus rings', '1.60 too low', 1],
      ],
    );
    assert.match(
      await page.text('.theme-maker .code code'),
      /--consent-text: light-dark\(#cccccc, #f5f6f8\);/,
    );
    assert.equal(
      await page.evaluate(() => {
        const banner = document
          .querySelector('[data-scheme="light"]')
          .contentDocument.querySelector('consent-banner');
        return getComputedStyle(banner).color;
      }),
      'rgb(204, 204, 204)',
    );
  });

  test(
    'without JavaScript every page can be read and left',
    { skip: !engine.can('javaScript') },
    async () => {
      const page = await visit('index.html', { javaScript: false });
      for (const file of kinds) {
        await page.goto(address(file));
        await page.waitForVisible('main h1');
        await page.waitForVisible('.pages a');
        assert.equal(await page.isVisible('.search'), false, file);
      }
      const phone = await engine.page(address('index.html'), {
        javaScript: false,
        viewport: { width: 390, height: 800 },
      });
      await phone.click('[popovertarget="site-pages"]');
      await phone.waitForVisible('.pages a');
    },
  );
});
