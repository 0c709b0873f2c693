// What the tests of the gate have in common: pages of one script tag and what a test puts around it.
import { after, before } from 'node:test';
import { startTestServer } from '../harness/test-server.mjs';

export const DAY = 86_400;
export const secondsNow = () => Math.floor(Date.now() / 1000);

/** The text of a decision's cookie, as the README gives it. */
export const answer = ({
  granted = '',
  denied = '',
  policy,
  at = secondsNow() - 60,
  seen,
  gpc,
  id,
} = {}) =>
  [
    'v=1',
    `granted=${granted}`,
    `denied=${denied}`,
    policy && `policy=${policy}`,
    `at=${at}`,
    seen && `seen=${seen}`,
    gpc && 'gpc=1',
    id && `id=${id}`,
  ]
    .filter(Boolean)
    .join('&');

export const ACCEPTED = { granted: 'measurement' };
export const REFUSED = { denied: 'measurement' };

/** Notes our events, and errors that nobody caught, in `window.events` and `window.errors`. */
export const LOG = `<script>
  window.ran = [];
  window.events = [];
  window.errors = [];
  const logRoot = document.documentElement;
  for (const type of ['ready', 'change', 'request', 'preferences-request', 'error'])
    document.addEventListener('consent-' + type, (event) => {
      const { decision, previous, granted, withdrawn, uncleared, source, choice, code, message } = event;
      events.push({
        type: type, decision, previous, granted, withdrawn, uncleared, source, choice, code, message,
        ran: [...ran], marker: logRoot.getAttribute('data-consent'), at: performance.now(),
      });
    });
  addEventListener('error', (event) => event.message && errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
</script>`;

/** Notes in `window.said` what assistive technology is told, by either way that there is to tell it. */
export const LISTENING = `<script>
  window.said = [];
  if (document.ariaNotify) Document.prototype.ariaNotify = (text) => said.push(text);
  new MutationObserver(() => {
    const text = document.querySelector(':is(html, body) > [role="status"]')?.textContent;
    if (text && said.at(-1) !== text) said.push(text);
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** The gate's tag; without a banner, unless a test is about it. */
export const tag = (attributes = 'data-banner="none"') =>
  `<script src="/dist/consent-elements.js" ${attributes}></script>`;

/** A gated script of the test server, which appends `id` to `window.ran`. */
export const gated = (id, attributes = 'data-consent="measurement"', query = '') =>
  `<script type="text/plain" ${attributes} src="/_test/js?id=${id}${query && `&${query}`}"></script>`;

/** A gated inline script that appends `id` to `window.ran`. */
export const inline = (id, attributes = 'data-consent="measurement"') =>
  `<script type="text/plain" ${attributes}>(window.ran ??= []).push('${id}');</script>`;

/** A test server for a file of tests, with options of its own, and visits to pages of its own. */
export function useGate(options) {
  const gate = { server: undefined };
  let pages = 0;
  before(async () => {
    gate.server = await startTestServer(options);
  });
  after(() => gate.server.close());

  /** Resolves once a browser has asked for the script of an id. */
  gate.isAskedFor = async (id) => {
    while (!gate.server.scriptHits(id)) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  /** Puts a page at a path; `script` is the gate's tag with these attributes. */
  gate.page = ({ path = `/gate/${++pages}`, script, head = '', body = '', headers, html }) =>
    gate.server.page(path, {
      headers,
      html:
        html ??
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${LOG}${
          script?.startsWith('<') ? script : tag(script)
        }${head}</head><body>${body}</body></html>`,
    });

  /**
   * Visits a page in a fresh context. `cookie` is an answer that the visitor has given, or the text
   * of a cookie. `settings` are the context's.
   */
  gate.visit = async (
    engine,
    { url, cookie, cookieName = 'consent', settings, until, ...page } = {},
  ) => {
    const address = url ?? gate.page(page);
    const context = await engine.context(settings);
    const tab = await context.newPage();
    if (cookie !== undefined)
      await tab.setCookie({
        url: address,
        name: cookieName,
        value: typeof cookie === 'string' ? cookie : answer(cookie),
      });
    await tab.goto(address, until && { until });
    tab.context = context;
    tab.url = address;
    return tab;
  };
  return gate;
}

/** The ids that have run, in order. */
export const ran = (page) => page.evaluate(() => window.ran ?? []);

/** Waits until an id has run. */
export const hasRun = (page, ...ids) =>
  page.waitFor((wanted) => wanted.every((id) => (window.ran ?? []).includes(id)), {
    args: [ids],
    message: `${ids.join(', ')} has run`,
  });

/** The events of a type so far. */
export const eventsOf = async (page, type) =>
  JSON.parse(
    // As text: of an object that is there twice, as one event's decision and the next one's previous, Firefox's
    // protocol sends the first.
    await page.evaluate(
      (wanted) => JSON.stringify(window.events.filter((event) => event.type === wanted)),
      type,
    ),
  );

/** Waits for an event, the nth of its type, and returns it. */
export const eventOf = (page, type, count = 1) =>
  page.waitFor(
    (wanted, at) => window.events.filter((event) => event.type === wanted)[at - 1] ?? false,
    { args: [type, count], message: `${count} consent-${type}` },
  );

/** Waits for a `consent-error` of a code, and returns it. */
export const errorOf = (page, code) =>
  page.waitFor(
    (wanted) => window.events.find((event) => event.type === 'error' && event.code === wanted),
    { args: [code], message: `consent-error ${code}` },
  );

/** Calls a method of the gate. */
export const call = (page, method, ...args) =>
  page.evaluate(
    (name, given) => {
      const result = window.consentElements[name](...given);
      return typeof result === 'boolean' ? result : null;
    },
    method,
    args,
  );

let sentinels = 0;

/**
 * Waits until the gate has run everything that it was going to run: what has not run by then will not.
 *
 * The proof is an essential script, put at the end of the page. The gate handles elements in the order of
 * the document, and an inline script waits for its turn behind all that the gate has opened before it and
 * for those still loading. So if it has opened what it should not, that has run first. A classic
 * sentinel stands behind classic scripts; one of `type` 'module' behind classic ones and modules. None
 * proves anything about `async` scripts, frames or files of ours: see `settled`.
 */
export async function allHasRun(page, { type } = {}) {
  const id = `sentinel-${++sentinels}`;
  await page.evaluate(
    (name, dataType) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'essential';
      if (dataType) script.dataset.type = dataType;
      script.nonce = document.querySelector('script[nonce]')?.nonce ?? '';
      script.append(`document.documentElement.setAttribute('data-${name}', '')`);
      document.body.append(script);
    },
    id,
    type,
  );
  await page.waitFor((name) => document.documentElement.hasAttribute(`data-${name}`), {
    args: [id],
    message: 'the gate has run an essential script at the end of the page',
  });
  await page.evaluate((name) => document.documentElement.removeAttribute(`data-${name}`), id);
}

/**
 * Gives time to what has no sentinel: timers and files of ours, messages between tabs, and gates that do
 * not run any more. Proves less the slower the machine is, so prefer `allHasRun`.
 */
export const settled = (page, milliseconds = 150) =>
  page.evaluate(
    (time) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, time));
        setTimeout(resolve, time * 2);
      }),
    milliseconds,
  );

export const value = async (page, name = 'consent') => (await page.cookie(name))?.value;
