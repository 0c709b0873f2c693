// A first visit and one of somebody who declined: script time, the heap that is left, and everything of
// the library that is fetched.
import { traceScripts } from './script-time.mjs';
import { interleave, median } from './statistics.mjs';
import { compared } from './variants.mjs';
import { pause, visitor } from './visitor.mjs';
import { measureBytes } from './whole-bytes.mjs';

/** Long enough for what a library puts off until the page is idle. */
const quiet = 1500;

export async function measureVisits({ browser, sites, runs }) {
  const bytes = await measureBytes({ browser, sites });
  const tasks = ['nothing', ...compared].map((key) => [key, () => bothVisits(browser, sites[key])]);
  const all = await interleave(Object.fromEntries(tasks), runs);
  const middle = (key, kind, what) => median(all[key].map((run) => run[kind][what]));
  const result = (key, kind) => ({
    ...bytes[key][kind],
    script: middle(key, kind, 'script'),
    // Without what the page and the browser have on it.
    heap: middle(key, kind, 'heap') - middle('nothing', kind, 'heap'),
  });
  return Object.fromEntries(
    compared.map((key) => [
      key,
      { first: result(key, 'first'), declined: result(key, 'declined') },
    ]),
  );
}

async function bothVisits(browser, { url, reject, isReady }) {
  const guest = await visitor(browser);
  const first = await measure(guest, url);
  if (reject) {
    await guest.waitFor(`!!(${isReady})`);
    await guest.page.evaluate(reject);
    await pause(500);
  }
  const declined = await measure(guest, url);
  await guest.close();
  return { first, declined };
}

/** Nothing is injected into the page: it would count as the library's. */
async function measure({ page, session, visit }, url) {
  await page.goto('about:blank');
  const stop = await traceScripts(page);
  await visit(url);
  await pause(quiet);
  const script = await stop();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { script, heap: usedSize / 1000 };
}
