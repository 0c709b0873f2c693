// What the law asks, as far as a browser can be asked. docs/fairness.md says which row is checked where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { pause } from '../harness/page.mjs';
import { accept, openPreferences, reject, useAskingPages } from './asking-page.mjs';

const pages = useAskingPages();
const wayBack = 'consent-way-back >>> button';
const inPreferences = (action) => `consent-preferences [data-consent-action="${action}"]`;
const marker = (page) => page.evaluate(() => document.documentElement.dataset.consent);

eachEngine((engine) => {
  test('the page can be used while the banner asks: by mouse, by keyboard, and by scrolling', async () => {
    const page = await pages.visit(engine);
    await page.click('#name');
    await page.type('Ada');
    await page.click('main a');
    await page.evaluate(() => scrollTo(0, 400));
    const { value, hash, top } = await page.evaluate(() => ({
      value: document.querySelector('#name').value,
      hash: location.hash,
      top: scrollY,
    }));
    assert.deepEqual([value, hash], ['Ada', '#0']);
    assert.ok(top > 300, `scrolled to ${top}`);
    assert.equal(await page.isVisible('consent-banner'), true);
    assert.equal(await marker(page), 'essential');
  });

  test('while nobody chooses, nothing is stored, and nothing fetched or prepared but our own files', async () => {
    const page = await engine.page(`${pages.server.url}/_test/blank`);
    pages.server.forget();
    await page.goto(
      pages.put({
        head: `<link rel="preconnect" data-consent="measurement" data-href="${pages.server.otherUrl}">
          <script type="text/plain" data-consent="measurement" src="/_test/js?id=measure"></script>`,
        body: `<main><h1>Halden</h1><img alt="" data-consent="measurement" data-src="/_test/image"></main>`,
      }),
    );
    await page.waitForVisible('consent-banner');
    // The whole ten seconds in one engine; what would come, comes by the same timers in the others.
    await pause(engine.name === 'chromium' ? 10_000 : 2000);
    assert.deepEqual(await page.cookies(), []);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      ((await indexedDB.databases?.()) ?? []).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(stored, [0, 0, 0, 0]);
    const prepared = 'link[href]:is([rel*="preconnect"], [rel*="prefetch"], [rel*="preload"])';
    assert.equal(await page.evaluate((css) => document.querySelectorAll(css).length, prepared), 0);
    const others = pages.server.hits
      .map(({ path }) => path)
      .filter((path) => !/^\/(dist|fairness)\/|^\/favicon/.test(path));
    assert.deepEqual(others, []);
  });

  test('one click refuses everything, and a way back is on every page of the site', async () => {
    const page = await pages.visit(engine);
    await page.click(reject);
    await page.waitForHidden('consent-banner');
    assert.match((await page.cookie('consent')).value, /granted=&denied=measurement/);
    await page.waitForVisible(wayBack);
    await page.goto(pages.put());
    await page.waitForVisible(wayBack);
    assert.equal(await page.isVisible('consent-banner'), false);
  });

  const byTouch = { skip: !engine.can('touch') && 'the engine has no screen for fingers' };
  test('no answer looks chosen because of where the last tap was', byTouch, async () => {
    const page = await pages.visit(engine, {}, { touch: true });
    const grounds = (answers) =>
      answers.map((answer) => getComputedStyle(document.querySelector(answer)).backgroundColor);
    const isOver = (answer) => document.querySelector(answer).matches(':hover');
    const look = async (answers) => {
      const before = await page.evaluate(grounds, answers);
      await page.hover(answers[1]);
      assert.equal(await page.evaluate(isOver, answers[1]), true);
      assert.deepEqual(await page.evaluate(grounds, answers), before);
    };
    await look([accept, reject]);
    await openPreferences(page);
    await look([inPreferences('accept'), inPreferences('reject')]);
  });

  test('from the way back, refusing takes as many clicks as accepting: two', async () => {
    const page = await pages.visit(engine);
    await page.click(accept);
    await page.waitForVisible(wayBack);
    for (const [action, granted] of [
      ['reject', 'essential'],
      ['accept', 'essential measurement'],
    ]) {
      await page.click(wayBack);
      await page.waitForVisible('consent-preferences dialog');
      await page.click(inPreferences(action));
      await page.waitForHidden('consent-preferences dialog');
      assert.equal(await marker(page), granted);
    }
  });

  test('a corrected comma in the policy asks nobody again, a new material version everybody', async () => {
    const settings = (version) => ({ settings: `data-policy-version="${version}"` });
    const page = await pages.visit(engine, settings('2026-05-13'));
    await page.click(reject);
    await page.waitForHidden('consent-banner');
    await page.goto(pages.put(settings('2026-05-13')));
    await page.waitForVisible(wayBack);
    assert.equal(await page.isVisible('consent-banner'), false);
    await page.goto(pages.put(settings('2026-11-01')));
    await page.waitForVisible('consent-banner');
  });

  for (const demo of ['marketing', 'workspace', 'editor'])
    test(`${demo}: whatever is declared has a duration and a provider, and the preferences show both`, async () => {
      const page = await engine.page(`${pages.server.url}/demo/${demo}/`);
      await page.waitForVisible('consent-banner');
      await openPreferences(page);
      const { count, missing } = await page.evaluate(() => {
        const { textContent } = document.querySelector('consent-preferences dialog');
        const declared = [...document.querySelectorAll('consent-cookie')];
        return {
          count: declared.length,
          missing: declared
            .filter((item) => {
              const provider = item.closest('consent-service')?.getAttribute('provider');
              const isShown = [provider, item.getAttribute('name')].every(
                (words) => words && textContent.includes(words),
              );
              return !item.getAttribute('duration') || !isShown;
            })
            .map((item) => item.outerHTML),
        };
      });
      assert.deepEqual(missing, []);
      assert.ok(count > 1);
      assert.match(await page.text('consent-preferences .cp-stored'), /kept (for|until)/);
    });

  test('our words are specific: the purpose by name, and what is strictly necessary', async () => {
    const page = await pages.visit(engine);
    await openPreferences(page);
    const words = await page.evaluate(() =>
      ['consent-banner', 'consent-preferences']
        .map((tag) => document.querySelector(tag).textContent)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
    assert.match(words, /Measurement/);
    assert.match(words, /Strictly necessary|Essential/);
    assert.doesNotMatch(
      words,
      /experience|partners|legitimate interest|personali[sz]e|enhance|OK\b/i,
    );
  });

  test('a basis that does not exist, such as legitimate interest, is no way around consent', async () => {
    const page = await pages.visit(engine, {
      declarations: `<consent-category name="adverts" basis="legitimate-interest"></consent-category>`,
    });
    assert.equal(await marker(page), 'essential');
    await openPreferences(page);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('consent-preferences input[name="adverts"]').checked,
      ),
      false,
    );
  });

  test('direct marketing has a switch of its own', async () => {
    const page = await pages.visit(engine, {
      declarations: `<consent-category name="measurement"></consent-category>
        <consent-category name="direct-marketing" label="Offers by e-mail"></consent-category>`,
    });
    await openPreferences(page);
    await page.click('consent-preferences input[name="measurement"]');
    await page.click(inPreferences('save'));
    await page.waitForHidden('consent-preferences dialog');
    assert.equal(await marker(page), 'essential measurement');
  });

  test('what is on until the visitor objects is off at once, by one click', async () => {
    const page = await pages.visit(engine, {
      declarations: `<consent-category name="counting" basis="exempt" label="Counting"></consent-category>
        <consent-category name="adverts" label="Adverts"></consent-category>`,
    });
    assert.match(await marker(page), /counting/);
    await page.click(reject);
    await page.waitForHidden('consent-banner');
    assert.equal(await marker(page), 'essential');
  });
});
