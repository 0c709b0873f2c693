// What came of the answers: for each purpose, what was said about it when, and what holds now.

import { categoryOf } from '../../dist/npm/consent/consent-names.js';

const DAY = 86_400_000;

/** What was answered; for what was not, what the page took to hold. */
function stateIn({ receipt }, name) {
  const [{ granted, denied }] = receipt.events;
  const found = [name, categoryOf(name)].find(
    (one) => granted.includes(one) || denied.includes(one),
  );
  if (found) return granted.includes(found) ? 'granted' : 'denied';
  return purposesAndServices(receipt).find((one) => one.name === name)?.state;
}

const purposesAndServices = ({ purposes, language }) =>
  purposes.flatMap(({ purpose, label, lawful_basis: basis, state, services }) => [
    { name: purpose, label, basis, state, language },
    ...services.map((one) => ({
      name: one.service,
      label: one.label,
      basis,
      state: one.state,
      language,
      purpose: label ?? purpose,
    })),
  ]);

/** By name, what the latest answer calls it: `{ name, label, language, basis }`, of a service also its `purpose`. */
export function namesIn(records) {
  const names = new Map();
  for (const { receipt } of records)
    for (const one of purposesAndServices(receipt)) names.set(one.name, one);
  // Answered on a page that declared it, and sent by one that did not.
  for (const { receipt } of records)
    for (const name of [...receipt.events[0].granted, ...receipt.events[0].denied])
      if (!names.has(name)) names.set(name, { name, basis: 'consent' });
  return names;
}

export const versionOf = ({ receipt }) =>
  receipt.events[0].policy_version ?? receipt.privacy_notice.version;

/** Until when an answer counts at the latest, ISO 8601; `undefined` if it does not say. */
export function endOf({ receipt }) {
  const [{ validity_duration: duration, event_time: time }] = receipt.events;
  const days = /^P(\d{1,6})D$/.exec(duration ?? '')?.[1];
  if (!days) return undefined;
  const end = new Date(Date.parse(time) + days * DAY);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}

/**
 * @param {readonly import('../../dist/types/records.js').StoredRecord[]} records of one id, the oldest first
 * @param {string} at the time for which it is asked, ISO 8601
 * @returns for each purpose, and each service that was not always answered as its purpose:
 *   `{ name, label, language, basis, purpose, state, since, until, steps }`. `state` is `granted`, `expired`, `withdrawn`,
 *   `denied`, `ended` where it is not known which of the two, `undecided` or, for what the latest answer does not know,
 *   `unknown`. `steps` are what changed it:
 *   `{ what, index, time }`, with the index of the record.
 */
export function statesOf(records, at) {
  const all = [...namesIn(records).values()].map((one) => ({
    ...one,
    ...courseOf(records, one.name, at),
  }));
  return all.filter(
    ({ name, course }) =>
      !name.includes('.') ||
      course.join() !== all.find((one) => one.name === categoryOf(name))?.course.join(),
  );
}

/** What happened to one name, answer by answer. */
function courseOf(records, name, at) {
  const course = records.map((record) => stateIn(record, name));
  // It withdraws something, and which answer gave it is not there any more.
  const isEndOfUnknown =
    course[0] === 'denied' && records[0].receipt.events[0].event_state === 'ConsentWithdrawn';
  if (isEndOfUnknown)
    for (let index = 0; course[index] === 'denied'; index += 1) course[index] = 'ended';
  const steps = course.flatMap((state, index) => {
    const what = stepOf(state, index ? course[index - 1] : undefined);
    return what ? { what, index, time: timeIn(records[index]) } : [];
  });
  const last = records.length - 1;
  const end = endOf(records[last]);
  if (course[last] === 'granted' && end && end <= at)
    return { course, steps, state: 'expired', since: end };
  // A grant ends with the policy that it was given under, and when its time is over.
  const goesOn = (index) =>
    course[index] === course[index + 1] &&
    (course[index] !== 'granted' ||
      (versionOf(records[index]) === versionOf(records[index + 1]) &&
        !(endOf(records[index]) < timeIn(records[index + 1]))));
  let first = last;
  while (first > 0 && goesOn(first - 1)) first -= 1;
  const isWithdrawn = course[last] === 'denied' && course[first - 1] === 'granted';
  return {
    course,
    steps,
    state: isWithdrawn ? 'withdrawn' : (course[last] ?? 'unknown'),
    since: timeIn(records[first]),
    until: course[last] === 'granted' ? end : undefined,
  };
}

const timeIn = ({ receipt }) => receipt.events[0].event_time;

function stepOf(state, before) {
  if (state === 'granted') return before === 'granted' ? 'again' : 'granted';
  if (state === before) return undefined;
  return before === 'granted' && state === 'denied' ? 'withdrawn' : (state ?? 'unknown');
}

/**
 * What an answer takes back of the consent that earlier ones gave, each with `given`, the index of the answer that did.
 * A service that goes with its purpose is not named beside it.
 */
export function withdrawnIn(states, index) {
  const withdrawn = states.flatMap((one) => {
    const at = one.steps.findIndex((step) => step.index === index && step.what === 'withdrawn');
    const given = one.steps.slice(0, Math.max(at, 0)).findLast(({ what }) => what === 'granted');
    return given && one.basis === 'consent' ? { ...one, given: given.index } : [];
  });
  const names = withdrawn.map(({ name }) => name);
  return withdrawn.filter(
    ({ name }) => name === categoryOf(name) || !names.includes(categoryOf(name)),
  );
}
