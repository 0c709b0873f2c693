// The examples of docs/testing.md in the runners that they are for, each as its own command starts it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import ts from 'typescript';
import { root } from '../../scripts/run.mjs';
import { findEngine } from '../harness/engines.mjs';
import { startTestServer } from '../harness/test-server.mjs';

const examples = [
  ...readFileSync(path.join(root, 'docs/testing.md'), 'utf8').matchAll(/^```js\n([^]*?)^```/gm),
].map(([, code]) => code);

/** The one example that has these words. */
function exampleWith(words) {
  const found = examples.filter((code) => code.includes(words));
  assert.equal(found.length, 1, `one example has ${words}`);
  return found[0];
}

const chromium = findEngine('chromium');
const skip = !chromium && 'chromium is not installed';
let server;
let project;

/** A project whose packages are ours: this one, the runners and their documents. */
before(async () => {
  server = await startTestServer();
  project = mkdtempSync(path.join(tmpdir(), 'runners-'));
  for (const name of ['@playwright', 'vitest', 'jsdom', 'happy-dom', 'consent-elements']) {
    const link = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    const target = name === 'consent-elements' ? root : path.join(root, 'node_modules', name);
    symlinkSync(target, link, 'junction');
  }
  write('package.json', '{ "type": "module" }');
  server.page('/shop', {
    html: `<!doctype html><html lang="en"><head><title>Shop</title>
      <script src="/dist/consent-elements.js"></script></head><body>
      <consent-banner><consent-category name="maps" label="Maps"></consent-category></consent-banner>
      <iframe title="Map" data-consent="maps" data-src="/_test/blank?map"></iframe></body></html>`,
  });
});

after(async () => {
  rmSync(project, { recursive: true });
  await server.close();
});

const write = (file, text) => writeFileSync(path.join(project, file), text);
const address = () => `${server.url}/shop`;
const here = (code) => code.replaceAll('http://localhost:3000/', address());

/** Starts a runner, and returns what it says; a failed test is an error with that. */
async function start(command, ...args) {
  const file = path.join(root, 'node_modules', command);
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], {
    cwd: project,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  }).catch(({ stdout, stderr }) => assert.fail(stdout + stderr));
  return stdout;
}

test(
  'Playwright: a context with the cookie is that of a visitor who has answered',
  { skip },
  async () => {
    write('shop.spec.js', here(exampleWith('context.addCookies')));
    write(
      'playwright.config.js',
      `export default { reporter: 'line', use: { launchOptions: {
      executablePath: ${JSON.stringify(chromium)}, args: ['--no-sandbox'],
    } } };`,
    );
    assert.match(await start('@playwright/test/cli.js', 'test'), /1 passed/);
  },
);

test('Playwright: a whole project begins with the answer', { skip }, async () => {
  const config = here(exampleWith('storageState')).replace(
    'use: {',
    `reporter: 'line', use: { launchOptions: {
      executablePath: ${JSON.stringify(chromium)}, args: ['--no-sandbox'],
    },`,
  );
  write(
    'playwright.config.js',
    config.replace("denied: ['measurement']", "denied: ['measurement', 'maps']"),
  );
  write(
    'shop.spec.js',
    `import { expect, test } from '@playwright/test';
    test('is not asked', async ({ page }) => {
      await page.goto('/shop');
      await page.waitForFunction(() => window.consentElements.decision.denied.includes('maps'));
      await expect(page.locator('consent-way-back')).toHaveCount(1);
      expect(await page.evaluate(() => window.consentElements.decision.source)).toBe('visitor');
    });`,
  );
  assert.match(await start('@playwright/test/cli.js', 'test'), /1 passed/);
});

test(
  'Puppeteer: a browser with the cookie is that of a visitor who has answered',
  { skip },
  async () => {
    const module = `data:text/javascript,${encodeURIComponent(
      exampleWith('browser.setCookie').replace(
        "'consent-elements/testing.js'",
        JSON.stringify(import.meta.resolve('consent-elements/testing.js')),
      ),
    )}`;
    const { visitAsAccepted } = await import(module);
    const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    try {
      const page = await visitAsAccepted(browser, address());
      await page.waitForSelector('iframe[src*="map"]');
      // The gate's own cookie takes the place of that one, instead of standing beside it.
      await page.evaluate(() => window.consentElements.rejectAll());
      assert.match(
        await page.evaluate(() => document.cookie),
        /^consent=v=1&granted=&denied=[^;]*$/,
      );
    } finally {
      await browser.close();
    }
  },
);

test('Vitest: code that follows the gate is tested without one in a browser', async () => {
  write('vitest.setup.js', exampleWith('// vitest.setup.js'));
  write('usage.js', exampleWith('// usage.js'));
  write('usage.test.js', exampleWith('// usage.test.js'));
  for (const environment of ['node', 'jsdom', 'happy-dom']) {
    write(
      'vitest.config.js',
      `export default { test: { setupFiles: ['vitest.setup.js'], include: ['usage.test.js'], environment: '${environment}' } };`,
    );
    assert.match(await start('vitest/vitest.mjs', 'run'), /Tests\s+1 passed/);
  }
});

/** As https://docs.cypress.io/api/commands/setcookie and /visit document them. */
const CYPRESS = `declare const cy: {
  visit(url: string): void;
  setCookie(name: string, value: string, options?: {
    domain?: string; expiry?: number; httpOnly?: boolean; path?: string; secure?: boolean;
    sameSite?: 'lax' | 'strict' | 'no_restriction';
  }): void;
};
declare function beforeEach(task: () => void): void;`;

test('Cypress: its commands take what they are given', () => {
  const file = path.join(project, 'shop.cy.ts');
  writeFileSync(file, `${CYPRESS}\n${exampleWith('cy.setCookie')}`);
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });
  const problems = ts.getPreEmitDiagnostics(program);
  assert.deepEqual(
    problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );
});

test('every example is one of those', () => {
  const tried = [
    'context.addCookies',
    'storageState',
    'browser.setCookie',
    'cy.setCookie',
    '// vitest.setup.js',
    '// usage.js',
    '// usage.test.js',
    // test/e2e/testing.test.mjs
    "await grant('measurement'); //",
  ];
  assert.deepEqual(
    examples.filter((code) => !tried.some((words) => code.includes(words))),
    [],
  );
});
