import { startCountdown } from './countdown.mjs';
import { pause } from './page.mjs';
import { startWebKitSession } from './webdriver.mjs';

/**
 * Sessions of WebKit that take turns, since a start takes ten times as long as emptying one. A session
 * that cannot be emptied is replaced by a new one.
 */
export class WebKitPool {
  /** By their settings: promises of sessions, or of nothing. */
  #idle = new Map();
  #all = new Set();
  #emptying = Promise.resolve();

  async take(settings) {
    // A session that is being emptied would take the focus from one that a test is using.
    await this.#emptying;
    const idle = await this.#idleFor(settings).shift();
    return idle ?? this.#start(settings);
  }

  giveBack(settings, session, origins) {
    const emptied = Promise.race([empty(session, origins), failAfter(30_000)]);
    const idle = emptied.catch(() => this.#quit(session));
    this.#idleFor(settings).push(idle);
    this.#emptying = Promise.all([this.#emptying, idle]);
  }

  /** Resolves once no session is still being emptied, for which it needs its test's server. */
  emptied() {
    return this.#emptying;
  }

  async close() {
    await Promise.all([...this.#all].map((session) => this.#quit(session)));
  }

  #idleFor(settings) {
    const key = JSON.stringify(settings);
    if (!this.#idle.has(key)) this.#idle.set(key, []);
    return this.#idle.get(key);
  }

  async #start(settings) {
    const session = await startWebKitSession(settings);
    this.#all.add(session);
    return session;
  }

  async #quit(session) {
    this.#all.delete(session);
    await session.quit();
  }
}

/** Leaves a session with one window, and nothing stored; or throws. */
async function empty(session, origins) {
  await closeOtherWindows(session);
  for (const origin of withBothNames(origins)) await clear(session, origin);
  return session;
}

/** Not with a new window: that costs as much as half a start. */
async function closeOtherWindows(session) {
  const [first, ...others] = await session.get('/window/handles');
  for (const handle of others) {
    await session.post('/window', { handle });
    await session.delete('/window');
  }
  await session.post('/window', { handle: first });
}

/** The test server is known by two names, and a page may have gone to the other by itself. */
const withBothNames = (origins) =>
  new Set(
    [...origins].flatMap((origin) => [
      origin.replace('127.0.0.1', 'localhost'),
      origin.replace('//localhost', '//127.0.0.1'),
    ]),
  );

/** By a page of the test server whose headers clear everything that is stored for it. */
async function clear(session, origin) {
  const wanted = `${origin}/_test/clear`;
  await session.post('/url', { url: wanted });
  // Between two documents there is nothing to ask.
  const shown = () =>
    session.execute('return location.href + document.title').catch(() => 'nothing');
  const remaining = startCountdown(30_000);
  while ((await shown()) !== `${wanted}Cleared`) {
    // Or it would be asked for ever of a browser that has ended.
    if (!remaining()) throw new Error(`${wanted} did not open`);
    await pause(10);
  }
  const stored = await session.execute('return localStorage.length + sessionStorage.length');
  const cookies = await session.get('/cookie');
  if (stored > 0 || cookies.length > 0) throw new Error(`Something is left at ${origin}`);
}

const failAfter = (milliseconds) =>
  new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`Not done after ${milliseconds} ms`));
    // It does not keep the process alive.
    setTimeout(fail, milliseconds).unref();
  });
