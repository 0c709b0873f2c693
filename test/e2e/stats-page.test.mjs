// The page of counters, as its readers get it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishCounters, statsPage } from 'consent-elements/records.js';
import { eachEngine } from '../harness/each-engine.mjs';
import { axe } from '../fairness/judges/axe.mjs';
import { useGate } from './gate-helpers.mjs';

const gate = useGate();
const counted = ['2026-04', '2026-05', '2026-06'].flatMap((month, index) =>
  ['shown', 'allowed-all', 'allowed-some', 'refused', 'unanswered', 'withdrawn'].map((event) => ({
    day: `${month}-13`,
    version: '2026-05-13',
    language: 'en',
    layout: 'bar',
    event,
    count: event === 'shown' ? 1000 : 20 * index,
  })),
);
const html = statsPage(
  publishCounters(counted, ['month', 'version']),
  'Answers on example.com, 2026',
);

eachEngine((engine) => {
  test('axe finds nothing, and nothing is cut off on a phone', async () => {
    const page = await engine.page(gate.page({ html }));
    assert.deepEqual(await axe.examine(page), []);
    await page.viewport(320, 640);
    const { rows, wide, bars } = await page.evaluate(() => ({
      rows: document.querySelectorAll('tbody tr').length,
      wide: document.documentElement.scrollWidth - innerWidth,
      bars: [...document.querySelectorAll('rect')].filter((one) => one.getBBox().width > 0).length,
    }));
    assert.equal(rows, 2, 'April had less than ten of everything but what was shown');
    assert.ok(wide <= 0, `${wide} px too wide`);
    assert.equal(bars, 6);
  });
});
