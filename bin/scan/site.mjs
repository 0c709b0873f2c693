// Every page in every situation.
import { startBrowser } from './browser.mjs';
import { readRobots, readSitemap, startRate } from './pages.mjs';
import { situations } from './situations.mjs';
import { visit } from './visit.mjs';

/**
 * @param {string[]} addresses to begin with
 * @param {object} settings
 * @param {number} [settings.most] pages; with it and without `sitemap`, links are followed
 * @param {boolean} settings.sitemap whether to visit what `/sitemap.xml` names
 * @param {number} settings.delay seconds between two visits, at least
 * @param {'chrome' | 'firefox'} settings.browser
 * @param {string} [settings.executable] the browser's program
 * @param {(line: string) => void} tell hears of progress
 * @returns {Promise<{ pages: object[], skipped: object[], problems: object[], notes: object[] }>} `problems` kept the
 *   scan from looking, `notes` did not
 */
export async function scanSite(addresses, settings, tell) {
  const { most, sitemap, delay } = settings;
  const { origin } = new URL(addresses[0]);
  const mayVisit = most || sitemap ? await readRobots(origin) : () => true;
  const found = sitemap ? (await readSitemap(origin)).filter(mayVisit) : [];
  const queue = [...new Set([...addresses, ...found])];
  const limit = most ?? queue.length;
  const nextTurn = startRate(delay);
  const browsers = openBrowsers(settings);
  const result = { pages: [], skipped: [], problems: [], notes: [] };
  if (sitemap && found.length === 0)
    result.problems.push({ page: `${origin}/sitemap.xml`, what: 'It names no page to visit' });
  try {
    for (let i = 0; i < queue.length && i < limit; i++) {
      const url = queue[i];
      tell(`${i + 1}/${Math.min(limit, queue.length)} ${url}`);
      // Side by side: they share nothing but the machine.
      const visits = await Promise.all(
        Object.entries(situations).map(async ([name, situation]) => {
          await nextTurn();
          const browser = await browsers.get(situation.signal);
          return [name, await visit(browser, url, situation, settings)];
        }),
      );
      const page = { url, visits: Object.fromEntries(visits) };
      result.pages.push(page);
      sort(page, result, { isNamed: addresses.includes(page.url), ...settings });
      if (most && !sitemap)
        for (const link of page.visits.unanswered.links ?? [])
          if (queue.length < most && !queue.includes(link) && mayVisit(link)) queue.push(link);
    }
    result.browser = await (await browsers.get()).version();
  } finally {
    await browsers.close();
  }
  return result;
}

/** What kept the scan from looking, and what was noticed, each once for a page. */
function sort({ url, visits }, { skipped, problems, notes }, { isNamed, accept, reject }) {
  const add = (list, what) => {
    if (!list.some((one) => one.page === url && one.what === what)) list.push({ page: url, what });
  };
  for (const [name, seen] of Object.entries(visits)) {
    // A dead link or one to a file is no page that anybody asked about.
    if (seen.problem) add(seen.isNoPage && !isNamed ? notes : problems, seen.problem);
    for (const what of seen.notes) add(notes, what);
    if (!seen.skipped) continue;
    skipped.push({ page: url, situation: name, why: seen.skipped });
    // Somebody said what is there to click.
    if (accept || reject) add(problems, seen.skipped);
  }
}

/** Browsers by whether they send the signal, started when they are needed. */
function openBrowsers({ browser, executable }) {
  const open = new Map();
  return {
    get(signal) {
      // Firefox takes the signal at its start only.
      const gpc = browser === 'firefox' && Boolean(signal);
      if (!open.has(gpc)) open.set(gpc, startBrowser(browser, executable, { gpc }));
      return open.get(gpc);
    },
    async close() {
      const started = await Promise.allSettled(open.values());
      await Promise.all(started.map(({ value }) => value?.close()));
    },
  };
}
