// `records verify`: whether the records are those that were added.
import { readFileSync } from 'node:fs';
import { problemInReceipt } from '../../dist/npm/entries/npm/records.js';
import { visible } from '../scan/visible.mjs';

export const options = { json: { type: 'boolean', default: false }, heads: { type: 'string' } };

export const check = ({ values }) => void readNoted(values.heads);

export async function run({ store, values }) {
  const verification = await verifyAll(store, readNoted(values.heads));
  const { problems } = verification;
  if (values.json) console.log(JSON.stringify(verification, undefined, 2));
  else console.log(verificationText(verification));
  return problems.length ? 1 : 0;
}

/**
 * Chain and schema.
 *
 * @param {import('../../dist/types/records.js').RecordStore} store
 * @param [noted] what `verify --json` printed earlier
 */
export async function verifyAll(store, noted) {
  const verification = await store.verify();
  const problems = [
    ...verification.problems,
    ...(noted ? await problemsOfHeads(store, noted.heads) : []),
    ...(noted ? problemsOfNumbers(verification, noted) : []),
    ...(await problemsOfReceipts(store)),
  ];
  return { at: new Date().toISOString(), ...verification, problems };
}

/** Who may write to the database can write all of it anew. What was noted elsewhere stays as it was. */
async function problemsOfHeads(store, heads) {
  const found = await Promise.all(
    heads.map(async (head) => [head, (await store.chain(head.shard, head.sequence, 1))[0]]),
  );
  return found
    .filter(([head, link]) => link?.sequence !== head.sequence || link.hash !== head.hash)
    .map(([{ shard, sequence, hash }, link]) => ({
      problem: link?.sequence === sequence ? 'broken-link' : 'gap',
      shard,
      sequence,
      message:
        link?.sequence === sequence
          ? `Shard ${shard}, ${sequence}: it is ${link.hash}, and ${hash} was noted: the chain was written anew.`
          : `Shard ${shard}, ${sequence}: it is gone, and ${hash} was noted. Retention removes links, too.`,
    }));
}

/** What was there then is there now, or noted as deleted, unless retention took it. */
function problemsOfNumbers({ records, deleted }, noted) {
  const missing = noted.records - records - (deleted - noted.deleted);
  return missing > 0
    ? [
        {
          problem: 'gap',
          message: `${count(missing, 'record')} or more of the ${noted.records} that were noted are gone, and no deletion is noted for them. Retention removes records, too.`,
        },
      ]
    : [];
}

/** As many as the store names at most. */
const MOST_PROBLEMS = 100;

async function problemsOfReceipts(store) {
  const problems = [];
  try {
    for await (const { receipt, words, chain } of store.export()) {
      const problem = problemInReceipt(receipt);
      // Words that are gone are told of already.
      if (!problem || (words?.wereSent && words.text === undefined)) continue;
      const { shard, sequence } = chain;
      const message = `Shard ${shard}, ${sequence}: ${receipt.record_id} is no receipt: ${problem}`;
      problems.push({ problem: 'invalid-record', shard, sequence, message });
      if (problems.length === MOST_PROBLEMS) break;
    }
  } catch (error) {
    // Not the JSON, or not the fields, that were stored.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const message = `One could not be read, nor those after it: ${error.message}`;
    problems.push({ problem: 'invalid-record', message });
  }
  return problems;
}

const HASH = /^[0-9a-f]{64}$/;

/** What an earlier `verify --json` has printed into a file; `undefined` without one. */
export function readNoted(file) {
  if (!file) return undefined;
  let noted;
  try {
    noted = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new TypeError(`--heads ${file}: ${error.message}`, { cause: error });
  }
  const isHead = ({ shard, sequence, hash }) =>
    Number.isInteger(shard) && Number.isInteger(sequence) && HASH.test(hash);
  const isWhole =
    Number.isInteger(noted?.records) &&
    Number.isInteger(noted.deleted) &&
    !Number.isNaN(Date.parse(noted.at)) &&
    Array.isArray(noted.heads) &&
    noted.heads.every(isHead);
  if (!isWhole)
    throw new TypeError(
      `--heads ${file}: it has no heads, or no time; "records verify --json" prints them.`,
    );
  return noted;
}

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function verificationText({ records, withoutWords, deleted, heads, problems }) {
  return [
    `${count(records, 'record')} as they were added, ${deleted} deleted on request.`,
    ...(withoutWords
      ? [
          `${count(withoutWords, 'record')} came with the hash of the words alone, which are not here.`,
        ]
      : []),
    ...(problems.length
      ? [`${count(problems.length, 'problem')}:`]
      : ['Every hash is the one that it should be, and every record a receipt.']),
    ...problems.map(({ message }) => `  ${visible(message)}`),
    ...heads.map(({ shard, sequence, hash }) => `Shard ${shard} ends with ${sequence}, ${hash}`),
  ].join('\n');
}
