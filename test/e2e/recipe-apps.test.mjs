// Recipes for frameworks: their own files, built by the framework's own tool. Heavier ones: `npm run recipes`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/run.mjs';
import { inOneEngine } from '../harness/each-engine.mjs';
import { startCountdown } from '../harness/countdown.mjs';
import { pause } from '../harness/page.mjs';
import { writeRecipe } from '../harness/recipe.mjs';
import { call, useGate } from './gate-helpers.mjs';

const gate = useGate();
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Vendors at the test's server. */
const rehost = (text) => text.replace(/https:\/\/(?=\w+\.example\/)/g, '/vendor/');

/** Puts a built site on the server, below a path. */
function publish(folder, base) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const type = TYPES[path.extname(file)];
    if (!type || !statSync(file).isFile()) continue;
    gate.server.page(base + name.replaceAll('\\', '/'), {
      html: rehost(readFileSync(file, 'utf8')),
      type,
    });
  }
}

async function publishVite(name, packages) {
  const folder = writeRecipe(name, ['vite', ...packages]);
  const base = `/apps/${name}/`;
  await build({ root: folder, base, logLevel: 'error' });
  publish(path.join(folder, 'dist'), base);
}

before(async () => {
  await publishVite('react', ['react', 'react-dom', 'react-router', '@vitejs/plugin-react']);
  await publishVite('vue', ['vue', '@vitejs/plugin-vue']);
  const eleventy = writeRecipe('eleventy', ['@11ty/eleventy']);
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    { cwd: eleventy },
  );
  const site = path.join(eleventy, '_site');
  assert.ok(readdirSync(path.join(site, 'consent')).includes('consent-elements.js'));
  gate.server.page('/apps/eleventy/index.html', {
    html: rehost(readFileSync(path.join(site, 'index.html'), 'utf8')).replaceAll(
      '/consent/',
      '/dist/',
    ),
  });
  for (const file of ['/vendor/maps.example/embed', '/measure'])
    gate.server.page(file, { html: '<p>Theirs</p>' });
  gate.server.page('/vendor/measure.example/script.js', {
    html: 'window.measured = true;',
    type: 'text/javascript',
  });
});

const asked = (part) =>
  gate.server.hits.filter(({ path: address }) => address.includes(part)).length;

async function untilAsked(part, times) {
  const remaining = startCountdown(20_000);
  while (asked(part) < times && remaining()) await pause(50);
  assert.equal(asked(part), times, part);
}

const OTHERS = () => asked('/measure') + asked('/vendor/');
const idle = () => pause(300);

inOneEngine((engine) => {
  for (const name of ['react', 'vue'])
    test(`${name}: nothing before consent, a beacon for each page after it, nothing after a withdrawal`, async () => {
      gate.server.forget();
      const url = `${gate.server.url}/apps/${name}/index.html`;
      const page = await gate.visit(engine, { url });
      await page.waitForVisible('consent-banner');
      assert.match(await page.text('consent-banner'), /Maps/);
      await idle();
      assert.equal(OTHERS(), 0);

      await page.click('consent-banner [data-consent-action="accept"]');
      await untilAsked('/measure', 1);
      await page.click('#about');
      await untilAsked('/measure', 2);
      await untilAsked('/vendor/maps.example/embed', 1);

      await page.evaluate(() =>
        Reflect.get(globalThis, Symbol.for('consent-elements')).rejectAll(),
      );
      await page.waitFor(() => !document.querySelector('iframe').hasAttribute('src'));
      gate.server.forget();
      await page.reload();
      await idle();
      assert.equal(OTHERS(), 0);
    });

  test('eleventy: nothing before consent, everything after it, nothing after a withdrawal', async () => {
    gate.server.forget();
    const url = `${gate.server.url}/apps/eleventy/index.html`;
    const page = await gate.visit(engine, { url });
    await page.waitForVisible('consent-banner');
    await idle();
    assert.equal(OTHERS(), 0);
    await page.click('consent-banner [data-consent-action="accept"]');
    await page.waitFor(() => window.measured);
    await untilAsked('/vendor/maps.example/embed', 1);
    await call(page, 'rejectAll');
    await page.waitFor(() => !document.querySelector('iframe').hasAttribute('src'));
    gate.server.forget();
    await page.reload();
    await page.click('a[href="#cookie-settings"]');
    await page.waitForVisible('consent-preferences dialog');
    assert.equal(OTHERS(), 0);
  });

  for (const name of ['react', 'vue', 'eleventy'])
    test(`${name}: nothing for who has refused`, async () => {
      gate.server.forget();
      const url = `${gate.server.url}/apps/${name}/index.html`;
      await gate.visit(engine, {
        url,
        cookie: { denied: 'measurement+maps', policy: '2026-05-13' },
      });
      await idle();
      assert.equal(OTHERS(), 0);
    });
});
