// Nodes that a framework holds stay where it put them: a component that renders what is gated can change at
// any time, before and after the grant.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, call, hasRun, ran, useGate } from './gate-helpers.mjs';

const gate = useGate();
const apps = { react: 'react-widget.jsx', vue: 'vue-widget.js' };

/** Puts an app on the server, as one file. */
async function serve(name, file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'test/apps', file)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  gate.server.page(`/apps/${name}.js`, { html: outputFiles[0].text, type: 'text/javascript' });
}

/** What a server sends of the app of React. */
async function renderOnServer() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'test/apps', apps.react)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
  });
  const require = createRequire(import.meta.url);
  const app = { exports: {} };
  new Function('require', 'module', outputFiles[0].text)(require, app);
  const { createElement } = require('react');
  return require('react-dom/server').renderToString(createElement(app.exports.Widget));
}

before(async () => {
  for (const [name, file] of Object.entries(apps)) await serve(name, file);
});

/** The page's own elements, in the order that the framework put them; live scripts left out. */
const order = () =>
  [...document.querySelectorAll('main > :not([data-consent-live])')]
    .map((element) => element.localName + (element.id && `#${element.id}`))
    .join(' ');

const addItem = async (page) => {
  const items = await page.evaluate(() => document.querySelectorAll('.item').length);
  await page.evaluate(() => addItem());
  await page.waitFor((count) => document.querySelectorAll('.item').length > count, {
    args: [items],
  });
};

const hide = async (page) => {
  await page.evaluate(() => hide());
  await page.waitFor(() => !document.querySelector('main section'));
};

const noErrors = async (page) => assert.deepEqual(await page.evaluate(() => errors), []);

eachEngine((engine) => {
  for (const name of Object.keys(apps)) {
    const visit = (cookie) =>
      gate.visit(engine, {
        cookie,
        body: `<div id="root"></div><script src="/apps/${name}.js"></script><script>mountApp(document.querySelector('#root'));</script>`,
      });

    test(`${name}: what a component renders stays in its place when it is granted, and can change afterwards`, async () => {
      const page = await visit();
      await page.waitFor(() => document.querySelector('#end'));
      await addItem(page);
      await call(page, 'acceptAll');
      await hasRun(page, 'external', 'inner');
      await page.waitFor(() => document.querySelector('iframe').src);
      await addItem(page);
      assert.equal(await page.evaluate(order), 'h1 p p script section p#end');
      await hide(page);
      assert.equal(await page.evaluate(order), 'h1 p p p#end');
      // What was opened goes with it.
      await page.waitFor(() => !document.querySelector('main script, iframe, img'));
      assert.deepEqual(await ran(page), ['external', 'inner']);
      await noErrors(page);
    });

    test(`${name}: a returning visitor’s component is open from the start, and can change`, async () => {
      const page = await visit(ACCEPTED);
      await hasRun(page, 'external', 'inner');
      await page.waitFor(() => document.querySelector('iframe')?.src);
      await addItem(page);
      await call(page, 'rejectAll');
      await page.waitFor(() => !document.querySelector('iframe').hasAttribute('src'));
      await addItem(page);
      await hide(page);
      assert.equal(await page.evaluate(order), 'h1 p p p#end');
      await noErrors(page);
    });
  }

  // Driven like this, Firefox does not come to the end of React's hydration, with or without a gate.
  const skip = engine.name === 'firefox' && 'React does not hydrate here';
  test(
    'react: a page that it hydrates is as its server wrote it, granted or not',
    { skip },
    async () => {
      for (const cookie of [undefined, ACCEPTED]) {
        const page = await gate.visit(engine, {
          cookie,
          head: '<script defer src="/apps/react.js"></script>',
          body: `<div id="root">${await renderOnServer()}</div>
          <script>addEventListener('DOMContentLoaded', () => {
            window.kept = document.querySelector('#end');
            hydrateApp(document.querySelector('#root'));
          });</script>`,
        });
        await page.waitFor(() => window.addItem);
        if (!cookie) await call(page, 'acceptAll');
        await hasRun(page, 'external', 'inner');
        await addItem(page);
        await hide(page);
        assert.equal(await page.evaluate(order), 'h1 p p#end');
        await noErrors(page);
        // Made anew, it would be another one.
        assert.equal(await page.evaluate(() => kept.isConnected), true);
        await noErrors(page);
      }
    },
  );
});
