// The page of the evidence: one file to read and to print, without script. Whatever comes from a record is escaped:
// anybody can send one.
import { escapeMarkup, head, html, raw, table } from '../scan/markup.mjs';
import { styles } from '../scan/report-styles.mjs';
import { EVENTS, METHODS } from './words.mjs';

const MORE_STYLES = `
blockquote { margin: .5rem 0 1rem; padding: .25rem 1rem; border-inline-start: .25rem solid var(--line); max-width: 44rem }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.5rem; margin: 0 0 1rem }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
.verdict { padding: .75rem 1rem; border-inline-start: .3rem solid }
ins { color: var(--good) }
del { color: var(--bad) }
pre { overflow-wrap: anywhere; white-space: pre-wrap }
@media screen and (max-width: 44rem) { dl { grid-template-columns: minmax(0, 1fr) } dt { margin-top: .5rem } }
`;

/** @returns {string} a document */
export function pageOf(evidence) {
  const { id, records, at } = evidence;
  return `<!doctype html>
${
  html`<html lang="en">
${head(`Record of consent ${id}`, styles + MORE_STYLES)}
<body>
<header>
<h1>Record of consent</h1>
<p><code>${id}</code>: ${count(records.length, 'answer')}, put together on <time datetime="${at}">${timeOf(at)}</time>.</p>
${verdictOf(evidence)}
</header>
<main>
<section aria-labelledby="answers">
<h2 id="answers">What was answered</h2>
${records.map(answerOf)}
</section>
${policiesOf(evidence)}
${proofOf(evidence)}
<section aria-labelledby="limits">
<h2 id="limits">What this shows, and what it does not</h2>
<p>It shows what a browser sent to this server and when the server received it, in which words the visitor was asked, and, as far as the first lines of this page say, whether any of it was changed since. It does not show who sat in front of the browser: the id is random and stands for nobody. Somebody who holds the receipt with this id, or the cookie, can be linked with it, and nobody else.</p>
<p>The server cannot see the page. That these words were shown, and that the answer came of a person’s click, is what the page said of itself.</p>
<p>Records that the visitor had deleted are not in here; the chain notes that there were some, and not whose.</p>
</section>
</main>
<footer><p>Files in this folder: ${listOf(evidence.files.map(({ name }) => name))}. None of this is legal advice.</p></footer>
</body>
</html>`.markup
}
`;
}

function verdictOf({ problems, verification, noted }) {
  const wrong = [
    ...problems.map(({ name }) => `${name} does not have the hash that it was stored under.`),
    ...(verification?.problems ?? []).map(({ message }) => message),
  ];
  if (wrong.length)
    return html`<div class="verdict bad"><p><strong>Not all of it is as it was added.</strong></p><ul>${wrong.map((one) => html`<li>${one}</li>`)}</ul></div>`;
  return verification
    ? html`<p class="verdict good">The database is consistent: ${count(verification.records, 'record')} and ${count(verification.deleted, 'deletion')} have the hashes that they were stored under, checked on ${timeOf(verification.at)}. ${
        noted
          ? html`It still holds what was noted elsewhere on ${timeOf(noted.at)} (<code>noted.json</code>), so nothing of before that day was written anew.`
          : 'It was not compared with an end of the chain that was noted elsewhere, so this alone does not show that it was not written anew as a whole.'
      }</p>`
    : html`<p class="verdict good">These records have the hashes that they were stored under. The others of the database were not looked at.</p>`;
}

function answerOf({ receipt, configuration, chain }, index) {
  const [event] = receipt.events;
  const { notice } = event;
  const validity = /^P(\d+)D$/.exec(event.validity_duration ?? '')?.[1];
  return html`<h3>${index + 1}. ${EVENTS[event.event_state]}, ${timeOf(event.event_time)}</h3>
${facts([
  ['Allowed', namesOf(event.granted)],
  ['Refused', namesOf(event.denied)],
  ['Answered by', METHODS[event.indication_method] ?? 'not known'],
  ['Global Privacy Control', event.global_privacy_control ? 'on' : 'off'],
  ['Counts for', validity && `${validity} days`],
  ['Policy', event.policy_version ?? receipt.privacy_notice.version],
  ['Policy’s address', receipt.privacy_notice.url],
  ['Controller', receipt.pii_controller],
  ['Jurisdiction', receipt.jurisdiction],
  ['How to withdraw', receipt.withdrawal_method],
  ['Received', timeOf(chain.received)],
  ['Configuration', html`<code>${configuration}</code>`],
])}
<h4>The words that were shown</h4>
${
  notice?.text
    ? html`<blockquote lang="${notice.language}" dir="auto">${shown(notice.text)}</blockquote><p class="note">SHA-256: <code>${notice.sha256}</code></p>`
    : notice?.sha256
      ? html`<p>They are not in the database: the page did not send them, as it does where they are long, or they were deleted there. A text with this SHA-256 is the one that was shown: <code>${notice.sha256}</code></p>`
      : html`<p>Not recorded.</p>`
}
<h4>What was asked for</h4>
${table(
  ['Purpose', 'Basis', 'Answer', 'Services', 'Stored on the device'],
  receipt.purposes.map((purpose) => [
    html`${purpose.label ?? purpose.purpose}<div class="note">${purpose.description}</div>`,
    purpose.lawful_basis,
    purpose.state,
    listOf(purpose.services.map(serviceOf)),
    listOf(
      [purpose, ...purpose.services].flatMap(({ storage }) => storage).map(({ name }) => name),
    ),
  ]),
)}`;
}

const serviceOf = ({ service, label, recipient, country }) =>
  `${label ?? service}${recipient ? ` (${recipient}${country ? `, ${country}` : ''})` : ''}`;

/** Line by line, as it is: characters that join letters or turn the direction are part of it. */
const shown = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) =>
      raw(`<p>${escapeMarkup(line.replace(/[\p{Cc}\u202A-\u202E]/gu, '\uFFFD'))}</p>`),
    );

function policiesOf({ records, policies }) {
  const versions = new Set(
    records.map(
      ({ receipt }) => receipt.events[0].policy_version ?? receipt.privacy_notice.version,
    ),
  );
  versions.delete(undefined);
  return html`<section aria-labelledby="policy">
<h2 id="policy">The policy</h2>
${versions.size ? '' : html`<p>The answers name no version.</p>`}
${[...versions].map((version) =>
  policies.has(version)
    ? policyOf(policies.get(version))
    : html`<h3>Version ${version}</h3><p>Its text is not in here.</p>`,
)}
</section>`;
}

function policyOf({ version, title, sections, file, comparison }) {
  return html`<h3>Version ${version}</h3>
<p>As whoever put this together gave it, in <code>policies/${version}${file.ending}</code>.</p>
${comparison ? comparisonOf(comparison) : ''}
<h4>Its text</h4>
<blockquote dir="auto">${title && html`<p><strong>${title}</strong></p>`}${sections.map(
    ({ title: name, blocks }) =>
      html`<p><strong>${name}</strong></p>${blocks.map((block) => html`<p>${block}</p>`)}`,
  )}</blockquote>`;
}

function comparisonOf({ from, sections }) {
  const changed = sections.filter(({ change }) => change !== 'same');
  return html`<h4>What is new since version ${from}</h4>
<p>${changed.length} of ${sections.length} sections differ.</p>
${changed.map(
  ({ title, change, formerTitle, blocks }) =>
    html`<p><strong>${title || 'Above the first section'}</strong>: ${change}${formerTitle ? html`, was “${formerTitle}”` : ''}</p>
<blockquote dir="auto">${blocks
      .filter(({ isMoved, parts }) => isMoved || parts.some((part) => part.change !== 'same'))
      .map(({ parts }) => html`<p>${parts.map(changeOf)}</p>`)}</blockquote>`,
)}`;
}

function changeOf({ text, change }) {
  const words = text.replaceAll('\t', ' | ');
  if (change === 'added') return html`<ins>${words}</ins>`;
  return change === 'removed' ? html`<del>${words}</del>` : words;
}

function proofOf({ records, links, verification }) {
  return html`<section aria-labelledby="proof">
<h2 id="proof">How to check it</h2>
<p>Every record is a link of a chain: each link holds the SHA-256 of its record and that of the link before it, so none can be changed, taken out or put in between without all that follow.</p>
${table(
  ['Answer', 'Record', 'Its SHA-256', 'Link', 'Its SHA-256'],
  records.map(({ chain }, index) => [
    index + 1,
    html`<code>records/${index + 1}.txt</code>`,
    html`<code>${chain.content}</code>`,
    html`<code>chain/${chain.shard}-${chain.sequence}.txt</code>`,
    html`<code>${chain.hash}</code>`,
  ]),
)}
<ol>
<li>In this folder, run <code>sha256sum --check SHA256SUMS</code>, on a Mac <code>shasum -a 256 --check SHA256SUMS</code>. For records, links, words and configurations it has the hashes that are in the database.</li>
<li>A record has the id, the time, the hash of the configuration, that of the words, and the answer, a line each. Both hashes are names of files in here.</li>
<li>A link has the hash of the link before it, its chain, its place there, its kind, the time at which it was received, and the hash of the record, a line each.</li>
<li><code>chain.jsonl</code> has ${count(links.length, 'link')}, from the first of these records on. The <code>previous</code> of each is the <code>hash</code> of the line before it in the same chain (<code>shard</code>). ${verification ? html`The chain ended with:` : ''}</li>
</ol>
${verification ? html`<ul>${verification.heads.map(({ shard, sequence, hash }) => html`<li>${shard}-${sequence}: <code>${hash}</code></li>`)}</ul>` : ''}
<p>Whoever may write to the database could write all of it anew. That it was not, is shown by an end of the chain that was noted elsewhere earlier: it has to be in there still.</p>
</section>`;
}

const facts = (pairs) =>
  html`<dl>${pairs
    .filter(([, value]) => value)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

const namesOf = (names) => names.join(', ') || 'nothing';
const listOf = (items) => items.join(', ');
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const timeOf = (time) =>
  `${new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' })} UTC`;
