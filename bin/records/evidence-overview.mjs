// What several answers have in common, each once, and what the evidence lacks.
import { takeApart } from '../../dist/npm/records/record-parts.js';
import { statesOf, versionOf, withdrawnIn } from './evidence-states.mjs';

/**
 * @returns the evidence with `states` (see `statesOf`) and, each with the `indexes` of the answers that it belongs to:
 *   - `words`: `{ hash, text, language, wereSent }`; no `text` where it is not in the database, and where `wereSent`, too, it
 *     was deleted
 *   - `lists`: `{ receipt, hashes }`, what was asked for; configurations that differ by the policy's version are one
 *   - `versions`: `{ version }` of the policy
 *
 *   `covered` says of each answer whether what was noted
 *   elsewhere holds it. `gaps` are what is not in the folder, and where the page says so: `{ message, target }`.
 */
export function overviewOf(evidence) {
  const { records, at } = evidence;
  const words = grouped(records, (record) => {
    const [{ notice }] = record.receipt.events;
    const { noticeHash: hash } = takeApart(record.receipt);
    return hash
      ? {
          key: `${hash} ${notice.language}`,
          hash,
          text: textOf(record),
          language: notice.language,
        }
      : undefined;
  }).map((one) => ({ ...one, wereSent: sentIn(one.indexes.map((index) => records[index])) }));
  const lists = grouped(records, ({ receipt }) => {
    const { privacy_notice, ...rest } = JSON.parse(takeApart(receipt).configuration);
    return { key: JSON.stringify([privacy_notice.url, rest]), receipt };
  }).map((list) => ({
    ...list,
    hashes: [...new Set(list.indexes.map((index) => records[index].configuration))],
  }));
  const versions = grouped(records, (record) => {
    const version = versionOf(record);
    return version ? { key: version, version } : undefined;
  });
  const overview = {
    ...evidence,
    states: statesOf(records, at),
    covered: records.map(({ chain }) => isNoted(chain, evidence.noted)),
    words,
    lists,
    versions,
  };
  return { ...overview, gaps: gapsOf(overview) };
}

/** A link that was noted holds all those before it in its chain. */
const isNoted = ({ shard, sequence }, noted) =>
  !!noted?.heads.some((head) => head.shard === shard && head.sequence >= sequence);

/** Whether words came with any of these records; `undefined` where the store does not say. */
const sentIn = (records) =>
  records.some(({ words }) => words) ? records.some(({ words }) => words?.wereSent) : undefined;

/** The words that were shown, where the database has them: they may have come with another record. */
export const textOf = ({ receipt, words }) => words?.text ?? receipt.events[0].notice?.text;

/** By `key`, in the order in which they come first. */
function grouped(records, of) {
  const groups = new Map();
  for (const [index, record] of records.entries()) {
    const one = of(record);
    if (!one) continue;
    const { key, ...rest } = one;
    const group = groups.get(key) ?? { indexes: [] };
    groups.set(key, { ...rest, ...group, indexes: [...group.indexes, index] });
  }
  return [...groups.values()];
}

/** `answers 1, 2 and 4` */
export function answersText(indexes) {
  const numbers = indexes.map((index) => index + 1);
  const last = numbers.pop();
  return numbers.length ? `answers ${numbers.join(', ')} and ${last}` : `answer ${last}`;
}

/** Each is said on the page, and by the command. */
function gapsOf({ records, states, words, versions, policies, cutOff }) {
  const gaps = [];
  const add = (target, message) => void gaps.push({ target, message });
  const answersWhere = (isSo) => [...records.keys()].filter((index) => isSo(records[index], index));
  for (const [place, { version, indexes }] of versions.entries())
    if (!policies.has(version))
      add(
        `policy-${place + 1}`,
        `The policy in version ${version}, noted with ${answersText(indexes)}, is not in here.`,
      );
  const unversioned = answersWhere((record) => !versionOf(record));
  if (unversioned.length)
    add('policy', `With ${answersText(unversioned)} no version of the policy was noted.`);
  for (const [place, { text, indexes }] of words.entries())
    if (!text)
      add(
        `words-${place + 1}`,
        `The words that were shown for ${answersText(indexes)} are not in here, only their hash.`,
      );
  const unworded = answersWhere(({ receipt }) => !takeApart(receipt).noticeHash);
  if (unworded.length)
    add('words', `With ${answersText(unworded)} no words were noted, nor their hash.`);
  const orphans = answersWhere(
    ({ receipt }, index) =>
      receipt.events[0].event_state === 'ConsentWithdrawn' && !withdrawnIn(states, index).length,
  );
  if (orphans.length)
    add(
      `answer-${orphans[0] + 1}`,
      `What was withdrawn by ${answersText(orphans)} is not in here: no earlier answer under this id allowed it.`,
    );
  if (cutOff.length)
    add(
      'proof',
      `The chain goes on after the links that are in here, in ${cutOff.map((shard) => `shard ${shard}`).join(', ')}.`,
    );
  return gaps;
}
