// `records evidence ID`: a folder with what an authority asks for, which can be checked without this program.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, sumsOf } from './evidence-files.mjs';
import { overviewOf } from './evidence-overview.mjs';
import { pageOf } from './evidence-page.mjs';
import { CHECK } from './evidence-proof.mjs';
import { visible } from '../scan/visible.mjs';
import { checkId } from './ids.mjs';
import { checkPolicies, readPolicies } from './policies.mjs';
import { sayNoRecord } from './no-record.mjs';
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
  if (values.heads && values['skip-verify'])
    throw new TypeError('--heads compares the whole database: it does not go with --skip-verify.');
  const { out } = values;
  if (!out) throw new TypeError('--out is missing: the folder to write.');
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new TypeError(`--out ${out}: it is a file, not a folder. Nothing was written.`);
  if (readdirSync(out).length)
    throw new TypeError(`--out ${out}: it is not empty. Nothing was written.`);
}

/** Links of a chain after a record are in the folder as long as they are no more than this. */
const MOST_LINKS = 10_000;

export async function run({ store, values, operands: [id] }) {
  const records = await store.recordsOf(id);
  if (!records.length) return sayNoRecord(store, id);
  const noted = readNoted(values.heads);
  const evidence = overviewOf({
    id,
    records,
    at: new Date().toISOString(),
    policies: await readPolicies(values.policy),
    ...(await linksOf(store, records)),
    noted,
    verification: values['skip-verify'] ? undefined : await verifyAll(store, noted),
  });
  const { files, problems } = filesOf(evidence);
  const withCheck = [...files, CHECK];
  const page = { name: 'index.html', content: pageOf({ ...evidence, files: withCheck, problems }) };
  const written = [...withCheck, page];
  write(values.out, [...written, sumsOf(written)]);
  console.log(`${path.join(values.out, 'index.html')} is the page to read and print.`);
  for (const { message } of evidence.gaps) console.error(visible(message));
  const missing = evidence.versions.filter(({ version }) => !evidence.policies.has(version));
  for (const { version } of missing)
    console.error(`--policy ${visible(version)}=FILE adds that policy, into another folder.`);
  const wrong = [...problems, ...(evidence.verification?.problems ?? [])];
  if (wrong.length) console.error('Not all of it is as it was added: the page says what.');
  return wrong.length ? 1 : 0;
}

/** From the first of the records to the end of each chain; `cutOff` are the chains that go on after that. */
async function linksOf(store, records) {
  const first = new Map();
  for (const { chain } of records)
    first.set(chain.shard, Math.min(chain.sequence, first.get(chain.shard) ?? Infinity));
  const chains = await Promise.all(
    [...first].map(([shard, sequence]) => store.chain(shard, sequence, MOST_LINKS + 1)),
  );
  return {
    links: chains.flatMap((links) => links.slice(0, MOST_LINKS)),
    cutOff: chains.flatMap((links) => (links.length > MOST_LINKS ? links[0].shard : [])),
  };
}

function write(folder, files) {
  for (const { name, content } of files) {
    const file = path.join(folder, name);
    // Names come out of a database, which may say anything.
    if (path.relative(folder, file).startsWith('..'))
      throw new Error(`The database names a file outside the folder: ${visible(name)}`);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    } catch (error) {
      throw new TypeError(`--out ${folder}: ${error.message}`, { cause: error });
    }
  }
}
