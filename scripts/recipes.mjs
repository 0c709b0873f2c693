// `npm run recipes` tries the recipes for frameworks that are too heavy for each run of the tests: installs each
// into a folder of its own, has its own tool build it, and visits it in Chromium. Needs a build; takes minutes.
// `npm run recipes -- next nuxt` tries some.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../test/harness/engines.mjs';
import { filesOf } from '../test/harness/recipe.mjs';
import { root } from './run.mjs';

/** What each one installs, runs to build and to serve, and where it has files that are sent as they are. */
const APPS = {
  next: {
    packages: ['next', 'react', 'react-dom', 'kysely', 'better-sqlite3@12'],
    records: '/consent-records',
    assets: 'public',
    build: 'next build',
    start: (port) => `next start --port ${port}`,
    asks: '/measured',
  },
  sveltekit: {
    packages: [
      '@sveltejs/kit@2',
      '@sveltejs/adapter-node@5',
      '@sveltejs/vite-plugin-svelte@6',
      'svelte@5',
      'vite@7',
    ],
    assets: 'static',
    build: 'vite build',
    start: () => 'node build',
  },
  nuxt: {
    packages: ['nuxt@3'],
    assets: 'public',
    build: 'nuxt build',
    start: () => 'node .output/server/index.mjs',
    asks: '/measured',
  },
  vitepress: {
    packages: ['vitepress'],
    assets: 'public',
    build: 'vitepress build',
    start: (port) => `vitepress preview --port ${port}`,
  },
  docusaurus: {
    packages: ['@docusaurus/core@3', '@docusaurus/preset-classic@3', 'react@19', 'react-dom@19'],
    assets: 'static',
    build: 'docusaurus build',
    start: (port) => `docusaurus serve --no-open --port ${port}`,
    // Its bundles are CommonJS.
    files: { 'package.json': JSON.stringify({ name: 'docusaurus', private: true }) },
  },
  angular: {
    packages: [
      ...['core', 'common', 'compiler', 'compiler-cli', 'platform-browser', 'build', 'cli'].map(
        (name) => `@angular/${name}@21`,
      ),
      'rxjs@7',
      'typescript@5.9',
      'http-server@14',
    ],
    build: 'ng build',
    start: (port) => `http-server dist/app/browser --silent --port ${port}`,
    files: {
      'angular.json': JSON.stringify({
        version: 1,
        projects: {
          app: {
            projectType: 'application',
            root: '',
            sourceRoot: 'src',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: {
                  browser: 'src/main.ts',
                  index: 'src/index.html',
                  tsConfig: 'tsconfig.json',
                  outputPath: 'dist/app',
                  assets: [
                    {
                      glob: '**/*',
                      input: 'node_modules/consent-elements/dist/site',
                      output: 'consent',
                    },
                  ],
                },
              },
            },
          },
        },
        cli: { analytics: false },
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'preserve',
          moduleResolution: 'bundler',
          strict: true,
        },
        files: ['src/main.ts'],
      }),
    },
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in APPS));
if (unknown.length)
  throw new Error(
    `No such recipe: ${unknown.join(', ')}. There are ${Object.keys(APPS).join(', ')}.`,
  );

const workshop = mkdtempSync(path.join(tmpdir(), 'recipes-'));
process.once('exit', () => rmSync(workshop, { recursive: true, force: true }));

function mustRun(command, folder, env = {}) {
  const bin = path.join(folder, 'node_modules/.bin');
  const { status } = spawnSync(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, CI: 'true', ...env },
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(what, condition) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await condition().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`After a minute still not: ${what}`);
}

/** The same visit everywhere: nothing before consent, everything after it, nothing after a withdrawal. */
async function visit(browser, url, { asks, records }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (!hostname.endsWith('.example')) return void request.continue();
    asked.push(hostname);
    return void request.respond({ status: 200, contentType: 'text/html', body: '' });
  });
  const isAsked = (host) => async () => asked.includes(host);
  const isMeasured = async () =>
    !asks ||
    (await (
      await page.evaluate((to) => fetch(to).then((r) => r.json()), asks)
    ).isMeasured);
  const expectNothing = async (when) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (asked.length) throw new Error(`${when}, ${asked.join(', ')} was asked for something`);
  };

  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('consent-banner[open] [data-consent-action="accept"]', {
    visible: true,
  });
  await expectNothing('Before consent');
  if (asks && (await isMeasured())) throw new Error('Before consent, the server measures');
  await page.click('consent-banner [data-consent-action="accept"]');
  await until('the script is asked for', isAsked('measure.example'));
  await until('the frame is asked for', isAsked('maps.example'));
  await until('the server measures', isMeasured);
  if (records)
    await until('the server has the record', () =>
      page.evaluate(
        (to) =>
          fetch(to)
            .then((response) => response.json())
            .then(({ records: kept }) => kept.length === 1),
        records,
      ),
    );
  await page.evaluate(() => window.consentElements.rejectAll());
  await until('the frame is shut', () =>
    page.evaluate(() => !document.querySelector('iframe').hasAttribute('src')),
  );
  asked.splice(0);
  await page.reload({ waitUntil: 'load' });
  await expectNothing('After a withdrawal');
  await context.close();
}

/** The gate's tag with the address of the records. */
const withRecords = (code, address) =>
  code.replace('src="/consent/consent-elements.js"', `$& data-records-href="${address}"`);

async function tryRecipe(name, tarball, browser) {
  const { packages, assets, build, start, asks, records, files = {} } = APPS[name];
  const folder = path.join(workshop, name);
  const manifest = JSON.stringify({ name, private: true, type: 'module' });
  for (const [file, code] of Object.entries({
    'package.json': manifest,
    ...filesOf(name),
    ...(records && filesOf('records')),
    ...files,
  })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), records ? withRecords(code, records) : code);
  }
  mustRun(`npm install --no-audit --no-fund --silent ${tarball} ${packages.join(' ')}`, folder);
  if (assets)
    cpSync(
      path.join(folder, 'node_modules/consent-elements/dist/site'),
      path.join(folder, assets, 'consent'),
      {
        recursive: true,
      },
    );
  mustRun(build, folder);
  const port = await freePort();
  const server = spawn(start(port), {
    cwd: folder,
    shell: true,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PATH: `${path.join(folder, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      PORT: String(port),
      ORIGIN: `http://localhost:${port}`,
    },
  });
  try {
    const url = `http://localhost:${port}/`;
    await until(`${name} answers`, async () => (await fetch(url)).ok);
    await visit(browser, url, { asks, records });
  } finally {
    process.kill(-server.pid);
  }
}

mustRun(`npm pack --silent --pack-destination ${workshop}`, root);
const tarball = path.join(workshop, 'consent-elements-*.tgz');
const browser = await puppeteer.launch(chromiumOptions());
let failed = 0;
for (const name of chosen.length ? chosen : Object.keys(APPS)) {
  try {
    await tryRecipe(name, tarball, browser);
    console.log(`✔ ${name}`);
  } catch (error) {
    failed++;
    console.error(`✖ ${name}: ${error.message}`);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
