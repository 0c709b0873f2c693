// One page of a browser, the same over all engines. What an engine does in its own way is behind
// `driver`; see puppeteer-engine.mjs and webkit-engine.mjs.
import { locate } from './locate.mjs';
import { startCountdown } from './countdown.mjs';

const pollInterval = 50;
/** Long, for a machine that is busy with other things: it only costs where something fails. */
const defaultTimeout = 45_000;

export class Page {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  /**
   * Opens an address and waits until it has loaded.
   *
   * @param {'load' | 'commit'} [options.until] 'commit' comes back as soon as the page has changed,
   *   for a page that is slow on purpose
   */
  async goto(url, { until = 'load' } = {}) {
    await this.#driver.goto(url, until);
    return this;
  }

  reload() {
    return this.#driver.reload();
  }

  back() {
    return this.#driver.back();
  }

  /** Shows this tab; the others of its context are then in the background. */
  bringToFront() {
    return this.#driver.bringToFront();
  }

  /**
   * Runs a function (or the text of an expression) in the page; promises are waited for. Arguments
   * and result travel as JSON, which has no `undefined`: that comes back as `null`, an element as `true`.
   */
  async evaluate(code, ...args) {
    const expression = typeof code === 'function' ? `(${code})(...${JSON.stringify(args)})` : code;
    // Engines differ in what they make of an element, and of `undefined` inside of arrays and objects.
    const value = await this.#driver.evaluate(
      `((value) => (value?.nodeType ? true : value))(${expression})`,
    );
    return JSON.parse(JSON.stringify(value) ?? 'null');
  }

  /** Asks again until the function returns something true, and returns that. */
  async waitFor(code, { timeout = defaultTimeout, args = [], message } = {}) {
    const remaining = startCountdown(timeout);
    let trouble;
    for (;;) {
      try {
        const value = await this.evaluate(code, ...args);
        if (value) return value;
        trouble = undefined;
      } catch (error) {
        // A page that is just changing has nothing to run in; one that throws says so at the end.
        trouble = error;
      }
      if (!remaining()) {
        throw new Error(`After ${timeout} ms still not: ${message ?? code}`, { cause: trouble });
      }
      await pause(pollInterval);
    }
  }

  /**
   * Clicks an element with the mouse, in its middle. Before that it scrolls it into view and waits
   * until it stands still and nothing covers it, as a visitor would.
   *
   * @param {string} selector CSS; `a >>> b` finds b in the shadow root of a
   */
  async click(selector, { timeout = defaultTimeout } = {}) {
    const { x, y } = await this.#reach(selector, timeout);
    await this.#driver.clickAt(x, y);
  }

  async hover(selector, { timeout = defaultTimeout } = {}) {
    const { x, y } = await this.#reach(selector, timeout);
    await this.#driver.moveTo(x, y);
  }

  /** Presses keys, as `Tab` or `Shift+Tab`. Names as in KeyboardEvent.key, and `Space`. */
  async press(...keys) {
    for (const key of keys) {
      const names = key.split('+');
      await this.#driver.pressKeys(names);
    }
  }

  type(text) {
    return this.#driver.type(text);
  }

  /** What an element says; waits for the element. */
  async text(selector, { timeout = defaultTimeout } = {}) {
    const found = await this.#locate(selector, 'text', timeout);
    return found.text;
  }

  /** Is there such an element, with a box, not hidden? Says what holds now, without waiting. */
  async isVisible(selector) {
    return (await this.evaluate(locate, selector, 'visible')).found;
  }

  async waitForVisible(selector, { timeout = defaultTimeout } = {}) {
    await this.#locate(selector, 'visible', timeout);
  }

  async waitForHidden(selector, { timeout = defaultTimeout } = {}) {
    const remaining = startCountdown(timeout);
    while (await this.isVisible(selector)) {
      if (!remaining()) throw new Error(`After ${timeout} ms still visible: ${selector}`);
      await pause(pollInterval);
    }
  }

  /** The cookies that the page's address would send, HttpOnly ones too. */
  cookies() {
    return this.#driver.cookies();
  }

  async cookie(name) {
    return (await this.cookies()).find((cookie) => cookie.name === name);
  }

  /** @param {{ name: string, value: string, url: string, path?: string, httpOnly?: boolean }} cookie */
  setCookie({ path = '/', httpOnly = false, ...cookie }) {
    return this.#driver.setCookie({ path, httpOnly, ...cookie });
  }

  /** Resizes the page; returns the size it got, for not every engine gets very narrow. */
  async viewport(width, height) {
    await this.#driver.viewport(width, height);
    return this.evaluate(() => [innerWidth, innerHeight]);
  }

  /** Writes a PNG of what is in view; with Chromium also a WebP, by the name of the file. */
  screenshot(file) {
    return this.#driver.screenshot(file);
  }

  /** `{ type, text }` of what the page wrote to the console so far, and of errors nobody caught. */
  get consoleMessages() {
    return this.#driver.consoleMessages;
  }

  close() {
    return this.#driver.close();
  }

  async #locate(selector, wanted, timeout) {
    const remaining = startCountdown(timeout);
    for (;;) {
      const result = await this.evaluate(locate, selector, wanted).catch(notNow);
      if (result.found) return result;
      if (!remaining()) {
        throw new Error(`After ${timeout} ms, ${selector}: ${result.reason}`);
      }
      await pause(pollInterval);
    }
  }

  /** Where to click, once the element has been in the same place twice. */
  async #reach(selector, timeout) {
    const remaining = startCountdown(timeout);
    let last;
    for (;;) {
      const here = await this.#locate(selector, 'reachable', remaining());
      if (last && here.x === last.x && here.y === last.y) return here;
      if (!remaining()) throw new Error(`${selector} keeps moving`);
      last = here;
      await pause(pollInterval);
    }
  }
}

const notNow = (error) => ({ found: false, reason: String(error) });

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
