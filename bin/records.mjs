// `consent-elements records`: keeps records of consent, and shows, exports, checks and deletes them.
import { parseArgs } from 'node:util';
import { idsLast } from './records/ids.mjs';
import { withStore } from './records/with-store.mjs';

export const usage = `Usage: consent-elements records COMMAND --db records.sqlite [options]

Keeps the record of each answer that pages with data-records-href send, and shows, checks and deletes them. --db is the
path of a SQLite file, or postgres://…, mysql://… or mariadb://…. It needs kysely, and better-sqlite3 (where Node has no
SQLite of its own), pg or mysql2: the message says what to install.

  serve                takes records at http://127.0.0.1:8788, until it is stopped
      --port N           another port; 0 is a free one
      --host ADDRESS     listen there instead of 127.0.0.1
      --origin ORIGIN    pages of this origin may send records, too, such as https://shop.example; may be repeated
      --per-minute N     take at most N requests a minute, of all visitors together (default 6000)
      --keep 5y          delete what is older, each day
      --settings FILE    the settings of your pages as JSON, such as { "scope": "shop" }: with them, the visitor's
                         cookie is set again by the server, where pages ask for it (data-echo-href)
  show ID              an id's records, to read; --json
  export               all records, as --format csv (to read) or jsonl (exact)
      --from, --to       of answers from, and up to but not including, such as 2026-05 or 2026-05-13
  delete ID            an id's records; that there were some stays noted in the chain
  verify               compares each record, text and link of the chain with its hash, and with the schema; --json
      --heads FILE       also: the database still has what was noted in FILE, an earlier output of --json
  evidence ID --out FOLDER
                       writes what an authority asks for: the records, the words as shown, the proof, a page to print
      --policy VERSION=FILE
                         the policy's text in that version, HTML, Markdown or JSON; repeat it, the oldest first
      --heads FILE       as for verify; the page then says that nothing of before was written anew
      --skip-verify      do not check the whole database
  stats                how banners were answered, where pages count it (data-counters-href)
      --from, --to, --json
      --by week,language   day, week, month, version, language, layout; the default is month
      --html FILE        a page to read and to print, with drawings over time
  migrate              makes the tables, or brings them up to date
  keep 5y              deletes the months that are over for longer than that, such as 5y or 18m

Ends with 0 if all is well, 1 if there is no such record or verify found something, 2 if it could not look.`;

/** Each module has `options`, `operands` and `run({ store, values, operands })`, which gives the exit code. */
const commands = {
  serve: () => import('./records/serve.mjs'),
  show: () => import('./records/show.mjs'),
  export: () => import('./records/export.mjs'),
  delete: () => import('./records/delete.mjs'),
  verify: () => import('./records/verify.mjs'),
  evidence: () => import('./records/evidence.mjs'),
  stats: () => import('./records/print-counters.mjs'),
  migrate: () => import('./records/migrate.mjs'),
  keep: () => import('./records/keep.mjs'),
};

/** @returns the exit code */
export async function run([name, ...args]) {
  if (name === undefined) throw new TypeError(usage);
  if (!Object.hasOwn(commands, name))
    throw new TypeError(
      `records ${JSON.stringify(name)}: allowed are ${Object.keys(commands).join(', ')}.`,
    );
  const { options = {}, operands: wanted = [], makesTables, run, check } = await commands[name]();
  const { values, positionals: operands } = parseArgs({
    args: idsLast(args),
    options: { db: { type: 'string' }, ...options },
    allowPositionals: true,
  });
  if (operands.length !== wanted.length)
    throw new TypeError(
      `records ${name}: it takes ${wanted.join(' ') || 'options alone'}, and not ${JSON.stringify(operands.join(' '))}. --help says more.`,
    );
  // Before a database is opened, or made.
  check?.({ values, operands });
  return withStore(values.db, { makesTables }, (store) => run({ store, values, operands }));
}
