// The line at the way back: what has been saved, and that the browser's signal is honoured.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { pause } from '../harness/page.mjs';
import { LISTENING, useGate } from './gate-helpers.mjs';

const gate = useGate();
const answer = (action) => `consent-banner [data-consent-action="${action}"]`;
const LINE = 'consent-line';

/** What the line says, with its button; nothing where there is none. */
const said = (page) =>
  page.evaluate(() => {
    const line = document.querySelector('consent-line');
    return line && [...line.shadowRoot.children].map(({ textContent }) => textContent);
  });
const gone = (page, timeout) =>
  page.waitFor(() => !document.querySelector('consent-line'), { timeout, message: 'its end' });

const maps = '<consent-category name="maps" label="Maps"></consent-category>';

eachEngine((engine) => {
  const visit = (more = {}) => gate.visit(engine, { script: '', ...more });

  test('an answer is confirmed for some four seconds, and announced once', async () => {
    const page = await visit({ head: LISTENING });
    await page.click(answer('reject'));
    await page.waitForVisible(LINE);
    const shown = Date.now();
    assert.deepEqual(await said(page), ['Saved: nothing optional.', 'Change']);
    const { live, focus } = await page.evaluate(() => ({
      live: document
        .querySelector('consent-line')
        .shadowRoot.querySelectorAll('[role=status], [aria-live], dialog').length,
      focus: document.activeElement.localName,
    }));
    assert.equal(live, 0);
    assert.notEqual(focus, 'consent-line');
    await pause(2500);
    assert.ok(await said(page), 'it is still there');
    await gone(page);
    assert.ok(Date.now() - shown < 8000);
    assert.deepEqual(
      (await page.evaluate(() => window.said)).filter((text) => /saved/i.test(text)),
      ['Your choice has been saved.'],
    );
  });

  test('it names what is allowed, and leads to the settings', async () => {
    const page = await visit({ body: maps });
    await page.click(answer('accept'));
    await page.waitForVisible(LINE);
    assert.deepEqual(await said(page), ['Saved. Allowed: Measurement and Maps.', 'Change']);
    await page.evaluate(() =>
      document.querySelector('consent-line').shadowRoot.querySelector('button').click(),
    );
    await page.waitForVisible('consent-preferences dialog');
    await gone(page);
  });

  test('it is gone with whatever the visitor does next', async () => {
    const page = await visit({ body: '<main><h1>Page</h1><p id="text">Text</p></main>' });
    for (const act of [() => page.click('#text'), () => page.press('ArrowDown')]) {
      await page.evaluate(() => consentElements.reset());
      await page.click(answer('reject'));
      await page.waitForVisible(LINE);
      await act();
      await gone(page, 1000);
    }
  });

  test('it is where the banner was, and hides nothing of the way back', async () => {
    for (const [banner, side] of [
      ['', 'bottom'],
      ['<consent-banner position="top"></consent-banner>', 'top'],
    ]) {
      const page = await visit({ body: banner });
      await page.click(answer('reject'));
      await page.waitForVisible(LINE);
      await page.waitForVisible('consent-way-back');
      const { top, bottom, height, below } = await page.evaluate(() => {
        const box = document.querySelector('consent-line').getBoundingClientRect();
        const back = document.querySelector('consent-way-back').getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, height: innerHeight, below: back.top };
      });
      if (side === 'top') assert.ok(top < 40, `${top}`);
      else assert.ok(bottom <= below && bottom > height - 80, `${bottom} of ${height}, ${below}`);
    }
  });

  test('it is in the language of the page', async () => {
    const page = await visit({ script: 'data-lang="de"' });
    await page.click(answer('reject'));
    await page.waitForVisible(LINE);
    assert.deepEqual(await said(page), ['Gespeichert: nichts Optionales.', 'Ändern']);
  });

  test('nothing is confirmed that only a program answered', async () => {
    const page = await visit();
    await page.evaluate(() => consentElements.rejectAll());
    await page.waitForVisible('consent-way-back');
    assert.equal(await said(page), null);
  });

  const skip = !engine.can('gpc') && 'the engine cannot send it';
  const signalled = (more = {}) => visit({ settings: { gpc: true }, ...more });
  const HONOURED = 'Your browser’s opt-out signal is honoured';

  test(
    'under the browser’s signal one line says so without a click, until it is put away',
    { skip },
    async () => {
      const page = await signalled();
      await page.waitForVisible(LINE);
      assert.deepEqual(await said(page), [`${HONOURED}, so everything optional is off.`, 'Hide']);
      await pause(4500);
      assert.ok(await said(page), 'it stays');
      await page.evaluate(() =>
        document.querySelector('consent-line').shadowRoot.querySelector('button').focus(),
      );
      await page.press('Enter');
      await gone(page);
      assert.equal(
        await page.evaluate(() => document.activeElement.localName),
        'consent-way-back',
        'focus',
      );
      await page.reload();
      await page.waitForVisible('consent-way-back');
      await pause(500);
      assert.equal(await said(page), null, 'it was put away');
    },
  );

  test(
    'the line is there beside the page’s own control, too, and ends with a grant',
    { skip },
    async () => {
      const page = await signalled({
        body: '<button data-consent-action="preferences">Cookies</button>',
      });
      await page.waitForVisible(LINE);
      assert.equal(await page.isVisible('consent-way-back'), false);
      await page.evaluate(() => consentElements.acceptAll());
      await gone(page);
    },
  );

  test(
    'under US law the signal refuses what is sold, and the banner asks for the rest',
    { skip },
    async () => {
      const page = await signalled({
        script: 'data-regime="us"',
        body: '<consent-category name="advertising" label="Advertising" sale="sharing"></consent-category>',
      });
      const text = await page.text('consent-banner [slot="text"]');
      assert.match(text, /for: Measurement \(counting visits\)\./);
      assert.match(text, /signal is honoured\./);
      assert.deepEqual(await page.evaluate(() => consentElements.decision.denied), ['advertising']);
      await page.click(answer('accept'));
      await page.waitForHidden('consent-banner');
      assert.equal(await page.evaluate(() => consentElements.allows('measurement')), true);
    },
  );

  test('under US law the way back is called “Your Privacy Choices”, with its icon, for all to see', async () => {
    const page = await visit({ script: 'data-regime="us"' });
    await page.click(answer('reject'));
    await page.waitForVisible('consent-way-back');
    await page.waitFor(
      () => document.querySelector('consent-way-back').ariaLabel === 'Your Privacy Choices',
      { message: 'the name' },
    );
    const { width, paths } = await page.evaluate(() => {
      const root = document.querySelector('consent-way-back').shadowRoot;
      return {
        width: root.querySelector('span').getBoundingClientRect().width,
        paths: root.querySelectorAll('path[fill="#06f"]').length,
      };
    });
    assert.ok(width > 80, `the name is ${width} wide`);
    assert.equal(paths, 2);
  });
});
