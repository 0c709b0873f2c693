// The evidence's page, as it is read and printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { DAY, category, evidencePage, given, sha256 } from '../harness/evidence.mjs';
import { tooWide } from '../harness/too-wide.mjs';
import { axe } from '../fairness/judges/axe.mjs';
import { useGate } from './gate-helpers.mjs';

const gate = useGate();
const verification = {
  at: new Date().toISOString(),
  records: 3,
  deleted: 0,
  heads: [{ shard: 1, sequence: 3, hash: sha256('link 2') }],
  problems: [],
};
const noted = {
  at: '2026-05-13T00:00:00.000Z',
  heads: [{ ...verification.heads[0], sequence: 2 }],
};
const policies = new Map([
  [
    '2026-05-13',
    {
      version: '2026-05-13',
      title: 'Privacy policy',
      sections: [{ title: 'How long', blocks: ['Five years.', 'x'.repeat(300)] }],
      file: { ending: '.html' },
    },
  ],
]);
// All that the page can say: what is there and what is not, in both directions.
const { html } = evidencePage(
  [
    { ...given, policy: '2025-01', text: `Accept?\n${'w'.repeat(300)}` },
    {
      granted: 'measurement',
      denied: 'advertising fonts',
      ago: 30 * DAY,
      language: 'ar',
      text: 'هل تسمح لنا بأن نحصي مشاهدات الصفحات؟\nنعم',
      categories: [category('measurement', 'قياس'), category('advertising', 'إعلانات')],
    },
    {
      granted: '',
      denied: 'measurement',
      event: { notice: { text: '', language: 'en', sha256: sha256('long') } },
    },
  ],
  { verification, noted, policies },
);
// Which would keep the judge out.
const open = (settings) => ({
  url: gate.page({ html: html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') }),
  settings,
});

/** Where text ends beyond the page, or beyond what cuts it off. */
const cutOff = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const out = [...range.getClientRects()].some(({ left, right }) => left < 0 || right > width);
      if (out) found.push(walker.currentNode.data.slice(0, 40));
    }
    return found;
  });

eachEngine((engine) => {
  for (const colorScheme of ['light', 'dark'])
    test(
      `in the ${colorScheme}, axe finds nothing`,
      { skip: !engine.can('colorScheme') },
      async () => {
        const page = await gate.visit(engine, open({ colorScheme }));
        assert.deepEqual(await axe.examine(page), []);
        await page.viewport(320, 640);
        assert.deepEqual(await axe.examine(page), []);
      },
    );

  test('it scrolls down alone, from a small phone to a desktop', async () => {
    const page = await gate.visit(engine, open());
    assert.deepEqual(await tooWide(page), []);
  });

  test(
    'on A4 it is dark on white, and nothing is cut off',
    { skip: !engine.can('print') || !engine.can('colorScheme') },
    async () => {
      const page = await gate.visit(engine, open({ print: true, colorScheme: 'dark' }));
      // 210 mm less the margins, of 96 pixels an inch.
      await page.viewport(672, 900);
      assert.deepEqual(await cutOff(page), []);
      const { background, colors } = await page.evaluate(() => ({
        background: getComputedStyle(document.body).backgroundColor,
        colors: [...document.querySelectorAll('p, dt, code, a, del')].map((element) =>
          Math.max(...getComputedStyle(element).color.match(/\d+/g).map(Number)),
        ),
      }));
      assert.equal(background, 'rgb(255, 255, 255)');
      assert.ok(Math.max(...colors) < 150, `${Math.max(...colors)} is too light`);
    },
  );
});
