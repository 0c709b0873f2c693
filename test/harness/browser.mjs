import { launchPuppeteer } from './puppeteer-engine.mjs';
import { launchWebKit } from './webkit-engine.mjs';

/** What a visitor's browser can be told, engine by engine. */
const settings = {
  chromium: [
    'viewport',
    'colorScheme',
    'reducedMotion',
    'forcedColors',
    'javaScript',
    'garbageCollection',
    'backForwardCache',
    'gpc',
    'locale',
    'print',
    'touch',
  ],
  firefox: [
    'viewport',
    'colorScheme',
    'reducedMotion',
    'forcedColors',
    'javaScript',
    'gpc',
    'locale',
  ],
  webkit: ['viewport', 'colorScheme', 'reducedMotion', 'javaScript'],
};

export const can = (engine, setting) => settings[engine].includes(setting);

/**
 * Starts a browser for end-to-end tests: one interface over three engines.
 *
 *     const browser = await launch('webkit');
 *     const context = await browser.newContext({ colorScheme: 'dark' });
 *     const page = await context.newPage('http://127.0.0.1:8000/demo/');
 *
 * A context has cookies and storage of its own, and its pages are tabs that share them. Its settings:
 *
 * - `viewport`: `{ width, height }`, 1280 × 800 by default
 * - `colorScheme`: 'light' | 'dark'
 * - `reducedMotion`, `forcedColors`, `print`, `gpc`, `touch` (a screen for fingers): true
 * - `javaScript`: false
 * - `garbageCollection`: true, for a `gc()` in its pages
 * - `backForwardCache`: true, for pages that are kept for the way back
 * - `locale`: the visitor's preferred language, as 'af'
 *
 * Not every engine can do each of them; `can('webkit', 'gpc')` says. Asking for what it can't throws.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 */
export async function launch(engine) {
  const browser = await (engine === 'webkit' ? launchWebKit() : launchPuppeteer(engine));
  return {
    newContext(wanted = {}) {
      const impossible = Object.keys(wanted).filter((setting) => !can(engine, setting));
      if (impossible.length > 0) throw new Error(`${engine} cannot do: ${impossible.join(', ')}`);
      return browser.newContext(wanted);
    },
    /** Resolves once nothing needs a test's server any more. */
    settled: () => browser.settled?.(),
    close: () => browser.close(),
  };
}
