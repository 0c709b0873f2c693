// What the policy's elements fetch when it is needed, where it cannot be had: the policy is read without
// it, whoever builds the page hears of it, and nothing is thrown into the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { errorOf, settled, useGate } from './gate-helpers.mjs';

const gate = useGate();

const planFile = (file, planned) =>
  gate.server.page(`/dist/${file}`, {
    html: '',
    body: readFileSync(path.join(root, 'dist', file), 'utf8'),
    type: 'text/javascript; charset=utf-8',
    ...planned,
  });

const viewer = (attributes = '', more = '') =>
  `<policy-viewer version="2" ${attributes}><h2 id="scope">Scope</h2><p>All of it.</p>${more}</policy-viewer>`;
const versions =
  '<policy-version version="1" src="/old"></policy-version><policy-version version="2"></policy-version>';
const term = '<p><policy-term definition="What is yours.">Data</policy-term></p>';

const isReady = () => document.querySelector('policy-viewer').sections?.length === 1;

/** Presses something in an element's shadow tree. */
const press = (page, tag, selector) =>
  page.waitFor(
    (host, wanted) => {
      const target = document.querySelector(host).shadowRoot?.querySelector(wanted);
      target?.focus();
      target?.click();
      return !!target;
    },
    { args: [tag, selector] },
  );

const parts = [
  ['policy-parts', term, () => {}],
  ['policy-editing', viewer('editing="popia"'), () => {}],
  ['inferred-headings', viewer('headings="infer"'), () => {}],
  ['policy-search', viewer(), (page) => press(page, 'policy-viewer', '#search')],
  ['policy-versions', viewer('', versions), () => {}],
  ['policy-source', viewer('src="/elsewhere"'), () => {}],
  ['floating', term, (page) => press(page, 'policy-term', '[part=term]')],
  [
    'copied-link',
    viewer(),
    async (page) => {
      await page.evaluate(() => document.querySelector('policy-viewer').goTo('scope'));
      await press(page, 'policy-viewer', '[part=copy-link]');
    },
  ],
];

eachEngine((engine) => {
  const visit = (part, body) => {
    planFile(`${part}.js`, { status: 404 });
    return gate.visit(engine, { body });
  };
  const isAskedFor = (part) =>
    gate.server.hits.filter((hit) => hit.path === `/dist/${part}.js`).length;

  for (const [part, body, act] of parts)
    test(`without ${part}.js the page goes on, and is told`, async () => {
      gate.server.forget();
      const page = await visit(part, body);
      if (body.includes('<policy-viewer')) await page.waitFor(isReady);
      await act(page);
      const { message } = await errorOf(page, 'elements-failed');
      planFile(`${part}.js`, {});
      assert.ok(message.startsWith(`${part}.js could not be loaded`), message);
      assert.match(await page.text('body'), /All of it\.|Data/);
      await settled(page);
      assert.deepEqual(await page.evaluate(() => window.errors), []);
    });

  test('a part that cannot be had is not asked for each time the policy is drawn', async () => {
    gate.server.forget();
    const page = await visit('policy-versions', viewer('', versions));
    await errorOf(page, 'elements-failed');
    await page.evaluate(async () => {
      const drawn = document.querySelector('policy-viewer');
      for (let times = 0; times < 10; times++) {
        drawn.requestUpdate();
        await drawn.updateComplete;
      }
    });
    await settled(page);
    planFile('policy-versions.js', {});
    assert.ok(isAskedFor('policy-versions') <= 2, `${isAskedFor('policy-versions')} times`);
  });

  test('a search without what finds anything finds nothing', async () => {
    const page = await visit('policy-search', viewer());
    await page.waitFor(isReady);
    const found = await page.evaluate(() => document.querySelector('policy-viewer').search('all'));
    planFile('policy-search.js', {});
    assert.equal(found, 0);
    assert.deepEqual(await page.evaluate(() => window.errors), []);
  });
});
