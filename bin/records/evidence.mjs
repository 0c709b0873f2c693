// `records evidence ID`: a folder with what an authority asks for, which can be checked without this program.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, sumsOf } from './evidence-files.mjs';
import { pageOf } from './evidence-page.mjs';
import { visible } from '../scan/visible.mjs';
import { checkId } from './ids.mjs';
import { checkPolicies, readPolicies } from './policies.mjs';
import { noRecord } from './words.mjs';
import { readNoted, verifyAll } from './verify.mjs';

export const options = {
  out: { type: 'string' },
  policy: { type: 'string', multiple: true, default: [] },
  heads: { type: 'string' },
  'skip-verify': { type: 'boolean', default: false },
};
export const operands = ['ID'];

export function check({ values, operands: [id] }) {
  checkId(id);
  checkPolicies(values.policy);
  readNoted(values.heads);
  const { out } = values;
  if (!out) throw new TypeError('--out is missing: the folder to write.');
  if (existsSync(out) && readdirSync(out).length)
    throw new TypeError(`--out ${out}: it is not empty. Nothing was written.`);
}

/** Links of a chain after a record are in the folder as long as they are no more than this. */
const MOST_LINKS = 10_000;

export async function run({ store, values, operands: [id] }) {
  const records = await store.recordsOf(id);
  if (!records.length) {
    console.error(noRecord(id));
    return 1;
  }
  const evidence = {
    id,
    records,
    at: new Date().toISOString(),
    policies: await readPolicies(values.policy),
    links: await linksOf(store, records),
    noted: readNoted(values.heads),
    verification: values['skip-verify']
      ? undefined
      : await verifyAll(store, readNoted(values.heads)),
  };
  const { files, problems } = filesOf(evidence);
  const page = { name: 'index.html', content: pageOf({ ...evidence, files, problems }) };
  write(values.out, [...files, page, sumsOf([...files, page])]);
  console.log(`${path.join(values.out, 'index.html')} is the page to read and print.`);
  const wrong = [...problems, ...(evidence.verification?.problems ?? [])];
  if (wrong.length) console.error('Not all of it is as it was added: the page says what.');
  return wrong.length ? 1 : 0;
}

/** From the first of the records to the end of each chain. */
async function linksOf(store, records) {
  const first = new Map();
  for (const { chain } of records)
    first.set(chain.shard, Math.min(chain.sequence, first.get(chain.shard) ?? Infinity));
  const links = [...first].map(([shard, sequence]) => store.chain(shard, sequence, MOST_LINKS));
  return (await Promise.all(links)).flat();
}

function write(folder, files) {
  for (const { name, content } of files) {
    const file = path.join(folder, name);
    // Names come out of a database, which may say anything.
    if (path.relative(folder, file).startsWith('..'))
      throw new Error(`The database names a file outside the folder: ${visible(name)}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
