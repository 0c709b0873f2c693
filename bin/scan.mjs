// `consent-elements scan`: what a site stores and sends, and whether anybody had agreed.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBrowser } from './scan/browser.mjs';
import { codes, judge, keyOf } from './scan/judge.mjs';
import { readRobots, readSitemap, startRate } from './scan/pages.mjs';
import { asText } from './scan/report-text.mjs';
import { situations } from './scan/situations.mjs';
import { visit } from './scan/visit.mjs';

export const usage = `Usage: consent-elements scan URL… [--pages 20 | --sitemap] [options]

Visits each page as somebody who has not answered, who refused, who allowed, who withdrew, and who sends Global Privacy
Control, and says what was stored and sent without consent, what is declared nowhere, and what is declared but never
seen. It drives the Chromium or Firefox of this machine by puppeteer-core (npm install -D puppeteer-core).

  --pages N              follow links on the same origin to N pages
  --sitemap              visit the pages of /sitemap.xml (with --pages: at most N)
  --accept SELECTOR      what to click to allow, for a site with another consent tool
  --reject SELECTOR      what to click to refuse
  --withdraw SELECTOR    what to click to withdraw; repeat it for several clicks
  --allow-host HOST      a host that may be asked without consent; may be repeated
  --browser firefox      instead of chrome; --executable PATH names one
  --wait SECONDS         how long a page must be left alone before it counts as done (default 2)
  --delay SECONDS        at least between two visits (default 0.5)
  --timeout SECONDS      for a page to load (default 30)
  --json                 the evidence and the findings as JSON
  --html FILE            a report to read and print
  --declarations FILE    <consent-service> and <consent-cookie> for what was seen; an existing file is added to
  --baseline FILE        fail only at what is not in this file; --write-baseline FILE writes it

It sends no form, clicks nothing else, follows robots.txt for pages that it finds itself, and keeps no values.
Ends with 0 if nothing is wrong, 1 if something is, 2 if it could not look.`;

const options = {
  pages: { type: 'string' },
  sitemap: { type: 'boolean', default: false },
  accept: { type: 'string' },
  reject: { type: 'string' },
  withdraw: { type: 'string', multiple: true, default: [] },
  'allow-host': { type: 'string', multiple: true, default: [] },
  browser: { type: 'string', default: 'chrome' },
  executable: { type: 'string' },
  wait: { type: 'string', default: '2' },
  delay: { type: 'string', default: '0.5' },
  timeout: { type: 'string', default: '30' },
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
  declarations: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
};

/** @returns the exit code */
export async function run(args) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const addresses = positionals.map(addressOf);
  if (addresses.length === 0) throw new TypeError(usage);
  if (!['chrome', 'firefox'].includes(values.browser))
    throw new TypeError(`--browser ${values.browser}: allowed are chrome and firefox.`);
  const baseline = new Set(values.baseline ? readBaseline(values.baseline) : []);
  const settings = {
    browser: values.browser,
    accept: values.accept,
    reject: values.reject,
    withdraw: values.withdraw,
    wait: numberOf(values, 'wait', 60) * 1000,
    timeout: numberOf(values, 'timeout', 300) * 1000,
  };

  const result = await scan(addresses, values, settings);
  const findings = judge(result.pages, { allowedHosts: values['allow-host'] });
  const report = { ...result, findings, at: new Date().toISOString() };

  if (values['write-baseline'])
    writeFileSync(
      values['write-baseline'],
      `${JSON.stringify(findings.map(keyOf).sort(), undefined, 2)}\n`,
    );
  if (values.html) {
    const { asHtml } = await import('./scan/report-html.mjs');
    writeFileSync(values.html, asHtml(report));
  }
  if (values.declarations) {
    const { writeDeclarations } = await import('./scan/declarations.mjs');
    writeDeclarations(values.declarations, report);
  }
  const fresh = findings.filter((finding) => !baseline.has(keyOf(finding)));
  console.log(
    values.json ? JSON.stringify(report, undefined, 2) : asText({ ...report, findings: fresh }),
  );

  if (fresh.some(({ code }) => codes[code].fails)) return 1;
  const looked = result.pages.some(({ visits }) =>
    Object.values(visits).some(({ declared }) => declared),
  );
  return looked && result.problems.length === 0 ? 0 : 2;
}

/** Visits every page in every situation. */
async function scan(addresses, values, settings) {
  const origin = new URL(addresses[0]).origin;
  const most = values.pages === undefined ? undefined : numberOf(values, 'pages', 10_000);
  const mayVisit = most || values.sitemap ? await readRobots(origin) : () => true;
  const found = values.sitemap ? (await readSitemap(origin)).filter(mayVisit) : [];
  const queue = [...new Set([...addresses, ...found])];
  const limit = most ?? queue.length;
  const nextTurn = startRate(numberOf(values, 'delay', 600));

  const browsers = new Map();
  const browserFor = (signal) => {
    // Firefox takes the signal at its start only.
    const key = settings.browser === 'firefox' && Boolean(signal);
    if (!browsers.has(key))
      browsers.set(key, startBrowser(settings.browser, values.executable, { gpc: key }));
    return browsers.get(key);
  };

  const pages = [];
  const skipped = [];
  const problems = [];
  try {
    for (let i = 0; i < queue.length && i < limit; i++) {
      const page = { url: queue[i], visits: {} };
      pages.push(page);
      console.error(`${i + 1}/${Math.min(limit, queue.length)} ${page.url}`);
      // Side by side: they share nothing but the machine.
      await Promise.all(
        Object.entries(situations).map(async ([name, situation]) => {
          await nextTurn();
          const browser = await browserFor(situation.signal);
          page.visits[name] = await visit(browser, page.url, situation, settings);
        }),
      );
      for (const [name, seen] of Object.entries(page.visits)) {
        if (seen.skipped) skipped.push({ page: page.url, situation: name, why: seen.skipped });
        for (const what of new Set(seen.problems))
          if (!problems.some((one) => one.page === page.url && one.what === what))
            problems.push({ page: page.url, what });
        if (most && !values.sitemap && name === 'unanswered')
          for (const link of seen.links ?? [])
            if (queue.length < most && !queue.includes(link) && mayVisit(link)) queue.push(link);
      }
    }
  } finally {
    await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  }
  return { pages, skipped, problems };
}

function addressOf(text) {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new TypeError(
      `${text} is no address; allowed are addresses that begin with http:// or https://.`,
    );
  return new URL(text).href;
}

function numberOf(values, name, most) {
  const number = Number(values[name]);
  if (!(number >= 0 && number <= most))
    throw new TypeError(`--${name} ${values[name]}: allowed are numbers from 0 to ${most}.`);
  return number;
}

function readBaseline(file) {
  const keys = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string'))
    throw new TypeError(`${file} is no baseline; --write-baseline writes one.`);
  return keys;
}
