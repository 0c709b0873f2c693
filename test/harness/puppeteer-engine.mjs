// Chromium (by its own protocol) and Firefox (by WebDriver BiDi).
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findEngine } from './engines.mjs';
import { Page, pause } from './page.mjs';

/** Settings that an engine only takes at its start, and how: such a context has its own browser. */
const settingsAtStart = {
  chromium: {
    locale: (locale) => ({ args: [`--lang=${locale}`, `--accept-lang=${locale}`] }),
    /** Gives pages `gc()`. */
    garbageCollection: () => ({ args: ['--js-flags=--expose-gc'] }),
    backForwardCache: () => ({ fullBrowser: true }),
  },
  firefox: {
    colorScheme: (scheme) => ({
      prefs: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    }),
    reducedMotion: (reduced) => ({ prefs: { 'ui.prefersReducedMotion': reduced ? 1 : 0 } }),
    forcedColors: (forced) => ({
      prefs: { 'browser.display.document_color_use': forced ? 2 : 0 },
    }),
    gpc: (on) => ({
      prefs: {
        'privacy.globalprivacycontrol.enabled': on,
        'privacy.globalprivacycontrol.functionality.enabled': on,
      },
    }),
    javaScript: (enabled) => ({ prefs: { 'javascript.enabled': enabled } }),
    locale: (locale) => ({ prefs: { 'intl.accept_languages': locale } }),
  },
};

export async function launchPuppeteer(engine) {
  const browsers = new Browsers(engine);
  // Now, so that the first test does not wait for it.
  await browsers.of([]);
  return {
    async newContext(settings = {}) {
      const atStart = Object.entries(settings)
        .filter(([name]) => name in settingsAtStart[engine])
        .map(([name, value]) => settingsAtStart[engine][name](value));
      return newContext(engine, await browsers.of(atStart), settings);
    },
    close: () => browsers.close(),
  };
}

/** One browser for each way of starting it, since a start takes longer than most tests. */
class Browsers {
  #engine;
  #started = new Map();

  constructor(engine) {
    this.#engine = engine;
  }

  async of(settings) {
    const key = JSON.stringify(settings);
    const running = await this.#started.get(key)?.catch(() => undefined);
    // One that crashed fails the test it was in, not all that come after.
    if (!running?.connected) this.#started.set(key, start(this.#engine, settings));
    return this.#started.get(key);
  }

  async close() {
    await Promise.all([...this.#started.values()].map(async (browser) => (await browser).close()));
  }
}

function start(engine, settings) {
  const options =
    engine === 'chromium'
      ? chromiumOptions({
          args: settings.flatMap(({ args = [] }) => args),
          fullBrowser: settings.some(({ fullBrowser }) => fullBrowser),
        })
      : {
          browser: 'firefox',
          executablePath: findEngine('firefox'),
          extraPrefsFirefox: Object.assign({}, ...settings.map(({ prefs }) => prefs)),
        };
  return puppeteer.launch({
    ...options,
    timeout: 120_000,
    // Each page gets its own, and resizing costs Firefox as much as opening a page.
    defaultViewport: null,
    // puppeteer's own would end this process at once; node:test still has a report to write.
    handleSIGINT: false,
  });
}

async function newContext(engine, browser, settings) {
  const context = await browser.createBrowserContext();
  return {
    async newPage(url) {
      const page = await context.newPage();
      page.setDefaultTimeout(90_000);
      if (engine === 'chromium') await applyToPage(page, settings);
      const { width = 1280, height = 800 } = settings.viewport ?? {};
      await page.setViewport({ width, height, hasTouch: !!settings.touch });
      const wrapped = new Page(new PuppeteerDriver(page));
      return url ? wrapped.goto(url) : wrapped;
    },
    close: () => context.close(),
  };
}

/** Settings that Chromium takes at any time, page by page. */
async function applyToPage(page, settings) {
  const features = [
    settings.colorScheme && { name: 'prefers-color-scheme', value: settings.colorScheme },
    settings.reducedMotion && { name: 'prefers-reduced-motion', value: 'reduce' },
    settings.forcedColors && { name: 'forced-colors', value: 'active' },
  ].filter(Boolean);
  if (features.length > 0 || settings.print) {
    // Not emulateMediaFeatures(), which does not know forced-colors.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features,
      media: settings.print ? 'print' : '',
    });
  }
  if (settings.javaScript === false) await page.setJavaScriptEnabled(false);
  if (settings.gpc) {
    await page.setExtraHTTPHeaders({ 'sec-gpc': '1' });
    await page.evaluateOnNewDocument(() => {
      const descriptor = { get: () => true, configurable: true, enumerable: true };
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', descriptor);
    });
  }
}

class PuppeteerDriver {
  consoleMessages = [];
  #page;
  /** A session of its own with a page that was prerendered. */
  #activated;

  constructor(page) {
    this.#page = page;
    page.on('console', (message) => {
      this.consoleMessages.push({ type: message.type(), text: message.text() });
    });
    page.on('pageerror', (error) => {
      this.consoleMessages.push({ type: 'error', text: String(error) });
    });
  }

  async goto(url, until) {
    if (until === 'load') {
      await this.#page.goto(url, { waitUntil: 'load' });
      return;
    }
    // Neither protocol has an event for this that comes before the page's blocking scripts have run.
    await this.#page.evaluate(`setTimeout(() => location.assign(${JSON.stringify(url)}), 0)`);
    while ((await this.#page.evaluate('location.href').catch(() => '')) !== url) await pause(20);
  }

  async reload() {
    await this.#page.reload({ waitUntil: 'load' });
  }

  async back() {
    await this.#page.goBack({ waitUntil: 'load' });
  }

  bringToFront() {
    return this.#page.bringToFront();
  }

  async evaluate(expression) {
    if (this.#activated) return this.#evaluateActivated(expression);
    try {
      return await this.#page.evaluate(expression);
    } catch (error) {
      if (!/detached Frame/.test(error.message)) throw error;
      // A prerendered page has been activated and has taken over the tab. puppeteer may wait for ever
      // for that page's context, which was there before: the protocol itself knows it.
      this.#activated = await this.#page.target().createCDPSession();
      return this.#evaluateActivated(expression);
    }
  }

  async #evaluateActivated(expression) {
    const { result, exceptionDetails } = await this.#activated.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  clickAt(x, y) {
    return this.#page.mouse.click(x, y);
  }

  moveTo(x, y) {
    return this.#page.mouse.move(x, y);
  }

  async pressKeys(names) {
    const { keyboard } = this.#page;
    const modifiers = names.slice(0, -1);
    const key = names.at(-1) === 'Space' ? ' ' : names.at(-1);
    for (const name of modifiers) await keyboard.down(name);
    await keyboard.press(key);
    for (const name of modifiers.reverse()) await keyboard.up(name);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  async cookies() {
    const { hostname, pathname } = new URL(this.#page.url());
    const all = await this.#page.browserContext().cookies();
    return all.filter(
      (cookie) => isSameSite(hostname, cookie.domain) && pathname.startsWith(cookie.path),
    );
  }

  async setCookie({ url, ...cookie }) {
    const { hostname } = new URL(url);
    await this.#page.browserContext().setCookie({ domain: hostname, ...cookie });
  }

  viewport(width, height) {
    return this.#page.setViewport({ width, height });
  }

  async screenshot(file) {
    const isWebp = file.endsWith('.webp');
    const options = isWebp ? { type: 'webp', quality: 80 } : {};
    await writeFile(file, await this.#page.screenshot(options));
  }

  close() {
    return this.#page.close();
  }
}

const isSameSite = (hostname, domain) =>
  domain.startsWith('.') ? `.${hostname}`.endsWith(domain) : hostname === domain;
