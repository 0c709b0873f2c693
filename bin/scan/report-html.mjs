// The report as a page to read and to print: one file, no script. Everything in it that comes from a site is escaped:
// a site can give its cookies any name.
import { hostOf } from './addresses.mjs';
import { daysOf } from './judge.mjs';
import { head, html, table } from './markup.mjs';
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
    says: 'Cookies and other storage that the site does not declare as necessary. Hold back the script that sets it until visitors agree, and delete it when they withdraw. Only what is strictly necessary for a service that they asked for may go without consent: that is a decision to make and to write down, and then to declare.',
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
  const { pages, findings, at, browser, sources } = report;
  const site = hostOf(pages[0].url);
  const without = grouped(findings.filter(({ code }) => WITHOUT_CONSENT[code]));
  return `<!doctype html>
${
  html`<html lang="en">
${head(`What ${site} stored and sent`, styles)}
<body>
<header>
<h1>What <span class="name">${site}</span> stored and sent</h1>
<p>${
    sources
      ? html`Evidence of ${sources.join(' and ')}, read on`
      : html`${count(pages.length, 'page')}, visited on`
  } <time datetime="${at}">${instant(at)}</time>${browser ? html`, with ${browser}` : ''}. What was looked at, and what this cannot show, is at the end.</p>
<p class="verdict">${verdictOf(findings, without)}</p>
</header>
<main>
<section aria-labelledby="without">
<h2 id="without">What ran without consent</h2>
<p>In each of these moments visitors have not agreed, so there should be nothing but what is strictly necessary. Global Privacy Control is a signal of the browser by which they object before anybody asks; where they live decides whether you have to obey it. One thing can count in several moments.</p>
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
      : 'Each page was visited anew for every moment. Not looked at: forms, logging in, clicks on anything but the answer, and what comes after them.'
  } What servers do with the data cannot be seen from outside. Results differ with time, browser and country, and a report without findings does not prove that a site is lawful. Of values, only the first three characters are shown. This report is not legal advice.</p>
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
  const stored = without.filter(({ code }) => code === 'stored-without-consent').length;
  const sent = without.length - stored;
  const parts = [
    stored > 0 && `${count(stored, 'thing')} stored without consent`,
    sent > 0 && `${count(sent, 'request')} sent without consent`,
    undeclared > 0 && `${count(undeclared, 'stored thing')} that no declaration names`,
    longer > 0 && `${count(longer, 'thing')} kept longer than declared`,
  ].filter(Boolean);
  return parts.length === 0
    ? 'Nothing happened without consent, and visitors are told of everything that is stored.'
    : `To fix: ${parts.join('; ')}.`;
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
      ? html` <span>${looked} of ${pages.length} pages could be looked at</span>`
      : ''
  }</li>`;
}

function withoutConsent({ title, says }, some) {
  if (some.length === 0) return '';
  return html`<h3>${title}: ${some.length}</h3><p>${says}</p>${table(
    ['What', 'Domain', 'When', 'Caused by'],
    some.map((one) => [what(one), name(one.host), whenOf(one), [name(one.by), note(one)]]),
  )}`;
}

function declarationsOf(findings) {
  const of = (code) => grouped(findings.filter((finding) => finding.code === code));
  const parts = [
    [
      'Stored, but declared nowhere',
      'No declaration in your pages names these; the words of your policy were not read. Stop setting them, or declare them, which does not stand in for consent.',
      of('undeclared'),
      ['What', 'Domain', 'Caused by'],
      (one) => [what(one), name(one.host), name(one.by)],
    ],
    [
      'Lasting longer than declared',
      'Visitors are told of a shorter time. Change the declaration, or the time.',
      of('lasts-longer'),
      ['What', 'Domain', 'How long'],
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
<h2 id="stored">Everything that was stored</h2>
<p>Whatever was seen in any moment, also with consent.</p>
${
  things.length === 0
    ? html`<p>Nothing.</p>`
    : table(
        ['What', 'Domain', 'Caused by', 'Kept for', 'Declared under'],
        things.map((one) => [
          what(one),
          name(one.host),
          one.writers.map((writer) => html`<div>${name(writer)}</div>`),
          keptFor(one),
          one.isNecessary ? 'as necessary' : name(one.owners.join(', ')) || 'not declared',
        ]),
      )
}
</section>`;
}

function keptFor({ kind, seconds, isKept }) {
  if (!isKept) return 'not kept by this browser; another may';
  return kind === 'cookie' || kind === 'session-storage' ? daysOf(seconds) : 'until it is deleted';
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

const instant = (at) =>
  `${new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;
