// What is recorded of an answer on a page where nobody is asked: a visitor who comes back and changes their mind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, answer, REFUSED, useGate } from './gate-helpers.mjs';

const gate = useGate();

const DECLARED = `<consent-category name="essential"><consent-cookie name="consent.history" type="local-storage"
    duration="P182D"></consent-cookie></consent-category>
  <consent-category name="maps" label="Maps"></consent-category>`;

const lastEvent = () => JSON.parse(localStorage.getItem('consent.history') ?? '[]')[0];

eachEngine((engine) => {
  test('a withdrawal by <consent-status> is in the history, with its means', async () => {
    const page = await gate.visit(engine, {
      script: '',
      body: `${DECLARED}<consent-status></consent-status>`,
      // All is decided, so there is no banner to take notes.
      cookie: answer({ ...ACCEPTED, denied: 'maps' }),
    });
    await page.waitForVisible('consent-status [data-consent-action="withdraw"]');
    await page.click('consent-status [data-consent-action="withdraw"]');
    await page.waitFor(lastEvent);
    const { event_state, indication_method } = await page.evaluate(lastEvent);
    assert.deepEqual([event_state, indication_method], ['ConsentWithdrawn', 'mouse']);
  });

  test('what is allowed for good in <consent-embed> is in the history, with its means', async () => {
    const page = await gate.visit(engine, {
      script: '',
      body: `${DECLARED}<consent-embed label="Map"><iframe data-consent="maps" data-src="/_test/blank" title="Map"></iframe></consent-embed>`,
      cookie: answer({ denied: `maps+${REFUSED.denied}` }),
    });
    await page.waitFor(
      () => document.querySelector('consent-embed').shadowRoot?.querySelectorAll('button')[1],
    );
    await page.evaluate(() =>
      document.querySelector('consent-embed').shadowRoot.querySelectorAll('button')[1].click(),
    );
    await page.waitFor(lastEvent);
    const { event_state, granted } = await page.evaluate(lastEvent);
    assert.deepEqual([event_state, granted], ['ConsentGiven', ['maps']]);
  });
});
