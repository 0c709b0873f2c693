// Walks a visitor through a case: opens its page with a library in it, does what it says, compares.
import { isDeepStrictEqual } from 'node:util';
import { astroRouter } from '../apps/astro-router.mjs';
import { startCountdown } from '../harness/countdown.mjs';
import { otherPageFor, pageFor, plainPage } from './cases.mjs';
import { addressOf, buildComponent } from './frameworks.mjs';

/** Long enough for everything the pages do; and how long a state has to last to be believed. */
const timeLimit = 3000;
const settling = 120;

/**
 * @param {import('./cases.mjs').Case} testCase
 * @param {object} library an adapter, see adapters/
 * @param {{ engine: object, server: object, files: object }} world `engine` has `name`, `can()` and
 *   `context()`; `files` are the library's, see library.mjs
 * @returns {Promise<{ verdict: 'yes' | 'no' | 'not offered' | 'n/a', reason?: string }>}
 */
export async function runCase(testCase, library, { engine, server, files }) {
  const unfit = unfitness(testCase, library, engine);
  if (unfit) return unfit;
  try {
    const visit = await arrive(testCase, library, { engine, server, files });
    for (const step of testCase.steps) await take(step, visit, library);
    return { verdict: 'yes' };
  } catch (error) {
    return { verdict: 'no', reason: error.message.split('\n')[0] };
  }
}

function unfitness({ needs = [], arrival, signal }, library, engine) {
  if (arrival === 'prerendered' && engine.name !== 'chromium')
    return { verdict: 'n/a', reason: 'the engine does not prerender' };
  if (signal && !engine.can('gpc'))
    return { verdict: 'n/a', reason: 'the engine cannot be told to send the signal' };
  const missing = needs.find((need) => need in (library.without ?? {}));
  return missing && library.without[missing];
}

const astroAddress = '/_test/apps/astro-router.js';

/** Where the pages live: a host with a parent domain, as sites have. */
const originOf = (server) => server.url.replace('127.0.0.1', 'www.site.localhost');

async function arrive(testCase, library, { engine, server, files }) {
  for (const [name, file] of Object.entries(files)) server.page(`/_library/${name}`, file);
  const path = `/conformance/${testCase.id}`;
  server.page(path, pageFor(testCase, library));
  server.page(`${path}/other`, otherPageFor(testCase, library));
  server.page('/conformance/plain', { html: plainPage(library) });
  const serve = (address, text) => server.page(address, { html: text, type: 'text/javascript' });
  const { framework } = testCase;
  if (framework) serve(addressOf(framework), await buildComponent(framework));
  if (testCase.html.includes(astroAddress)) serve(astroAddress, await astroRouter());
  const url = originOf(server) + path;

  const { context, page } = await meet(testCase, library, { engine, server });
  server.forget();
  if (testCase.arrival === 'prerendered') await arrivePrerendered(page, path, server);
  else await page.goto(url);
  const visit = { context, page, url };
  if (!testCase.arrival) await ready(page, library);
  return visit;
}

/** A visitor with the past that the case wants. */
async function meet({ visitor, signal }, library, { engine, server }) {
  const plain = `${originOf(server)}/conformance/plain`;
  const settings = signal ? { gpc: true } : undefined;
  let context = await engine.context(visitor ? undefined : settings);
  let page = await context.newPage();
  if (!visitor) return { context, page };

  await page.goto(plain);
  await ready(page, library);
  await act(page, library.accept);
  const { name, value } = await waitForCookie(page, library);
  const isDamaged = visitor === 'returning with a damaged cookie';
  if (!isDamaged && !signal) return { context, page };

  context = await engine.context(settings);
  page = await context.newPage();
  const kept = isDamaged ? value.slice(0, value.length / 2) : value;
  await page.setCookie({ url: plain, name, value: kept });
  return { context, page };
}

async function waitForCookie(page, library) {
  for (const remaining = startCountdown(timeLimit); remaining(); await pause(50)) {
    const cookie = await page.cookie(library.cookie);
    if (cookie) return cookie;
  }
  throw new Error(`no cookie ${library.cookie} after accepting`);
}

async function arrivePrerendered(page, path, server) {
  const rules = JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] });
  const hall = server.page('/conformance/hall', {
    html: `<a id="go" href="${path}">Go</a><script type="speculationrules">${rules}</script>`,
  });
  await page.goto(originOf(server) + new URL(hall).pathname);
  await pause(1500);
  await page.click('#go');
  await page.waitFor((there) => location.pathname === there, { args: [path] });
}

async function take(step, visit, library) {
  const page = step.tab === 'other' ? visit.other : visit.page;
  if (step.expression) return expect(page, step);
  if (step.run) return act(page, step.run);
  switch (step.do) {
    case 'reload':
      await page.reload();
      return ready(page, library);
    case 'open another tab':
      visit.other = await visit.context.newPage(visit.url);
      return ready(visit.other, library);
    case 'accept and reject at once':
      await Promise.all([act(page, library.accept), act(visit.other, library.reject)]);
      return pause(1500);
    case 'agree in all tabs':
      return agree(visit, library);
    case 'reject when told of a grant':
      return act(page, library.whenGranted(library.reject));
    case 'be refused':
      return expect(page, { expression: `!!(${library.isGranted})`, gives: false });
    default:
      return act(page, library[step.do]);
  }
}

/** Whether tabs that were open hold for granted what one that is opened now reads. */
async function agree({ context, page, other, url }, library) {
  const fresh = await context.newPage(url);
  await ready(fresh, library);
  const expression = `!!(${library.isGranted})`;
  const gives = await fresh.evaluate(expression);
  for (const tab of [page, other]) await expect(tab, { expression, gives });
}

const ready = (page, library) =>
  page.waitFor(`!!(${library.isReady})`, {
    timeout: timeLimit,
    message: 'the library has started',
  });

async function act(page, expression) {
  await page.evaluate(`(async () => { ${expression} })()`);
  // A visitor does not answer twice within a frame.
  await pause(50);
}

/** Waits until an expression gives what it should, and a little longer: does it stay so? */
async function expect(page, { expression, gives }) {
  let value;
  let holds = 0;
  for (const remaining = startCountdown(timeLimit); remaining() && holds < 2;) {
    value = await page.evaluate(expression);
    holds = isDeepStrictEqual(value, gives) ? holds + 1 : 0;
    if (holds < 2) await pause(holds ? settling : 50);
  }
  if (holds < 2)
    throw new Error(`${expression} gives ${JSON.stringify(value)}, not ${JSON.stringify(gives)}`);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
