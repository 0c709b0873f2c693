// One visit to one page in one situation: what was asked for, and what was stored.
import { hostOf, withoutValues } from './addresses.mjs';
import {
  answerGate,
  readDeclared,
  readLeft,
  readStored,
  scrollThrough,
  setNavigator,
  watchLeaving,
  watchWrites,
} from './in-page.mjs';
import { markCarried } from './carried.mjs';
import { linksIn } from './pages.mjs';

/** Of the time that a page has to load. */
const VISIT_LIMIT = 4;
const REQUEST_LIMIT = 3000;

/**
 * @typedef {object} Visit what was seen
 * @property {string} url where the visit ended up
 * @property {Sent[]} sent
 * @property {Stored[]} stored
 * @property {object} declared as `readDeclared` gives it
 * @property {string} [problem] what kept the scan from looking, in words
 * @property {boolean} [isNoPage] whether that was because there is none, but a file or an error
 * @property {string[]} notes what else was noticed
 * @property {string} [skipped] why the situation could not be had
 *
 * @typedef {object} Sent
 * @property {string} url
 * @property {string} type `script`, `image`, `ping`, `websocket` …
 * @property {number} step how many steps the visitor had taken
 * @property {string} by the script or page that asked for it
 * @property {string[]} carries names of stored things whose value went along
 *
 * @typedef {object} Stored
 * @property {string} kind `cookie`, `local-storage` …
 * @property {string} name
 * @property {string} host whose it is
 * @property {number} [seconds] how long it lasts; `undefined` for the session
 * @property {string} by who set it: a script or an answer
 * @property {string} [start] the first characters of the value
 * @property {number} [step] when it was set, if this browser has not kept it
 */

/** @returns {Promise<Visit>} */
export async function visit(browser, url, situation, options) {
  const context = await browser.createBrowserContext();
  const seen = { url, sent: [], stored: [], writes: [], declared: undefined, notes: [] };
  try {
    await withLimit(
      look(browser, context, url, situation, options, seen),
      VISIT_LIMIT * options.timeout,
    );
  } catch (error) {
    seen.problem = inOneLine(error.message);
  } finally {
    await withLimit(context.close(), 5000).catch(() => {});
  }
  return seen;
}

async function look(browser, context, url, { steps, signal }, options, seen) {
  const page = await context.newPage();
  const network = watchNetwork(page, context, seen);
  await prepare(page, context, browser, {
    signal,
    seen,
    note: network.note,
    isChrome: options.browser === 'chrome',
  });

  if (!(await open(page, url, options, seen))) return;

  await network.quiet(options.wait);
  await page.evaluate(scrollThrough);
  await network.quiet(options.wait);
  for (const step of steps) {
    if (!(await take(step, page, options))) {
      seen.skipped = `no way to ${step} was found in the page`;
      return;
    }
    seen.step = (seen.step ?? 0) + 1;
    await network.quiet(options.wait);
  }

  seen.declared = await page.evaluate(readDeclared);
  seen.declared.necessary.push(...options.necessary);
  seen.links = await linksIn(page);
  await readAll(page, context, seen);
  await leave(page, seen, network);
  markCarried(seen);
}

/** @returns whether there is a page now, and the one that was meant */
async function open(page, url, options, seen) {
  let failure = '';
  const answer = await page
    .goto(url, { waitUntil: 'load', timeout: options.timeout })
    .catch((error) => void (failure = inOneLine(error.message)));
  seen.url = page.url();
  if (!/^https?:/.test(seen.url)) {
    // Browsers break off what they do not show: a file to keep, or nothing at all.
    seen.isNoPage = /ABORTED/.test(failure);
    seen.problem = seen.isNoPage ? 'It is a file, not a page' : failure || 'It is no page';
  } else if (answer && !answer.ok()) {
    seen.isNoPage = true;
    seen.problem = `It answers with ${answer.status()}`;
  } else if (!isSameHost(seen.url, url)) {
    seen.problem = `It leads to ${hostOf(seen.url)}, which is another site`;
  } else {
    if (failure) seen.notes.push(`It was still loading when it was looked at (${failure})`);
    if (withoutValues(seen.url) !== withoutValues(url))
      seen.notes.push(`It leads to ${withoutValues(seen.url)}`);
    return true;
  }
  return false;
}

const isSameHost = (...addresses) =>
  new Set(addresses.map((address) => hostOf(address).replace(/^www\./, ''))).size === 1;

/** Goes to another page of the same origin, to hear what this one sends on its way out. */
async function leave(page, seen, network) {
  await page.evaluate(watchLeaving);
  await page.goto(new URL('/robots.txt', seen.url).href, { timeout: 5000 }).catch(() => {});
  for (const url of await page.evaluate(readLeft).catch(() => []))
    network.note({ url, type: 'ping', by: seen.url });
}

async function prepare(page, context, browser, { signal, seen, note, isChrome }) {
  page.on('dialog', (dialog) => {
    const isLeaving = dialog.type() === 'beforeunload';
    if (!isLeaving) seen.notes.push(`It opened a dialog (${dialog.type()})`);
    void (isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => {});
  });
  page.on('popup', (popup) => {
    seen.notes.push('It opened a window');
    void popup?.close().catch(() => {});
  });
  await page.exposeFunction('__consentScanNote', ({ kind, name, by, host }) => {
    const type = { beacon: 'ping', 'web-socket': 'websocket' }[kind];
    if (type) note({ url: name, type, by });
    else noteWrite(seen, { kind, name, by, host });
  });
  await page.evaluateOnNewDocument(watchWrites);
  // Consent tools hide from what they take for a search engine.
  await page.evaluateOnNewDocument(setNavigator, 'webdriver', false);
  if (signal) await page.evaluateOnNewDocument(setNavigator, 'globalPrivacyControl', true);
  if (!isChrome) return;

  if (signal) await page.setExtraHTTPHeaders({ 'sec-gpc': '1' });
  await refuseDownloads(page, context, browser, seen);
}

async function refuseDownloads(page, context, browser, seen) {
  const session = await browser.target().createCDPSession();
  session.on('Browser.downloadWillBegin', () =>
    seen.notes.push('It began a download, which was refused'),
  );
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'deny',
    eventsEnabled: true,
    browserContextId: context.id,
  });
}

/** @returns whether the step could be taken */
async function take(step, page, options) {
  switch (step) {
    case 'reload':
      await page.reload({ waitUntil: 'load', timeout: options.timeout }).catch(() => {});
      return true;
    case 'accept':
    case 'reject':
      return options[step] ? click(page, options[step]) : page.evaluate(answerGate, step);
    case 'withdraw': {
      if (!options.withdraw.length) return page.evaluate(answerGate, 'reject');
      for (const selector of options.withdraw) if (!(await click(page, selector))) return false;
      return true;
    }
    default:
      throw new TypeError(step);
  }
}

/** Clicks what a selector finds, in the page or in a frame of it. */
async function click(page, selector) {
  const until = Date.now() + 8000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      const element = await frame.$(selector).catch(() => null);
      if (!element || !(await element.isVisible())) continue;
      await element.click().catch(() => element.evaluate((node) => node.click()));
      return true;
    }
    await pause(100);
  }
  return false;
}

/** Notes every request in `seen.sent`, and what answers set. */
function watchNetwork(page, context, seen) {
  let last = Date.now();
  const note = (sent) => {
    if (seen.sent.length < REQUEST_LIMIT) seen.sent.push({ step: seen.step ?? 0, by: '', ...sent });
    else if (seen.sent.length === REQUEST_LIMIT)
      seen.notes.push(`More than ${REQUEST_LIMIT} requests`);
  };
  const started = (request) => {
    last = Date.now();
    const address = request.url();
    if (!/^(https?|wss?):/.test(address)) return;
    const frame = request.frame();
    const isPage = request.isNavigationRequest() && frame === page.mainFrame();
    if (isPage) return;
    note({
      url: address,
      type: typeOf(request),
      by: initiatorOf(request) || frame?.url() || '',
      body: bodyOf(request).slice(0, 20_000),
    });
  };
  const ended = () => (last = Date.now());
  page.on('request', started);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  page.on('response', (response) => {
    for (const line of (response.headers()['set-cookie'] ?? '').split('\n'))
      if (line) noteWrite(seen, setCookie(line, response.url()));
  });
  const browser = context.browser();
  browser.on('targetcreated', (target) => {
    if (target.browserContext() !== context) return;
    if (target.type() === 'service_worker' || target.type() === 'shared_worker')
      void watchWorker(target, note);
  });

  return {
    note,
    /** Resolves once nothing has been asked for in a while; but not for ever. */
    async quiet(wait) {
      const idle = Math.min(wait, 700);
      const from = Date.now();
      while (Date.now() - from < wait || Date.now() - last < idle) {
        if (Date.now() - from > wait + 8000) return;
        await pause(50);
      }
    },
  };
}

/** A worker's own requests, which the page's protocol does not tell. */
async function watchWorker(target, note) {
  try {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request, type }) =>
      note({
        url: request.url,
        type: (type ?? 'fetch').toLowerCase(),
        by: target.url(),
        body: request.postData ?? '',
      }),
    );
    await session.send('Network.enable');
  } catch {
    // It is gone already, or the engine has no such protocol.
  }
}

/** Firefox’s protocol says neither what a request is for nor what it carries. */
function typeOf(request) {
  try {
    return request.resourceType();
  } catch {
    return 'request';
  }
}

function bodyOf(request) {
  try {
    return request.postData() ?? '';
  } catch {
    return '';
  }
}

function initiatorOf(request) {
  const { url, stack } = request.initiator?.() ?? {};
  return url ?? stack?.callFrames.find((frame) => frame.url)?.url ?? '';
}

/** The answer of each frame that answers. */
async function inFrames(page, code) {
  const answers = page
    .frames()
    .map((frame) => withLimit(frame.evaluate(code), 5000).catch(() => undefined));
  return (await Promise.all(answers)).filter(Boolean);
}

const noteWrite = (seen, write) => {
  if (seen.writes.length < REQUEST_LIMIT) seen.writes.push({ step: seen.step ?? 0, ...write });
};

/** A `Set-Cookie` header, without the value. */
function setCookie(line, address) {
  const [pair, ...attributes] = line.split(';').map((part) => part.trim());
  const of = (name) =>
    attributes.find((one) => one.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const age = of('max-age') ?? (of('expires') && (Date.parse(of('expires')) - Date.now()) / 1000);
  return {
    kind: 'cookie',
    name: pair.split('=')[0].trim(),
    host: of('domain')?.replace(/^\./, '') ?? hostOf(address),
    seconds: age === undefined ? undefined : Math.round(Number(age)),
    by: address,
  };
}

/** What is there at the end, and cookies that were set but not kept: other visitors' browsers may keep them. */
async function readAll(page, context, seen) {
  const writes = seen.writes.splice(0);
  const writerOf = (kind, name) =>
    writes.findLast((one) => one.kind === kind && one.name === name)?.by ?? '';

  const cookies = await context.cookies();
  for (const { name, value, domain, expires, httpOnly } of cookies)
    seen.stored.push({
      kind: 'cookie',
      name,
      value,
      host: domain.replace(/^\./, ''),
      seconds: expires > 0 ? Math.round(expires - Date.now() / 1000) : undefined,
      httpOnly,
      by: writerOf('cookie', name),
    });
  const known = new Set(cookies.map(({ name }) => `cookie ${name}`));
  for (const write of writes)
    if (write.kind === 'cookie' && !known.has(`cookie ${write.name}`) && !(write.seconds <= 0)) {
      known.add(`cookie ${write.name}`);
      seen.stored.push({ ...write, isKept: false });
    }
  for (const { host, stored } of await inFrames(page, readStored))
    for (const item of stored) {
      const key = `${host} ${item.kind} ${item.name}`;
      if (known.has(key) || !host) continue;
      known.add(key);
      seen.stored.push({ ...item, host, by: writerOf(item.kind, item.name) });
    }
}

const inOneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 200);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function withLimit(promise, milliseconds) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`It did not end within ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
