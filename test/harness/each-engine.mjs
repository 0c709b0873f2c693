import { after, afterEach, before, describe, test } from 'node:test';
import { can, launch } from './browser.mjs';
import { findEngine, wantedEngines } from './engines.mjs';

/**
 * Registers the same tests once for each engine.
 *
 *     eachEngine((engine) => {
 *       test('a first visit asks', async () => {
 *         const page = await engine.page(`${server.url}/demo/`);
 *         await page.waitForVisible('consent-banner');
 *       });
 *     });
 *
 * - `engine.name` is 'chromium', 'firefox' or 'webkit'.
 * - `engine.page(url, settings)` is a first visit: a page in a fresh context.
 * - `engine.context(settings)` is a fresh context, for a test with several tabs.
 * - `engine.can(setting)` says what the engine can be told, as for
 *   `test('…', { skip: !engine.can('gpc') }, …)`; see browser.mjs.
 * - `engine.testOnce('…', …)` is a `test` in Chromium alone, of what no engine changes. docs/contributing.md has
 *   what that is.
 *
 * Everything a test opened is closed after it. An engine that is not installed is skipped with a word.
 */
export function eachEngine(defineTests) {
  defineIn(wantedEngines, defineTests);
}

/** Like `eachEngine`, for files with nothing in them that an engine changes: in Chromium alone. */
export function inOneEngine(defineTests) {
  defineIn(wantedEngines.filter(isTheOne), defineTests);
}

const isTheOne = (name) => name === 'chromium';

function defineIn(engines, defineTests) {
  for (const name of engines) {
    const skip = findEngine(name) ? false : `${name} is not installed`;
    describe(name, { skip }, () => {
      const shared = sharedBrowser(name);
      const contexts = [];

      shared.join();
      before(() => shared.start());
      afterEach(async () => {
        await Promise.all(contexts.splice(0).map((context) => context.close()));
      });
      after(() => shared.leave());

      const context = async (settings) => {
        const opened = await (await shared.start()).newContext(settings);
        contexts.push(opened);
        return opened;
      };
      defineTests({
        name,
        can: (setting) => can(name, setting),
        context,
        page: async (url, settings) => (await context(settings)).newPage(url),
        testOnce: (...definition) => isTheOne(name) && void test(...definition),
      });
    });
  }
}

const sharedBrowsers = new Map();

/**
 * One browser of an engine for all files of a process, since a start takes longer than most tests.
 * Files join when they are loaded, which is before the first test, and the last one to leave closes it.
 */
function sharedBrowser(name) {
  let users = 0;
  let starting;
  if (!sharedBrowsers.has(name))
    sharedBrowsers.set(name, {
      join: () => void users++,
      start: () => (starting ??= launch(name)),
      async leave() {
        const browser = await starting;
        // The file closes its server next.
        await browser?.settled();
        if (--users > 0) return;
        starting = undefined;
        await browser?.close();
      },
    });
  return sharedBrowsers.get(name);
}
