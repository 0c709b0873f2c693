// A decision in a browser, kept by `consent-elements records serve`, and everything that is done with it later.
// PostgreSQL is tried with the first browser alone: what differs is between the command and the database.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { installed, startPostgres } from '../harness/databases.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { wantedEngines } from '../harness/engines.mjs';
import { records, serveRecords } from '../harness/records-command.mjs';
import { hasSqlite } from '../harness/sqlite.mjs';
import { useGate } from './gate-helpers.mjs';

const gate = useGate();
const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** `start` gives the address for `--db`, and `stop` where there is something to stop. */
const databases = {
  SQLite: {
    skip: () => !hasSqlite && 'no SQLite is here',
    start: (engine) => ({ address: path.join(folder, `${engine.name}.sqlite`) }),
  },
  PostgreSQL: {
    skip: (engine) =>
      engine.name === wantedEngines[0]
        ? !installed.postgres() && 'no PostgreSQL is here'
        : 'it was tried with another browser',
    start: startPostgres,
  },
};

/** Waits until the command says so: a record is sent while the page goes on. */
async function until(says, ...args) {
  const end = Date.now() + 20_000;
  for (;;) {
    const result = await records(...args);
    if (says.test(result.stdout)) return result;
    if (Date.now() > end) throw new Error(`${args.join(' ')}: ${result.stdout}${result.stderr}`);
  }
}

const ENDINGS = ['allowed-all', 'allowed-some', 'refused', 'unanswered'];

/** Ten of each way in which a banner ends: of less, nothing is shown. */
async function countOthers(url, origin) {
  const events = [...ENDINGS, 'shown'].flatMap((event) => Array.from({ length: 10 }, () => event));
  const sent = await Promise.all(
    events.map((event) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ event, language: 'en', layout: 'inline', version: '2026-05-13' }),
      }),
    ),
  );
  assert.deepEqual([...new Set(sent.map(({ status }) => status))], [204]);
}

eachEngine((engine) => {
  for (const [name, { skip, start }] of Object.entries(databases))
    test(
      `${name}: an answer is kept, shown, exported and verified, withdrawn and deleted`,
      { skip: skip(engine) },
      async () => {
        const { address, stop } = await start(engine);
        try {
          await fromBeginningToEnd(
            engine,
            ['--db', address],
            path.join(folder, engine.name + name),
          );
        } finally {
          await stop?.();
        }
      },
    );
});

async function fromBeginningToEnd(engine, db, out) {
  assert.equal((await records('migrate', ...db)).stdout, 'The tables are up to date.\n');
  assert.match(
    (await records('show', 'abcdefghijklmnopqrstuv', ...db)).stderr,
    /no records at all/,
  );
  // Another port of the page's host, as it may be while a site is built.
  const origin = gate.server.otherUrl;
  const server = await serveRecords(...db, '--host', 'localhost', '--origin', origin);
  gate.server.page('/shop', {
    html: `<script src="/dist/consent-elements.js" data-policy-version="2026-05-13" data-records-href="${server.url}" data-counters-href="${server.url}"></script>
      <consent-banner layout="inline"><consent-category name="measurement" label="Measurement"></consent-category></consent-banner><consent-status></consent-status>`,
  });
  const page = await engine.page(`${origin}/shop`);
  await page.waitForVisible('consent-banner [data-consent-action="accept"]');
  await page.click('consent-banner [data-consent-action="accept"]');
  await page.waitFor(() => /[&]id=/.test(document.cookie));
  const id = await page.evaluate(() => /[&]id=([\w-]{22})/.exec(document.cookie)[1]);

  const { stdout } = await until(/Consent given\n/, 'show', id, ...db);
  assert.match(stdout, /granted +measurement\n[^]*by +mouse\n[^]*policy version +2026-05-13\n/);
  await exports(db, id);
  assert.equal((await records('verify', ...db)).status, 0);

  await page.waitForVisible('consent-status [data-consent-action="withdraw"]');
  await page.click('consent-status [data-consent-action="withdraw"]');
  await until(/Consent given\n[^]*Consent withdrawn\n/, 'show', id, ...db);

  const { stderr } = await records('evidence', id, ...db, '--out', out);
  assert.match(
    stderr,
    /^The policy in version 2026-05-13, noted with answers 1 and 2, is not in here\./,
  );
  const kept = JSON.parse(readFileSync(path.join(out, 'records.json'), 'utf8'));
  const { text, sha256 } = kept[0].receipt.events[0].notice;
  assert.equal(readFileSync(path.join(out, 'words', `${sha256}.txt`), 'utf8'), text);
  const read = await engine.page(
    gate.page({ html: readFileSync(path.join(out, 'index.html'), 'utf8') }),
  );
  assert.match(await read.text('.lead'), /: Withdrawn: Measurement\.\s*$/);

  await countOthers(server.url, origin);
  await until(/^Total +11 +11 +10 +10 +10 +–$/m, 'stats', '--by', 'language,day', ...db);

  assert.equal((await records('delete', id, ...db)).stdout, `Deleted: 2 records of ${id}.\n`);
  assert.equal((await records('show', id, ...db)).status, 1);
  const { status, stdout: verified } = await records('verify', ...db);
  assert.equal(status, 0, verified);
  assert.match(verified, /^0 records as they were added, 2 deleted on request\./);
  assert.equal(await server.stop(), 0);
}

/** Today's one record, in both formats; none of the time before and after. */
async function exports(db, id) {
  const day = new Date().toISOString().slice(0, 10);
  const [csv, json, before, later] = await Promise.all(
    [
      ['--from', day],
      ['--format', 'jsonl', '--from', day.slice(0, 4)],
      ['--format', 'jsonl', '--to', day],
      ['--format', 'jsonl', '--from', `${Number(day.slice(0, 4)) + 1}`],
    ].map((options) => records('export', ...db, ...options)),
  );
  const lines = csv.stdout.split('\r\n');
  assert.equal(lines.length, 3, 'a head, a record, and an end');
  assert.match(lines[1], new RegExp(`^'?${id},${day}T`));
  assert.equal(JSON.parse(json.stdout).receipt.record_id, id);
  assert.deepEqual([before.stdout, later.stdout], ['', '']);
}
