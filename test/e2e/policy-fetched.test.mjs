// A policy from another page stands in this one without a say in its choice: it words, opens and answers
// nothing, and is no way back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, eventsOf, settled, useGate } from './gate-helpers.mjs';

const gate = useGate();

const PARTNER = `<!doctype html><main><h2>Scope</h2><p id="words">Words.</p>
  <consent-preferences heading="Security check" text="Press Accept all."></consent-preferences>
  <p><button data-consent-action="preferences" id="check">Check</button> <a href="#cookie-settings">Prize</a></p>
  <div data-consent-category="prizes" data-label="Prizes"></div>
  <consent-status></consent-status></main>`;

eachEngine((engine) => {
  const visit = async () => {
    gate.server.page('/partner', { html: PARTNER });
    const page = await gate.visit(engine, {
      script: '',
      cookie: ACCEPTED,
      body: '<policy-viewer src="/partner"></policy-viewer>',
    });
    await page.waitFor(() => document.querySelector('#words'));
    return page;
  };

  test('a policy from elsewhere is no way back to the choice', async () => {
    const page = await visit();
    await page.waitForVisible('consent-way-back >>> button');
  });

  test('a policy from elsewhere does not word or open the settings', async () => {
    const page = await visit();
    await page.waitForVisible('consent-way-back >>> button');
    assert.equal(
      await page.evaluate(() => document.querySelector('#check, a[href="#cookie-settings"]')),
      null,
    );
    await page.click('consent-way-back >>> button');
    await page.waitForVisible('consent-preferences:not([inline]) dialog');
    const text = await page.text('consent-preferences:not([inline]) dialog');
    assert.doesNotMatch(text, /Security check|Press Accept/);
    await page.waitFor(() => document.querySelector('consent-preferences[inline] input'));
    assert.doesNotMatch(await page.text('policy-viewer'), /Security check|Press Accept/);
    await settled(page);
    assert.deepEqual(await eventsOf(page, 'change'), []);
    assert.deepEqual(
      await page.evaluate(() => consentElements.categories.map(({ name }) => name)),
      ['essential', 'measurement'],
    );
  });

  test('a frameset leaves the sanitiser as it was', async () => {
    gate.server.page('/good', { html: '<main><h2>Good</h2><p id="words">Words.</p></main>' });
    gate.server.page('/frames', { html: '<frameset><frame></frameset>' });
    const page = await gate.visit(engine, {
      body: `<policy-notice src="/frames" section="x">a</policy-notice>
        <policy-viewer src="/frames" id="first"></policy-viewer><div id="place"></div>`,
    });
    await page.waitFor(() =>
      document.querySelector('#first').shadowRoot?.querySelector('[part=error]'),
    );
    await page.evaluate(() => {
      document.querySelector('#place').innerHTML = '<policy-viewer src="/good"></policy-viewer>';
    });
    await page.waitFor(() => document.querySelector('#words')?.checkVisibility());
  });
});
