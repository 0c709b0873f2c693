// Both journeys without a mouse: to answer the banner, and to change the answer in the preferences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { declare, useAskingPages } from './asking-page.mjs';

const pages = useAskingPages();

/** What has focus, in a word: an action, a switch's name, or the element's own words. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const { consentAction } = activeElement.dataset;
    return (
      consentAction ?? (activeElement.name || activeElement.id || activeElement.textContent.trim())
    );
  });

/** Presses Tab until something has focus, and returns the stops on the way, that one included. */
async function tabTo(page, wanted, { key = 'Tab', most = 20 } = {}) {
  const stops = [];
  while (stops.length < most && stops.at(-1) !== wanted) {
    await page.press(key);
    stops.push(await focused(page));
  }
  assert.equal(stops.at(-1), wanted, stops.join(', '));
  return stops;
}

const body = `<main><h1>Halden</h1><p><input id="name" aria-label="Name"></p>
  <p><button type="button" id="own" data-consent-action="preferences">Cookies</button></p></main>`;

eachEngine((engine) => {
  test('the banner is answered by keyboard: it comes first, does not hold, and leaves focus where it was', async () => {
    const page = await pages.visit(engine, { body });
    const stops = await tabTo(page, 'preferences');
    assert.deepEqual(stops.slice(-3), ['accept', 'reject', 'preferences']);
    await tabTo(page, 'name', { most: 2 });
    await tabTo(page, 'reject', { key: 'Shift+Tab', most: 4 });
    await page.press('Enter');
    await page.waitForHidden('consent-banner');
    await page.waitFor(() => document.activeElement.id === 'name', { message: 'focus is back' });
    assert.match((await page.cookie('consent')).value, /granted=&denied=measurement/);
  });

  test('the answer is changed by keyboard: in by the page’s control, Space turns a switch, saved, and back', async () => {
    const page = await pages.visit(engine, { body, declarations: declare(3, 2) });
    await page.evaluate(() => window.consentElements.rejectAll());
    await page.waitForHidden('consent-banner');
    await page.evaluate(() => document.querySelector('#name').focus());
    await tabTo(page, 'preferences', { most: 1 });
    await page.press('Enter');
    await page.waitForVisible('consent-preferences dialog');
    await page.waitFor(() => document.activeElement.matches('.cp-title'), { message: 'the title' });

    const stops = await tabTo(page, 'maps');
    assert.equal(stops[0], 'close');
    assert.ok(stops.includes('measurement'));
    await page.press('Space');
    assert.match(await page.text('consent-preferences .cp-status'), /not been saved/);
    const rest = await tabTo(page, 'save');
    assert.equal(rest.at(-1), 'save');
    await page.press('Enter');
    await page.waitForHidden('consent-preferences dialog');
    await page.waitFor(() => document.activeElement.id === 'own', { message: 'focus is back' });
    assert.match((await page.cookie('consent')).value, /granted=maps&denied=measurement/);
  });

  test('whoever came by the way back is there again after the answer', async () => {
    const page = await pages.visit(engine, { body: '<main><h1>Halden</h1></main>' });
    await page.evaluate(() => window.consentElements.rejectAll());
    await page.waitForVisible('consent-way-back');
    await page.evaluate(() =>
      document.querySelector('consent-way-back').shadowRoot.querySelector('button').focus(),
    );
    for (const answer of ['accept', 'save']) {
      await page.press('Enter');
      await page.waitForVisible('consent-preferences dialog');
      await tabTo(page, answer);
      await page.press('Enter');
      await page.waitForHidden('consent-preferences dialog');
      // What was replaced a moment later had lost it.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      assert.equal(
        await page.evaluate(() => document.activeElement.localName),
        'consent-way-back',
        answer,
      );
    }
  });

  test('nobody is held in the preferences: Escape leads out, with nothing saved', async () => {
    const page = await pages.visit(engine, { body, declarations: declare(3) });
    await tabTo(page, 'preferences');
    await page.press('Enter');
    await page.waitForVisible('consent-preferences dialog');
    await tabTo(page, 'measurement');
    await page.press('Space', 'Escape');
    await page.waitForHidden('consent-preferences dialog');
    assert.equal(await focused(page), 'preferences');
    assert.deepEqual(await page.cookies(), []);
    assert.equal(await page.isVisible('consent-banner'), true);
  });
});
