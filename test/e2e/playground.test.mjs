// The demo's front page: its playground shows what it says, with real pages and real visitors.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';
import { tooWide } from '../harness/too-wide.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** What each visitor finds, in the preview as on a page of their own. */
const visits = {
  'first-visit': { granted: 'essential', measurement: 'off', asks: 'Measurement' },
  allowed: { granted: 'essential measurement', measurement: 'on', wayBack: true },
  refused: { granted: 'essential', measurement: 'off', wayBack: true },
  'new-purpose': { granted: 'essential measurement', measurement: 'on', asks: 'Maps' },
  exempt: { granted: 'essential measurement', measurement: 'on', wayBack: true },
  'policy-changed': {
    granted: 'essential',
    measurement: 'off',
    asks: 'Our privacy policy changed on',
  },
  gpc: { granted: 'essential', measurement: 'off', wayBack: true, line: 'opt-out signal' },
};

/** Whether a page, or the page in the preview, is as a visitor should find it. */
const isAsExpected = (frame, { granted, measurement, asks, wayBack = false, line }) => {
  const shown = frame ? document.querySelector('#preview').contentDocument : document;
  const find = (selector) => shown.querySelector(selector);
  const banner = find('consent-banner');
  return (
    shown.documentElement.dataset.consent === granted &&
    find('#measurement').textContent === `measurement: ${measurement}` &&
    (banner.matches(':defined') && banner.open) === !!asks &&
    (!asks || banner.innerText.includes(asks)) &&
    !!find('consent-way-back') === wayBack &&
    !!find('consent-line')?.shadowRoot?.textContent.includes(line) === !!line
  );
};

const inPreview = (selector) =>
  document.querySelector('#preview').contentDocument?.querySelector(selector)?.checkVisibility();

eachEngine((engine) => {
  const visit = (query = '', settings = {}) => engine.page(`${server.url}/demo/${query}`, settings);
  const find = (page, visitor, frame) =>
    page.waitFor(isAsExpected, {
      args: [frame, visits[visitor]],
      message: `${visitor}: ${JSON.stringify(visits[visitor])}`,
    });

  test('each visitor finds in the preview what the playground says', async () => {
    const page = await visit();
    await find(page, 'first-visit', true);
    const values = await page.evaluate(() =>
      [...document.querySelectorAll('[name=visitor]')].map(({ value }) => value),
    );
    assert.deepEqual(values, Object.keys(visits));
    const said = new Set();
    for (const visitor of values.toReversed()) {
      await page.click(`[name=visitor][value=${visitor}]`);
      await find(page, visitor, true);
      said.add(await page.text('#visitor-says'));
    }
    assert.equal(said.size, values.length);
  });

  engine.testOnce('the HTML that is shown does the same on a page of its own', async () => {
    const playground = await visit();
    const own = await engine.page(`${server.url}/_test/blank`);
    for (const visitor of Object.keys(visits)) {
      await playground.click(`[name=visitor][value=${visitor}]`);
      const [html, cookie] = await playground.evaluate(() =>
        ['#page-html', '#visitor-cookie'].map((id) => document.querySelector(id).textContent),
      );
      const url = server.page(`/own/${visitor}`, { html });
      await own.evaluate(() => (document.cookie = 'consent.playground=; path=/; max-age=0'));
      // Or the driver's cookie may come first, and go with it.
      await own.waitFor(() => !document.cookie.includes('consent.playground='));
      const [, name, value] = /^([\w.-]+)=(.+)$/.exec(cookie) ?? [];
      if (name) {
        await own.setCookie({ name, value, url });
        // WebKit's driver answers before the page's process knows of it.
        await own.waitFor((wanted) => document.cookie.includes(wanted), { args: [value] });
      }
      await own.goto(url);
      await find(own, visitor, false);
    }
  });

  engine.testOnce(
    'every layout, theme and language of the build can be chosen, and is shown',
    async () => {
      const page = await visit();
      const values = (name) =>
        page.evaluate(
          (field) =>
            [...document.querySelectorAll(`[name=${field}] option`)].map((one) => one.value),
          name,
        );
      assert.deepEqual(await values('layout'), ['bar', 'card', 'dialog', 'inline']);
      const themes = readdirSync(path.join(root, 'dist/themes'));
      assert.deepEqual(
        (await values('theme')).toSorted(),
        ['', ...themes.map((file) => file.replace('.css', ''))].toSorted(),
      );
      const languages = readdirSync(path.join(root, 'dist/locales')).filter((file) =>
        /^[a-z]+\.js$/.test(file),
      );
      assert.deepEqual(
        (await values('lang')).toSorted(),
        ['en', ...languages.map((file) => file.replace('.js', ''))].toSorted(),
      );

      for (const [query, isShown] of [
        ['?layout=dialog', () => true],
        ['?layout=inline', (shown) => !!shown.querySelector('main > consent-banner')],
        [
          '?theme=paper',
          (shown) =>
            getComputedStyle(shown.documentElement).getPropertyValue('--consent-radius') === '0px',
        ],
        [
          '?lang=ar',
          (shown) =>
            shown.dir === 'rtl' &&
            shown.querySelector('consent-banner [data-consent-action=reject]').innerText ===
              'رفض الكل',
        ],
      ]) {
        await page.goto(`${server.url}/demo/${query}`);
        await page.waitFor(inPreview, { args: ['consent-banner'] });
        await page.waitFor(`(${isShown})(document.querySelector('#preview').contentDocument)`, {
          message: query,
        });
        const [name, value] = query.slice(1).split('=');
        assert.equal(
          await page.evaluate((field) => document.forms.playground[field].value, name),
          value,
        );
        assert.match(await page.text('#page-html'), new RegExp(value));
      }
    },
  );

  engine.testOnce('every element of the package is shown on some page of the demo', async () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const missing = new Set(
      modules.flatMap(({ declarations = [] }) =>
        declarations.flatMap(({ tagName }) => tagName ?? []),
      ),
    );
    assert.ok(missing.size >= 10);
    const page = await visit();
    await find(page, 'first-visit', true);
    assert.equal(await page.evaluate(inPreview, 'consent-banner'), true);
    missing.delete('consent-banner');

    for (const element of await page.evaluate(() =>
      [...document.querySelectorAll('[name=element] option')].map(({ value }) => value).slice(1),
    )) {
      await page.goto(`${server.url}/demo/?visitor=allowed&element=${element}`);
      await page.waitFor(
        (tag) => {
          const found = document.querySelector('#preview').contentDocument?.querySelector(tag);
          // Upgraded, with something drawn and not just its fallback; its own box may be `contents`.
          return (
            found?.matches(':defined') &&
            [found, ...(found.shadowRoot ?? found).querySelectorAll('*')].some(
              (one) => one.getBoundingClientRect().height > 10,
            ) &&
            !!(found.shadowRoot ?? found).childElementCount
          );
        },
        { args: [element], message: `${element} in the preview` },
      );
      missing.delete(element);
    }
    // It draws nothing itself: the viewer lists it.
    await page.goto(`${server.url}/demo/marketing/privacy.html`);
    await page.waitFor(() =>
      document
        .querySelector('policy-viewer')
        .shadowRoot?.querySelector('[part=versions]')
        ?.textContent.includes('2025'),
    );
    missing.delete('policy-version');
    await page.goto(`${server.url}/demo/?visitor=refused`);
    await page.waitFor(inPreview, { args: ['consent-way-back'] });
    missing.delete('consent-way-back');
    // Declarations draw nothing, and whoever edits a page writes them.
    await page.goto(`${server.url}/demo/editor/`);
    for (const tag of missing)
      if (await page.evaluate((wanted) => !!document.querySelector(wanted), tag))
        missing.delete(tag);
    assert.deepEqual([...missing], []);
  });

  test('focus comes back from the settings of the preview', async () => {
    const page = await visit();
    await find(page, 'first-visit', true);
    await page.click('#open-settings');
    await page.waitFor(inPreview, { args: ['consent-preferences dialog'] });
    await page.evaluate(() =>
      document.querySelector('#preview').contentDocument.querySelector('dialog').close(),
    );
    await page.waitFor(() => document.activeElement.id === 'open-settings');
  });

  test('whoever starts again with the signal finds the line that was put away', async () => {
    const page = await visit('?visitor=gpc');
    await find(page, 'gpc', true);
    await page.evaluate(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('consent-line')
        .shadowRoot.querySelector('button')
        .click(),
    );
    await page.waitFor(
      () => !document.querySelector('#preview').contentDocument.querySelector('consent-line'),
    );
    await page.click('#start-again');
    await find(page, 'gpc', true);
  });

  engine.testOnce('what needs no consent is still declared with what it stores', async () => {
    const page = await visit('?visitor=exempt&element=consent-declaration');
    await page.waitFor(() =>
      document
        .querySelector('#preview')
        .contentDocument?.querySelector('consent-declaration')
        ?.innerText.includes('Counts your visits.'),
    );
  });

  test('what is decided in the preview stays there, and the visitor can start again', async () => {
    const page = await visit();
    await find(page, 'first-visit', true);
    await page.evaluate(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('consent-banner [data-consent-action=accept]')
        .click(),
    );
    await page.waitFor(() =>
      document.cookie.includes('consent.playground=v=1&granted=measurement'),
    );
    assert.deepEqual(
      (await page.cookies()).map(({ name }) => name),
      ['consent.playground'],
    );
    await page.click('#start-again');
    await find(page, 'first-visit', true);
    assert.deepEqual(await page.cookies(), []);
    // Not at a place: what is above may still be growing.
    await page.evaluate(() => document.querySelector('#open-settings').click());
    await page.waitFor(inPreview, { args: ['consent-preferences dialog'] });
  });

  test('the keyboard reaches and changes everything', async () => {
    const page = await visit();
    await find(page, 'first-visit', true);
    await page.evaluate(() => document.querySelector('[name=visitor]:checked').focus());
    await page.press('ArrowDown');
    await find(page, 'allowed', true);
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('#playground :is(input, select)')].map((one) =>
        one.labels[0]?.textContent.trim(),
      ),
    );
    assert.ok(labels.every(Boolean), String(labels));
  });

  test('the copy button takes the whole HTML, or selects it where the clipboard is closed', async () => {
    const page = await visit();
    await page.click('[data-copy="#page-html"]');
    const told = await page.waitFor(
      () => document.querySelector('[data-copy="#page-html"] + [role=status]').textContent,
    );
    if (told === 'Copied') return;
    assert.match(told, /^Selected/);
    const [selected, html] = await page.evaluate(() => [
      getSelection().toString().trim(),
      document.querySelector('#page-html').innerText.trim(),
    ]);
    assert.equal(selected, html);
  });

  engine.testOnce('the sizes are those that npm run sizes prints', async () => {
    const page = await visit();
    const { visits: sizes } = JSON.parse(read('test/project/sizes.json'));
    for (const name of ['firstVisit', 'gate'])
      assert.equal(
        await page.text(`[data-size=${name}]`),
        sizes[name].gzip.toLocaleString('en'),
        name,
      );
  });

  test('it fits from 320 to 1440 pixels, and mirrored', async () => {
    const page = await visit();
    await find(page, 'first-visit', true);
    assert.deepEqual(await tooWide(page), []);
  });

  test(
    'without JavaScript it is a page with links',
    { skip: !engine.can('javaScript') },
    async () => {
      const page = await visit('', { javaScript: false });
      assert.equal(await page.isVisible('#playground'), false);
      assert.equal(await page.isVisible('.without-script a'), true);
      for (const link of ['/demo/marketing/', '/demo/workspace/', '/demo/editor/'])
        assert.equal(await page.isVisible(`main a[href="${link}"]`), true, link);
    },
  );

  engine.testOnce('its links lead somewhere', async () => {
    const page = await visit();
    const broken = await page.evaluate(async () => {
      const addresses = new Set([...document.links].map(({ href }) => href.split('#')[0]));
      const answers = await Promise.all(
        [...addresses].map(async (address) => [address, (await fetch(address)).status]),
      );
      return answers.filter(([, status]) => status !== 200);
    });
    assert.deepEqual(broken, []);
  });
});
