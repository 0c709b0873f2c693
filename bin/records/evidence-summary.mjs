// What the evidence's page says first: what holds now, what is missing, and whether anything was changed.
import { html, table } from '../scan/markup.mjs';
import {
  answerLink,
  answerLinks,
  count,
  dayOf,
  fileLink,
  nameOf,
  row,
  timeOf,
} from './evidence-markup.mjs';

/** By basis, what a state is called. What needs consent is given; what is exempt can be objected to. */
const STATES = {
  consent: {
    granted: 'In force',
    expired: 'No longer in force',
    withdrawn: 'Withdrawn',
    denied: 'Refused',
    ended: 'Refused or withdrawn',
    undecided: 'Not answered',
    unknown: 'Not in the latest answer',
  },
  exempt: {
    granted: 'Not objected to',
    expired: 'Not objected to',
    withdrawn: 'Objected to',
    denied: 'Objected to',
    ended: 'Objected to',
    undecided: 'Not answered',
    unknown: 'Not in the latest answer',
  },
};

const STEPS = {
  consent: {
    granted: 'given',
    again: 'given again',
    withdrawn: 'withdrawn',
    denied: 'refused',
    ended: 'refused or withdrawn',
    undecided: 'left open',
    unknown: 'not mentioned',
  },
  exempt: {
    granted: 'not objected to',
    withdrawn: 'objected to',
    denied: 'objected to',
    ended: 'objected to',
    undecided: 'left open',
    unknown: 'not mentioned',
  },
};

const wordFor = (words, basis, key) => (words[basis] ?? words.consent)[key];

export function summaryOf(evidence) {
  const { states, at, records } = evidence;
  const changed = changedIn(evidence);
  const asked = states.filter(({ basis }) => basis !== 'necessary');
  const necessary = states.filter(({ basis }) => basis === 'necessary');
  return html`<section aria-labelledby="summary">
<h2 id="summary">Summary</h2>
${changed}
<p class="lead">On ${dayOf(at)}: ${leadOf(asked)}</p>
${
  asked.length > 0 &&
  table(
    ['Purpose', 'State', 'Since', 'What was answered'],
    asked.map((one) => [
      html`${nameOf(one)}${one.basis === 'exempt' && html`<div class="note">may be objected to</div>`}`,
      html`${wordFor(STATES, one.basis, one.state)}${one.until ? html`<div class="note">until ${dayOf(one.until)} at the latest</div>` : ''}`,
      dayOf(one.since),
      row(
        one.steps
          .map((step) => ({ ...step, word: wordFor(STEPS, one.basis, step.what) }))
          .filter(({ word }) => word)
          .map(({ word, index, time }) => html`${word} on ${dayOf(time)} (${answerLink(index)})`),
      ),
    ]),
  )
}
${necessary.length > 0 && html`<p>Not asked for, as the site declares it necessary: ${row(necessary.map(nameOf))}.</p>`}
<p>${records.length === 1 ? 'This is the answer' : 'These are the answers'} under this id that the database has. An answer also ends when the site asks anew under another version of its policy, which no record notes. After cookies were cleared, the same person has another id, and so on another device, unless an account carries the answer over.</p>
${missingOf(evidence)}
${
  !changed &&
  html`<h3>Was anything changed?</h3>
${verdictOf(evidence)}`
}
</section>`;
}

/** `In force: Measurement. Withdrawn: Marketing.` */
function leadOf(states) {
  const words = [...new Set(Object.values(STATES).flatMap((one) => Object.values(one)))];
  const found = words
    .map((word) => [word, states.filter((one) => wordFor(STATES, one.basis, one.state) === word)])
    .filter(([, names]) => names.length);
  return found.length
    ? found.map(([word, names]) => html`<strong>${word}: ${row(names.map(nameOf))}.</strong> `)
    : 'Nothing was asked for.';
}

const missingOf = ({ gaps }) =>
  gaps.length > 0 &&
  html`<div class="verdict care"><p><strong>This is not all that belongs to the answers.</strong></p>
<ul>${gaps.map(({ target, message }) => html`<li><a href="#${target}">${message}</a></li>`)}</ul></div>`;

/** What was changed comes first: nothing after it can be relied on. */
function changedIn({ problems, verification }) {
  const wrong = [
    ...problems.map(({ name }) => `${name} does not have the hash that it was stored under.`),
    ...(verification?.problems ?? []).map(({ message }) => message),
  ];
  return (
    wrong.length > 0 &&
    html`<div class="verdict bad"><p><strong>Not all of it is as it was added.</strong></p><ul>${wrong.map((one) => html`<li>${one}</li>`)}</ul></div>`
  );
}

function verdictOf({ verification, noted, covered }) {
  return [
    verification
      ? html`<p class="verdict good">The database is consistent: ${count(verification.records, 'record')} and ${count(verification.deleted, 'deletion')} have the hashes that they were stored under, checked on ${timeOf(verification.at)}.</p>`
      : html`<p class="verdict good">These records have the hashes that they were stored under. The others of the database were not looked at.</p>`,
    noted
      ? notedOf(noted, covered)
      : html`<p class="verdict care">It was not compared with an end of the chain that was noted elsewhere, so this alone does not show that it was not written anew as a whole: see <a href="#proof">How to check it yourself</a>.</p>`,
  ];
}

/** A note covers what was in the chain when it was taken, and nothing after it. */
function notedOf({ at }, covered) {
  const [before, after] = [true, false].map((is) =>
    covered.flatMap((one, index) => (one === is ? index : [])),
  );
  return [
    before.length > 0 &&
      html`<p class="verdict good">It still holds what was noted on ${timeOf(at)} (${fileLink('noted.json')}). So ${answerLinks(before)} ${before.length === 1 ? 'was' : 'were'} in it then, as ${before.length === 1 ? 'it is' : 'they are'} here, provided that the note was kept where nobody could change it.</p>`,
    after.length > 0 &&
      html`<p class="verdict care">For ${answerLinks(after)}, the note of ${timeOf(at)} shows nothing: ${after.length === 1 ? 'it' : 'they'} came later.</p>`,
  ];
}
