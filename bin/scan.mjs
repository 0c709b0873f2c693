// `consent-elements scan`: what a site stores and sends, and whether anybody had agreed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEvidence } from './scan/evidence.mjs';
import { codes, judge, keyOf } from './scan/judge.mjs';
import { asText } from './scan/report-text.mjs';
import { scanSite } from './scan/site.mjs';
import { visible } from './scan/visible.mjs';

export const usage = `Usage: consent-elements scan URL… [--pages 20 | --sitemap] [options]
       consent-elements scan --evidence inspection.json --page privacy.html [options]

Visits each page as somebody who has not answered, who refused, who allowed, who withdrew, and who sends Global Privacy
Control, and says what was stored and sent without consent, what is declared nowhere, and what is declared but never
seen. It drives the Chromium or Firefox of this machine by puppeteer-core (npm install -D puppeteer-core).

  --pages N              follow links on the same origin to N pages
  --sitemap              visit the pages of /sitemap.xml (with --pages: at most N)
  --accept SELECTOR      what to click to allow, for a site with another consent tool
  --reject SELECTOR      what to click to refuse
  --withdraw SELECTOR    what to click to withdraw; repeat it for several clicks
  --necessary NAME       something stored that needs no consent, with * for any text; may be repeated
  --allow-host HOST      a host that may be asked without consent; may be repeated
  --browser firefox      instead of chrome; --executable PATH names one
  --wait SECONDS         how long a page must be left alone before it counts as done (default 2)
  --delay SECONDS        at least between two visits (default 0.5)
  --timeout SECONDS      for a page to load (default 30); a visit may take four times as long
  --json                 the evidence and the findings as JSON
  --html FILE            a report to read and print
  --declarations FILE    <consent-service> and <consent-cookie> for what was seen; an existing file is added to
  --evidence FILE        instead of visiting: inspection.json of the EDPS's Website Evidence Collector, or an exported
                         analysis of the EDPB's Website Auditing Tool; may be repeated
  --page FILE            HTML that declares, for --evidence; may be repeated
  --moment MOMENT        what the visitor had answered when the evidence was gathered: unanswered, refused, gpc,
                         allowed or withdrawn; NAME=MOMENT for one part of an analysis; may be repeated
  --baseline FILE        fail only at what is not in this file; --write-baseline FILE writes it

It sends no form, clicks nothing else, follows robots.txt for pages that it finds itself, and keeps three characters of a value.
Ends with 0 if nothing is wrong, 1 if something is, 2 if it could not look.`;

const options = {
  pages: { type: 'string' },
  sitemap: { type: 'boolean', default: false },
  accept: { type: 'string' },
  reject: { type: 'string' },
  withdraw: { type: 'string', multiple: true, default: [] },
  necessary: { type: 'string', multiple: true, default: [] },
  'allow-host': { type: 'string', multiple: true, default: [] },
  browser: { type: 'string', default: 'chrome' },
  executable: { type: 'string' },
  wait: { type: 'string', default: '2' },
  delay: { type: 'string', default: '0.5' },
  timeout: { type: 'string', default: '30' },
  evidence: { type: 'string', multiple: true, default: [] },
  page: { type: 'string', multiple: true, default: [] },
  moment: { type: 'string', multiple: true, default: [] },
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
  declarations: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
};

/** @returns the exit code */
export async function run(args) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const isEvidence = values.evidence.length > 0;
  refuseMixture(values, positionals, isEvidence);
  const addresses = positionals.map(addressOf);
  const settings = settingsOf(values);
  // Before the visits, which take minutes.
  const known = new Set(values.baseline ? readBaseline(values.baseline) : []);

  const result = isEvidence
    ? readEvidence(values)
    : await scanSite(addresses, settings, (line) => console.error(visible(line)));
  const findings = judge(result.pages, { allowedHosts: values['allow-host'] }).map((finding) => ({
    ...finding,
    isNew: !known.has(keyOf(finding)),
  }));
  const report = { ...result, findings, at: new Date().toISOString() };
  await write(report, values);

  if (findings.some(({ code, isNew }) => isNew && codes[code].fails)) return 1;
  const hasLooked = result.pages.some(({ visits }) =>
    Object.values(visits).some(({ declared }) => declared),
  );
  return hasLooked && result.problems.length === 0 ? 0 : 2;
}

function refuseMixture({ page, moment }, addresses, isEvidence) {
  if (isEvidence && addresses.length > 0)
    throw new TypeError(
      `${addresses[0]}: with --evidence nothing is visited; name what declares by --page FILE.`,
    );
  if (!isEvidence && page.length + moment.length > 0)
    throw new TypeError(
      `--${page.length > 0 ? 'page' : 'moment'} belongs to --evidence FILE, which is missing.`,
    );
  if (!isEvidence && addresses.length === 0) throw new TypeError(usage);
}

function settingsOf(values) {
  if (!['chrome', 'firefox'].includes(values.browser))
    throw new TypeError(`--browser ${values.browser}: allowed are chrome and firefox.`);
  return {
    browser: values.browser,
    executable: values.executable,
    accept: values.accept,
    reject: values.reject,
    withdraw: values.withdraw,
    necessary: values.necessary,
    sitemap: values.sitemap,
    most: values.pages === undefined ? undefined : numberOf(values, 'pages', 1, 10_000),
    delay: numberOf(values, 'delay', 0, 600),
    wait: numberOf(values, 'wait', 0, 60) * 1000,
    timeout: numberOf(values, 'timeout', 1, 300) * 1000,
  };
}

async function write(report, values) {
  const { html, declarations, json, 'write-baseline': baseline } = values;
  if (baseline)
    writeFileSync(baseline, `${JSON.stringify(report.findings.map(keyOf).sort(), undefined, 2)}\n`);
  if (html) {
    const { asHtml } = await import('./scan/report-html.mjs');
    writeFileSync(html, asHtml(report));
  }
  if (declarations) {
    const { declarationsFor } = await import('./scan/declarations.mjs');
    const page = existsSync(declarations) ? readFileSync(declarations, 'utf8') : '';
    writeFileSync(declarations, declarationsFor(report.pages, page));
  }
  console.log(json ? JSON.stringify(report, undefined, 2) : asText(report));
}

function addressOf(text) {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new TypeError(
      `${text} is no address; allowed are addresses that begin with http:// or https://.`,
    );
  return new URL(text).href;
}

function numberOf(values, name, least, most) {
  const number = Number(values[name]);
  if (!(number >= least && number <= most))
    throw new TypeError(`--${name} ${values[name]}: allowed are numbers from ${least} to ${most}.`);
  return number;
}

function readBaseline(file) {
  let keys;
  try {
    keys = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new TypeError(`${file}: ${error.message}`, { cause: error });
  }
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string'))
    throw new TypeError(`${file} is no baseline; --write-baseline writes one.`);
  return keys;
}
