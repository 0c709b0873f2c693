// The test kit in a page: its answers are given by the page's own gate.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { eventsOf, gated, hasRun, inline, ran, tag, useGate } from './gate-helpers.mjs';

const gate = useGate();

/** Takes a step with the kit, and returns what has run and what the root says right after it. */
const take = (page, step) =>
  page.evaluate(async (code) => {
    const kit = await import('/dist/npm/entries/npm/testing.js');
    const decision = await new Function('kit', `return kit.${code}`)(kit);
    return {
      granted: decision.granted.join(' '),
      marker: document.documentElement.getAttribute('data-consent'),
      ran: [...(window.ran ?? [])],
      src: document.querySelector('img')?.getAttribute('src'),
    };
  }, step);

const BODY = `${inline('a')}${gated('b', 'data-consent="maps"')}
  <consent-banner hidden><consent-category name="maps" label="Maps"></consent-category></consent-banner>
  <img alt="" data-consent="maps" data-src="/_test/image?map">`;

eachEngine((engine) => {
  const open = () => gate.visit(engine, { script: tag(), body: BODY });

  test('grant() resolves once inline scripts have run; the rest follows', async () => {
    const page = await open();
    assert.deepEqual(await take(page, "grant('measurement')"), {
      granted: 'essential measurement',
      marker: 'essential measurement',
      ran: ['a'],
      src: null,
    });
    assert.equal((await take(page, 'grant()')).granted, 'essential measurement maps');
    await hasRun(page, 'b');
    await page.waitFor(() => document.querySelector('img').src);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('refuse() resolves once everything is shut, and reset() once the page asks again', async () => {
    const page = await open();
    await take(page, 'grant()');
    await page.waitFor(() => document.querySelector('img').src);
    const { marker, src } = await take(page, "refuse('maps')");
    assert.deepEqual([marker, src], ['essential measurement', null]);
    assert.equal((await take(page, 'refuse()')).marker, 'essential');
    assert.match(await page.evaluate(() => document.cookie), /granted=&denied=/);
    await take(page, 'reset()');
    assert.equal(await page.evaluate(() => document.cookie), '');
    assert.equal(await page.evaluate(() => consentElements.decision.decided), false);
    // One event for each, and every one of them heard by then.
    assert.equal((await eventsOf(page, 'change')).length, 4);
    // Nothing changes, so there is nothing to wait for.
    await take(page, 'reset()');
    assert.equal((await ran(page)).filter((id) => id === 'a').length, 1);
  });
});
