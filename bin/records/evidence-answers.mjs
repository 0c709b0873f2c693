// The answers on the evidence's page; what several have in common is shown once, after them.
import { html, table } from '../scan/markup.mjs';
import { endOf, namesIn, withdrawnIn } from './evidence-states.mjs';
import {
  answerLink,
  answerLinks,
  asShown,
  count,
  dayOf,
  facts,
  fileLink,
  inLanguage,
  languageName,
  languageOf,
  nameOf,
  row,
  timeOf,
} from './evidence-markup.mjs';
import { EVENTS, METHODS } from './words.mjs';

export const answersOf = (evidence) => html`<section aria-labelledby="answers">
<h2 id="answers">What was answered</h2>
${evidence.records.map((record, index) => answerOf(evidence, record, index))}
</section>`;

function answerOf(evidence, record, index) {
  const { receipt, chain } = record;
  const [event] = receipt.events;
  const labels = namesIn([record]);
  const named = (names) =>
    names.length ? row(names.map((name) => nameOf(labels.get(name)))) : 'nothing';
  const days = /^P(\d+)D$/.exec(event.validity_duration ?? '')?.[1];
  const end = endOf(record);
  return html`<section aria-labelledby="answer-${index + 1}">
<h3 id="answer-${index + 1}">${index + 1}. ${EVENTS[event.event_state] ?? event.event_state}, ${timeOf(event.event_time)}</h3>
${facts([
  ['Allowed', named(event.granted)],
  ['Refused', named(event.denied)],
  ['Withdrawn', withdrawalOf(evidence, index, labels)],
  [
    'Answered by',
    event.imported_from
      ? html`${METHODS.import}, ${event.imported_from}`
      : (METHODS[event.indication_method] ?? 'not known'),
  ],
  ['Global Privacy Control', event.global_privacy_control ? 'on' : 'off'],
  [
    'Counts for',
    days && html`${count(Number(days), 'day')}${end && html`, until ${dayOf(end)} at the latest`}`,
  ],
  [
    'Policy',
    referenceTo(evidence.versions, index, 'policy', ({ version }) => `version ${version}`),
  ],
  [
    'Words shown',
    referenceTo(
      evidence.words,
      index,
      'words',
      ({ text, language }, place) =>
        `text ${place + 1}${language ? `, ${languageName(language)}` : ''}${text ? '' : ': not in here'}`,
    ),
  ],
  ['Asked for', referenceTo(evidence.lists, index, 'list', (_, place) => `list ${place + 1}`)],
  ['Received', html`${timeOf(chain.received)}, by the server’s clock`],
  ['Record', fileLink(`records/${index + 1}.txt`)],
])}
</section>`;
}

function withdrawalOf({ states, records }, index, labels) {
  const withdrawn = withdrawnIn(states, index);
  const timeIn = (place) => records[place].receipt.events[0].event_time;
  if (withdrawn.length)
    return row(
      withdrawn.map(
        (one) =>
          html`${nameOf(labels.get(one.name) ?? one)}, given in ${answerLink(one.given)} on ${dayOf(timeIn(one.given))}`,
      ),
    );
  return (
    records[index].receipt.events[0].event_state === 'ConsentWithdrawn' &&
    html`<span class="care">No earlier answer under this id allowed what was withdrawn: it was deleted, is older than what is kept, or never arrived.</span>`
  );
}

/** A link to what an answer shares with others. */
function referenceTo(groups, index, name, textOf) {
  const place = groups.findIndex(({ indexes }) => indexes.includes(index));
  return place < 0
    ? 'not noted'
    : html`<a href="#${name}-${place + 1}">${textOf(groups[place], place)}</a>`;
}

export const wordsOf = ({ words }) => html`<section aria-labelledby="words">
<h2 id="words">The words that were shown</h2>
<p>Each text once, as the page said that it showed it.</p>
${words.length ? words.map(shownText) : html`<p class="verdict care">No words were noted, nor their hash.</p>`}
</section>`;

function shownText({ hash, text, language, wereSent, indexes }, place) {
  return html`<h3 id="words-${place + 1}">Text ${place + 1}, with ${answerLinks(indexes)}</h3>
${
  text
    ? html`<blockquote${languageOf(language)}>${text
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => html`<p>${asShown(line)}</p>`)}</blockquote>
<p class="note">${fileLink(`words/${hash}.txt`)}: the name is its SHA-256.</p>`
    : html`<p class="verdict care">It is not in the database: ${missingBecause(wereSent)}. A text with this SHA-256 is the one that the page named:<br><code>${hash}</code></p>`
}`;
}

const missingBecause = (wereSent) =>
  ({
    true: 'it came with the record, and was deleted since',
    false: 'the page sent its hash alone, as it does where a record is long',
  })[wereSent] ??
  'the page sent its hash alone, as it does where a record is long, or it was deleted since';

export const listsOf = ({ lists }) => html`<section aria-labelledby="lists">
<h2 id="lists">What was asked for</h2>
${lists.map(listOf)}
</section>`;

function listOf({ hashes, receipt, indexes }, place) {
  const { language } = receipt;
  return html`<h3 id="list-${place + 1}">List ${place + 1}, with ${answerLinks(indexes)}</h3>
${facts([
  ['Controller', receipt.pii_controller && html`<bdi>${asShown(receipt.pii_controller)}</bdi>`],
  ['Jurisdiction', receipt.jurisdiction],
  ['Policy’s address', receipt.privacy_notice.url],
  ['How to withdraw', inLanguage(receipt.withdrawal_method, language)],
  [
    hashes.length === 1 ? 'File' : 'Files',
    row(hashes.map((hash) => fileLink(`configurations/${hash}.json`))),
  ],
])}
${
  receipt.purposes.length > 0 &&
  table(
    ['Purpose', 'Basis', 'Services', 'Stored on the device'],
    receipt.purposes.map((purpose) => [
      html`${nameOf({ ...purpose, name: purpose.purpose, purpose: undefined, language })}${purpose.description ? html`<div class="note"${languageOf(language)}>${asShown(purpose.description)}</div>` : ''}`,
      purpose.lawful_basis,
      rowOrNone(purpose.services.map((service) => serviceOf(service, language))),
      rowOrNone(
        [purpose, ...purpose.services]
          .flatMap(({ storage }) => storage)
          .map(({ name }) => html`<code>${name}</code>`),
      ),
    ]),
  )
}`;
}

const rowOrNone = (items) => (items.length ? row(items) : 'none');

const serviceOf = ({ service, label, recipient, country }, language) =>
  html`${nameOf({ name: service, label, language })}${recipient ? html` (<bdi>${asShown(recipient)}</bdi>${country ? `, ${country}` : ''})` : ''}`;
