// The report as a page to read and to print: one file, no script. Everything in it that comes from a site is escaped:
// a site can give its cookies any name.
import { hostOf } from './addresses.mjs';
import { daysOf } from './judge.mjs';
import { html, raw, table } from './markup.mjs';
import { styles } from './report-styles.mjs';
import { grouped, whenOf } from './report-text.mjs';
import { situations } from './situations.mjs';
import { storedThings } from './stored.mjs';

/** The moments in which nothing may run, in the order in which a visitor comes to them. */
const MOMENTS = [
  { name: 'unanswered', title: 'Before any answer' },
  { name: 'refused', title: 'After refusing' },
  { name: 'withdrawn', title: 'After withdrawing' },
  { name: 'gpc', title: 'Under Global Privacy Control' },
];

const WITHOUT_CONSENT = {
  'stored-without-consent': {
    title: 'Stored on visitors’ devices',
    says: 'Cookies and other storage that the site does not declare as necessary. Hold back the script that sets it until visitors agree, or declare it as necessary if the service that they ask for cannot do without.',
  },
  'asked-without-consent': {
    title: 'Requested from other servers',
    says: 'Each request tells that server the visitor’s IP address and usually which page they read. Hold it back until they agree, or serve the file from your own server.',
  },
  'sent-without-consent': {
    title: 'Sent out',
    says: 'Identifiers that went along with a request, and messages to a server that wait for no answer (beacons). Hold back the script that sends them until visitors agree.',
  },
};

const KINDS = {
  cookie: 'Cookie',
  'local-storage': 'Local storage',
  'session-storage': 'Session storage',
  'indexed-db': 'Database',
  'cache-storage': 'Cache',
  'service-worker': 'Service worker',
  ping: 'Beacon',
  beacon: 'Beacon',
  websocket: 'Web socket',
  eventsource: 'Stream',
  image: 'Picture',
  script: 'Script',
  stylesheet: 'Style sheet',
  font: 'Typeface',
  document: 'Frame',
  request: 'Request',
  fetch: 'Request by script',
  xhr: 'Request by script',
};

/** @returns {string} a document */
export function asHtml(report) {
  const { pages, findings, at, sources } = report;
  const site = hostOf(pages[0].url);
  const without = grouped(findings.filter(({ code }) => WITHOUT_CONSENT[code]));
  return `<!doctype html>
${
  html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What ${site} stores and sends</title>
<style>${raw(styles)}</style>
</head>
<body>
<header>
<h1>What <span class="name">${site}</span> stores and sends</h1>
<p>${
    sources
      ? html`Evidence of ${sources.join(' and ')}, read on`
      : html`${count(pages.length, 'page')}, visited on`
  } <time datetime="${at}">${day(at)}</time>.</p>
<p class="verdict">${verdictOf(findings, without)}</p>
</header>
<main>
<section aria-labelledby="without">
<h2 id="without">What ran without consent</h2>
<p>In each of these moments visitors have not agreed, so there should be nothing. Global Privacy Control is a setting of the browser by which they object before anybody asks.</p>
<ul class="moments">${MOMENTS.map((moment) => momentOf(moment, report))}</ul>
${
  without.length === 0
    ? ''
    : Object.entries(WITHOUT_CONSENT).map(([code, words]) =>
        withoutConsent(
          words,
          without.filter((one) => one.code === code),
        ),
      )
}
</section>
${declarationsOf(findings)}
${storageOf(pages)}
${lookedAt(report)}
</main>
<footer>
<p>${
    sources
      ? 'What the evidence does not hold, such as pages that were not visited, is not in here.'
      : 'Each page was visited anew for every moment, by a browser that filled in no form, logged in nowhere and clicked on nothing but the answer: what comes after those is not in here.'
  } Nor is what servers do with the data. Of values, only the first three characters are shown. This report is not legal advice.</p>
</footer>
</body>
</html>`.markup
}
`;
}

/** What to know if one reads nothing else. */
function verdictOf(findings, without) {
  const undeclared = grouped(findings.filter(({ code }) => code === 'undeclared')).length;
  const longer = grouped(findings.filter(({ code }) => code === 'lasts-longer')).length;
  const parts = [
    without.length > 0 && `${count(without.length, 'thing')} happened without consent`,
    undeclared > 0 && `visitors are not told of ${count(undeclared, 'stored thing')}`,
    longer > 0 &&
      `${count(longer, 'thing')} last${longer === 1 ? 's' : ''} longer than visitors are told`,
  ].filter(Boolean);
  return parts.length === 0
    ? 'Nothing happened without consent, and visitors are told of everything that is stored.'
    : `To mend: ${parts.join('; ')}.`;
}

function momentOf({ name, title }, { pages, findings }) {
  const looked = pages.filter(({ visits }) => visits[name]?.declared).length;
  const number = grouped(
    findings.filter(({ code, situation }) => WITHOUT_CONSENT[code] && situation === name),
  ).length;
  const [state, says] =
    looked === 0
      ? ['unknown', 'Not looked at']
      : number > 0
        ? ['bad', count(number, 'thing')]
        : ['good', 'Nothing'];
  return html`<li class="${state}"><span>${title}</span> <strong>${says}</strong>${
    looked > 0 && looked < pages.length
      ? html` <span>on ${looked} of ${pages.length} pages</span>`
      : ''
  }</li>`;
}

function withoutConsent({ title, says }, some) {
  if (some.length === 0) return '';
  return html`<h3>${title}: ${some.length}</h3><p>${says}</p>${table(
    ['What', 'Belongs to', 'When', 'Caused by'],
    some.map((one) => [what(one), name(one.host), whenOf(one), [name(one.by), note(one)]]),
  )}`;
}

function declarationsOf(findings) {
  const of = (code) => grouped(findings.filter((finding) => finding.code === code));
  const parts = [
    [
      'Stored, but declared nowhere',
      'Your page tells visitors nothing of these. Declare them, or stop setting them.',
      of('undeclared'),
      ['What', 'Belongs to', 'When', 'Set by'],
      (one) => [what(one), name(one.host), whenOf(one), name(one.by)],
    ],
    [
      'Lasting longer than declared',
      'Visitors are told of a shorter time. Change the declaration, or the time.',
      of('lasts-longer'),
      ['What', 'Belongs to', 'How long'],
      (one) => [what(one), name(one.host), one.detail],
    ],
    [
      'Declared, but never seen',
      'These may come on another page or after logging in. Take out what the site no longer uses.',
      of('never-seen'),
      ['What', 'Declared under'],
      (one) => [what(one), name(one.detail)],
    ],
  ].filter(([, , some]) => some.length > 0);
  return html`<section aria-labelledby="declared">
<h2 id="declared">What visitors are told</h2>
${
  parts.length === 0
    ? html`<p>What is stored and what is declared agree.</p>`
    : parts.map(
        ([title, says, some, heads, cells]) =>
          html`<h3>${title}: ${some.length}</h3><p>${says}</p>${table(heads, some.map(cells))}`,
      )
}
</section>`;
}

function storageOf(pages) {
  const things = storedThings(pages);
  return html`<section aria-labelledby="stored">
<h2 id="stored">Everything that is stored</h2>
<p>Whatever was seen in any moment, also with consent.</p>
${
  things.length === 0
    ? html`<p>Nothing.</p>`
    : table(
        ['What', 'Belongs to', 'Set by', 'Kept for', 'Declared under'],
        things.map((one) => [
          what(one),
          name(one.host),
          one.writers.map((writer) => html`<div>${name(writer)}</div>`),
          one.kind === 'cookie' || one.kind === 'session-storage'
            ? daysOf(one.seconds)
            : 'until it is deleted',
          one.isNecessary ? 'necessary' : name(one.owners.join(', ')) || 'not declared',
        ]),
      )
}
</section>`;
}

function lookedAt({ pages, skipped, problems, notes }) {
  const wasLooked = ({ visits }) =>
    Object.entries(visits)
      .filter(([, { declared }]) => declared)
      .map(([situation]) => situations[situation].says);
  const missed = [
    ...problems.map(({ page, what: why }) => [name(page), 'any', why]),
    ...skipped.map(({ page, situation, why }) => [name(page), situations[situation].says, why]),
  ];
  return html`<section aria-labelledby="looked">
<h2 id="looked">What was looked at</h2>
${table(
  ['Page', 'Moments'],
  pages.map((page) => [name(page.url), wasLooked(page).join(', ') || 'none']),
)}
<h3>What could not be looked at</h3>
${missed.length === 0 ? html`<p>Nothing: every page was seen in every moment.</p>` : table(['Page', 'Moment', 'Why'], missed)}
${
  notes.length === 0
    ? ''
    : html`<h3>What else was noticed</h3>${table(
        ['Page', 'What'],
        notes.map(({ page, what: says }) => [name(page), says]),
      )}`
}
</section>`;
}

const what = ({ kind, name: called, pages = [] }) =>
  html`${name(called)}<div class="note">${KINDS[kind] ?? kind}${
    pages.length > 1 ? `, on ${pages.length} pages` : ''
  }</div>`;

const note = ({ detail }) => (detail ? html`<div class="note">${detail}</div>` : '');

/** Something that the site has named. */
const name = (text) => (text ? html`<code>${text}</code>` : '');

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const day = (at) =>
  new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
