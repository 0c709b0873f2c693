// WebKitGTK by plain WebDriver. Its driver holds one browser with one store of cookies, so each
// context has a browser to itself; see webkit-pool.mjs.
import { writeFile } from 'node:fs/promises';
import { Page, pause } from './page.mjs';
import { startCountdown } from './countdown.mjs';
import { pointerDown, pointerMove, pointerUp } from './webdriver.mjs';
import { WebKitPool } from './webkit-pool.mjs';

export async function launchWebKit() {
  const pool = new WebKitPool();
  return {
    newContext: (wanted = {}) => newContext(pool, wanted),
    settled: () => pool.emptied(),
    close: () => pool.close(),
  };
}

const settingsAtStart = ({ colorScheme, reducedMotion, javaScript }) => ({
  reducedMotion,
  args: [
    ...(colorScheme === 'dark' ? ['--dark-mode'] : []),
    // Scripts of the page do not run; those of the driver do.
    ...(javaScript === false ? ['--enable-javascript-markup=false'] : []),
  ],
  // A test may want to look at a page that is still loading.
  pageLoad: 'none',
});

async function newContext(pool, { viewport = {}, ...wanted }) {
  const settings = settingsAtStart(wanted);
  const session = await pool.take(settings);
  await session.resize(viewport.width ?? 1280, viewport.height ?? 800);

  const tabs = new Tabs(session);
  return {
    async newPage(url) {
      const page = new Page(new WebKitDriver(tabs, await tabs.open()));
      return url ? page.goto(url) : page;
    },
    async close() {
      const released = await tabs.release();
      if (released) pool.giveBack(settings, released, tabs.origins);
    },
  };
}

/** WebDriver speaks to one tab at a time: each step says which, and waits for the step before it. */
class Tabs {
  /** Where something may be stored now. */
  origins = new Set();
  #session;
  #first = true;
  #current;
  #queue = Promise.resolve();

  constructor(session) {
    this.#session = session;
  }

  /** The session starts with one tab; further ones are opened. */
  open() {
    return this.#next(async () => {
      if (this.#first) {
        this.#first = false;
        this.#current = await this.#session.get('/window');
      } else {
        const { handle } = await this.#session.post('/window/new', { type: 'window' });
        await this.#switchTo(handle);
      }
      return this.#current;
    });
  }

  /** Runs a step in a tab. */
  in(handle, step) {
    return this.#next(async () => {
      if (this.#current !== handle) await this.#switchTo(handle);
      return step(this.#session);
    });
  }

  close(handle) {
    return this.in(handle, async (session) => {
      await session.delete('/window');
      this.#current = undefined;
    });
  }

  /** Once the last step is done, the session is somebody else's: a step that comes late fails. */
  async release() {
    const session = this.#session;
    await this.#queue;
    this.#session = undefined;
    return session;
  }

  async #switchTo(handle) {
    await this.#session.post('/window', { handle });
    this.#current = handle;
  }

  #next(step) {
    const result = this.#queue.then(step);
    this.#queue = result.catch(() => {});
    return result;
  }
}

class WebKitDriver {
  /** WebDriver has no console. */
  consoleMessages = undefined;
  #tabs;
  #handle;

  constructor(tabs, handle) {
    this.#tabs = tabs;
    this.#handle = handle;
  }

  #run(step) {
    return this.#tabs.in(this.#handle, step);
  }

  async goto(url, until) {
    const { origin, protocol } = new URL(url);
    // Nothing is stored for `about:blank`, whose origin is no address either.
    if (protocol.startsWith('http')) this.#tabs.origins.add(origin);
    await this.#navigate(
      (session) => session.post('/url', { url }),
      until === 'load' ? 'complete' : 'loading',
    );
  }

  reload() {
    return this.#navigate((session) => session.post('/refresh'));
  }

  back() {
    return this.#navigate((session) => session.post('/back'));
  }

  /** The session does not wait for pages, so this does: until a mark on the old document is gone. */
  #navigate(step, readyState = 'complete') {
    return this.#run(async (session) => {
      const before = await session.execute('document.isLeft = true; return location.href');
      await step(session);
      const arrived = (state) => {
        // A change of the fragment, or of the history's state, stays in the document.
        const hasMoved = !state.isLeft || state.href !== before;
        return hasMoved && (readyState !== 'complete' || state.readyState === 'complete');
      };
      const remaining = startCountdown(navigationTimeout);
      while (!arrived(await readState(session))) {
        if (!remaining()) throw new Error(`No page after ${navigationTimeout} ms`);
        await pause(20);
      }
      await session.execute('delete document.isLeft');
    });
  }

  bringToFront() {
    // Also where it is this session's tab already: its window may not be the one with the focus.
    return this.#run((session) => session.post('/window', { handle: this.#handle }));
  }

  async evaluate(expression) {
    // The expression may be a promise, which only the asynchronous form waits for.
    const script = `
      const done = arguments[arguments.length - 1];
      new Promise((resolve) => resolve(${expression})).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`;
    const result = await this.#run((session) => session.executeAsync(script));
    if (result.error) throw new Error(result.error);
    return result.value;
  }

  clickAt(x, y) {
    return this.#run((session) => session.pointer(pointerMove(x, y), pointerDown(), pointerUp()));
  }

  moveTo(x, y) {
    return this.#run((session) => session.pointer(pointerMove(x, y)));
  }

  pressKeys(names) {
    const down = names.map((name) => ['keyDown', name]);
    const up = names.toReversed().map((name) => ['keyUp', name]);
    return this.#run((session) => session.keys(...down, ...up));
  }

  type(text) {
    const steps = [...text].flatMap((character) => [
      ['keyDown', character],
      ['keyUp', character],
    ]);
    return this.#run((session) => session.keys(...steps));
  }

  async cookies() {
    const cookies = await this.#run((session) => session.get('/cookie'));
    return cookies.map(({ expiry, ...cookie }) => ({ ...cookie, expires: expiry ?? -1 }));
  }

  /** A cookie can only be set from a page of its site, so a blank one is opened where needed. */
  async setCookie({ url, ...cookie }) {
    const { origin, hostname } = new URL(url);
    const here = await this.#run((session) => session.execute('return location.hostname'));
    if (here !== hostname) await this.goto(`${origin}/_test/blank`, 'load');
    await this.#run((session) => session.post('/cookie', { cookie }));
  }

  viewport(width, height) {
    return this.#run((session) => session.resize(width, height));
  }

  async screenshot(file) {
    await writeFile(file, await this.#run((session) => session.screenshot()));
  }

  close() {
    return this.#tabs.close(this.#handle);
  }
}

const navigationTimeout = 90_000;

async function readState(session) {
  const answer = session.execute(
    // Not `document.readyState`: a page may have an element of that name.
    "return { href: location.href, isLeft: !!document.isLeft, readyState: Reflect.get(Document.prototype, 'readyState', document) }",
  );
  // Between two documents there is nothing to ask, and what is asked in that moment may get no answer.
  const none = { isLeft: true };
  return Promise.race([answer.catch(() => none), pause(1000).then(() => none)]);
}
