// Languages as a script tag gets them: files of their own, fetched where they are needed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { withImports } from '../harness/static-imports.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { call, errorOf, eventsOf, settled, useGate } from './gate-helpers.mjs';

const gate = useGate();
const accept = 'consent-banner [data-consent-action="accept"]';

/** Notes every heading that a banner ever had, in `window.headings`. */
const WATCH = `<script>
  window.headings = [];
  new MutationObserver(() => {
    const heading = document.querySelector('consent-banner h2')?.textContent;
    if (heading) window.standsAt ??= performance.now();
    if (heading && headings.at(-1) !== heading) headings.push(heading);
  }).observe(document, { childList: true, subtree: true, characterData: true });
</script>`;

const html = (lang, { tag = '', body = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title>
  <script>
    window.events = [];
    document.addEventListener('consent-error', ({ code, message }) => events.push({ type: 'error', code, message }));
  </script>${WATCH}
  <script src="/dist/consent-elements.js" ${tag}></script></head><body>${body}</body></html>`;

let pages = 0;
const languageFile = (lang, planned) => {
  const file = `/dist/locales/${lang}.js`;
  gate.server.page(file, {
    html: '',
    body: readFileSync(path.join(root, file), 'utf8'),
    type: 'text/javascript; charset=utf-8',
    ...planned,
  });
};

/** The files of ours that were asked for, without their folder. */
const fetched = () =>
  gate.server.hits
    .filter((hit) => hit.path.startsWith('/dist/'))
    .map((hit) => hit.path.slice('/dist/'.length))
    .sort();

eachEngine((engine) => {
  const visit = (lang, { settings, ...page } = {}) => {
    const url = gate.server.page(`/languages/${++pages}`, { html: html(lang, page) });
    gate.server.forget();
    return engine.page(url, settings);
  };
  const headings = (page) => page.evaluate(() => window.headings);

  test('a first visit in German fetches German, once, and nothing else', async () => {
    const page = await visit('de-AT');
    await page.waitForVisible('consent-banner');
    assert.equal(await page.text(accept), 'Alle akzeptieren');
    assert.deepEqual(await headings(page), ['Wir verwenden Cookies']);
    // The looks at the page are for those who build the page, on this machine, and come last.
    const looks = ['check-page.js', 'check.js'];
    for (let waits = 0; waits < 50 && !looks.every((file) => fetched().includes(file)); waits++)
      await settled(page);
    await settled(page);
    const expected = ['consent-elements.js', ...withImports('consent-ui.js')];
    const check = looks.flatMap((file) => [...withImports(file)]);
    assert.deepEqual(fetched(), [...new Set([...expected, ...check, 'locales/de.js'])].sort());
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences dialog');
    assert.match(await page.text('consent-preferences h2'), /Cookie-Einstellungen/);
    // The receipt in them has a file of its own words.
    await settled(page);
    assert.deepEqual(
      fetched().filter((file) => file.startsWith('locales/') && !file.includes('/receipt/')),
      ['locales/de.js'],
    );
    await settled(page);
    assert.deepEqual(
      fetched().filter((file) => /^(page-ui|receipt)/.test(file)),
      [],
      'no receipt of what was not answered',
    );
  });

  test('a first visit in English fetches no language', async () => {
    const page = await visit('en-ZA');
    await page.waitForVisible('consent-banner');
    await settled(page);
    assert.deepEqual(
      fetched().filter((file) => file.startsWith('locales/')),
      [],
    );
  });

  test('the banner waits for its language, and is in no other before', async () => {
    languageFile('da', { delay: 900 });
    const page = await visit('da');
    await page.waitForVisible('consent-banner');
    await settled(page);
    assert.ok((await page.evaluate(() => window.standsAt)) > 900);
    assert.deepEqual(await headings(page), ['Vi bruger cookies']);
    assert.deepEqual(await eventsOf(page, 'error'), []);
  });

  test('a language that comes too late leaves the banner English, for good', async () => {
    languageFile('sv', { delay: 3000 });
    const page = await visit('sv');
    await page.waitForVisible('consent-banner');
    assert.equal(await page.text(accept), 'Accept all');
    const { message } = await errorOf(page, 'language-failed');
    assert.match(message, /"sv" could not be fetched in time/);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    await page.evaluate(() => document.querySelector('consent-banner').requestUpdate());
    await settled(page);
    assert.deepEqual(await headings(page), ['We use cookies']);
    const lang = () => document.querySelector('consent-banner [data-consent-action="accept"]').lang;
    assert.equal(await page.evaluate(lang), 'en');
  });

  test('a language that is not there leaves the banner English, and is told of once', async () => {
    languageFile('it', { status: 404 });
    const page = await visit('it', { body: '<consent-status></consent-status>' });
    await page.waitForVisible('consent-banner');
    assert.equal(await page.text(accept), 'Accept all');
    await errorOf(page, 'language-failed');
    await page.waitFor(() => document.querySelector('consent-status').textContent.includes('You'));
    await settled(page);
    assert.equal((await eventsOf(page, 'error')).length, 1);
  });

  test('data-lang decides before the page', async () => {
    const page = await visit('fr', { tag: 'data-lang="ar"' });
    await page.waitForVisible('consent-banner');
    assert.equal(await page.text(accept), 'قبول الكل');
    const style = () => {
      const button = document.querySelector('consent-banner [data-consent-action="accept"]');
      return [button.lang, button.dir, getComputedStyle(button).direction];
    };
    assert.deepEqual(await page.evaluate(style), ['ar', 'rtl', 'rtl']);
  });

  const skip = !engine.can('locale') && 'the engine cannot be told';
  test('where the page’s language is none of ours, the browser’s decides', { skip }, async () => {
    const page = await visit('xx', { settings: { locale: 'af' } });
    await page.waitForVisible('consent-banner');
    assert.equal(await page.text(accept), 'Aanvaar alles');
    assert.ok(!fetched().includes('locales/xx.js'), 'asked for what is not there');
  });

  test('the way back is called what it leads to, in German too', async () => {
    const page = await visit('de');
    await page.click('consent-banner [data-consent-action="reject"]');
    await page.waitFor(
      () => document.querySelector('consent-way-back')?.ariaLabel === 'Cookie-Einstellungen',
    );
  });

  test('a policy has the words of its own elements, and no others', async () => {
    const page = await visit('pl', {
      tag: 'data-banner="none"',
      body: '<policy-viewer><h2 id="a">Pierwsza</h2><p>Tekst.</p></policy-viewer>',
    });
    await page.waitForVisible('policy-viewer >>> nav');
    assert.match(await page.text('policy-viewer >>> nav'), /Spis treści/);
    assert.deepEqual(
      fetched().filter((file) => file.startsWith('locales/')),
      ['locales/policy/pl.js'],
    );
  });
});
