// The report as a page to read and to print: one file, no script. Everything in it that comes from a site is escaped:
// a site can give its cookies any name.
import { hostOf } from './addresses.mjs';
import { daysOf } from './judge.mjs';
import { html, raw, table } from './markup.mjs';
import { styles } from './report-styles.mjs';
import { grouped } from './report-text.mjs';
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
    title: 'Stored on the visitor’s device',
    says: 'Cookies and other storage that no declaration calls necessary.',
  },
  'asked-without-consent': {
    title: 'Asked of another host',
    says: 'Each request tells that host the visitor’s address and, mostly, which page is read.',
  },
  'sent-without-consent': {
    title: 'Sent',
    says: 'Identifiers that go along with a request, and messages that expect no answer.',
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
  fetch: 'Request by script',
  xhr: 'Request by script',
};

/** @returns {string} a document */
export function asHtml(report) {
  const { pages, findings, at } = report;
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
<p>${count(pages.length, 'page')}, looked at on <time datetime="${at}">${day(at)}</time>.</p>
</header>
<main>
<section aria-labelledby="without">
<h2 id="without">What ran without consent</h2>
<p>In each of these moments there should be nothing.</p>
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
<p>The scan was a browser that visited each page anew for every moment. It filled in no form, logged in nowhere and clicked on nothing but the answer, so what comes after those is not in here. It does not know what is done with the data elsewhere. Of values, only the first three characters are shown. None of this is legal advice.</p>
</footer>
</body>
</html>`.markup
}
`;
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
    ['What', 'Of whom', 'When', 'Set or asked by'],
    some.map((one) => [what(one), name(one.host), whenOf(one), [name(one.by), note(one)]]),
  )}`;
}

const whenOf = ({ situations: when }) =>
  when.length === MOMENTS.length
    ? 'always'
    : when
        .map((one) => situations[one]?.says)
        .filter(Boolean)
        .join(', ');

function declarationsOf(findings) {
  const of = (code) => grouped(findings.filter((finding) => finding.code === code));
  const parts = [
    [
      'Stored, but declared nowhere',
      'Visitors are not told of these. Declare them, or stop setting them.',
      of('undeclared'),
      ['What', 'Of whom', 'When', 'Set by'],
      (one) => [what(one), name(one.host), whenOf(one), name(one.by)],
    ],
    [
      'Lasting longer than declared',
      'Visitors are told of a shorter time.',
      of('lasts-longer'),
      ['What', 'Of whom', 'How long'],
      (one) => [what(one), name(one.host), one.detail],
    ],
    [
      'Declared, but never seen',
      'It may come on another page or after logging in. What is used no longer should be declared no longer.',
      of('never-seen'),
      ['What', 'Declared as'],
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
<h2 id="stored">Who stores what</h2>
<p>All that was seen, with consent too.</p>
${
  things.length === 0
    ? html`<p>Nothing.</p>`
    : table(
        ['What', 'Of whom', 'Set by', 'How long', 'Declared as'],
        things.map((one) => [
          what(one),
          name(one.host),
          one.writers.map((writer) => html`<div>${name(writer)}</div>`),
          one.kind === 'cookie' || one.kind === 'session-storage'
            ? daysOf(one.seconds)
            : 'until it is cleared',
          one.isNecessary ? 'necessary' : name(one.owners.join(', ')) || 'nothing',
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
    ...problems.map(({ page, what: why }) => [name(page), 'at all or in part', why]),
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
