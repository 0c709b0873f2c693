// The page of counters, as its readers get it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishCounters, statsPage } from 'consent-elements/records.js';
import { eachEngine } from '../harness/each-engine.mjs';
import { tooWide } from '../harness/too-wide.mjs';
import { axe } from '../fairness/judges/axe.mjs';
import { useGate } from './gate-helpers.mjs';

const gate = useGate();
// April had less than ten of everything but what was shown, and in May nothing was counted.
const counted = ['2026-03', '2026-04', '2026-06'].flatMap((month, index) =>
  ['shown', 'allowed-all', 'allowed-some', 'refused', 'unanswered', 'withdrawn'].map((event) => ({
    day: `${month}-13`,
    version: '2026-05-13',
    language: 'en',
    layout: 'bar',
    event,
    count: event === 'shown' ? 1000 : [40, 9, 20][index],
  })),
);
const html = statsPage(
  publishCounters(counted, ['month', 'version', 'language', 'layout']),
  'Answers on example.com, 2026',
);

eachEngine((engine) => {
  for (const colorScheme of ['light', 'dark'])
    test(
      `in the ${colorScheme}, axe finds nothing, and nothing is cut off on a phone`,
      { skip: !engine.can('colorScheme') },
      async () => {
        const page = await gate.visit(engine, { html, settings: { colorScheme } });
        assert.deepEqual(await axe.examine(page), []);
        await page.viewport(320, 640);
        assert.deepEqual(await axe.examine(page), []);
        assert.deepEqual(await tooWide(page), []);
      },
    );

  test('it draws what there is, says what there is not, and no letter is too small on a phone', async () => {
    const page = await gate.visit(engine, { html });
    await page.viewport(320, 640);
    const { rows, bars, gaps, smallest } = await page.evaluate(() => ({
      rows: [...document.querySelectorAll('tbody th:first-child')].map((one) => one.textContent),
      bars: [...document.querySelectorAll('rect')].filter((one) => one.getBBox().width > 0).length,
      gaps: document.querySelectorAll('path.none').length,
      smallest: Math.min(
        ...[...document.querySelectorAll('svg text')].map(
          (one) => one.getBoundingClientRect().height,
        ),
      ),
    }));
    assert.deepEqual(rows, ['2026-03', '2026-04 to 2026-05', '2026-06']);
    assert.equal(bars, 6 * 2 + 6);
    assert.equal(gaps, 6 * 2);
    assert.ok(smallest > 10, `${smallest} px`);
  });

  test(
    'on A4 nothing is cut off, however wide the table is',
    { skip: !engine.can('print') || !engine.can('colorScheme') },
    async () => {
      const page = await gate.visit(engine, {
        html,
        settings: { print: true, colorScheme: 'dark' },
      });
      await page.viewport(672, 900);
      const { wide, background } = await page.evaluate(() => ({
        wide: [document.documentElement, document.querySelector('.scroll')].map(
          (one) => one.scrollWidth - one.clientWidth,
        ),
        background: getComputedStyle(document.body).backgroundColor,
      }));
      assert.deepEqual(wide, [0, 0]);
      assert.equal(background, 'rgb(255, 255, 255)');
    },
  );
});
