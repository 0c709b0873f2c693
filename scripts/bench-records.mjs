// `npm run bench:records`: how many records a second one process stores on each database that is here, and
// how long each takes; the 204 comes when the record is on the disk. `--seconds=10 --concurrency=32`, and
// `--only=PostgreSQL`. What a billion decisions a month would need is worked out from it.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRecordsHandler, openRecordStore } from 'consent-elements/records.js';
import pg from 'pg';
import { installed, startMariadb, startPostgres } from '../test/harness/databases.mjs';
import { posting, receiptOf } from '../test/harness/records.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    concurrency: { type: 'string', default: '32' },
    only: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const concurrency = Number(values.concurrency);

/** Requests are made beforehand: making receipts is the page's work. */
const PREPARED = 5000;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-records-'));
const file = path.join(folder, 'records.sqlite');

const databases = {
  SQLite: {
    start: async () => ({ address: file, stop: async () => {} }),
    size: async () =>
      statSync(file).size + statSync(`${file}-wal`, { throwIfNoEntry: false })?.size,
  },
  PostgreSQL: {
    isMissing: !installed.postgres(),
    start: startPostgres,
    size: async (connectionString) => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      const { rows } = await client.query(`select sum(pg_total_relation_size(oid)) as size
        from pg_class where relname like 'consent%' and relkind = 'r'`);
      await client.end();
      return Number(rows[0].size);
    },
  },
  MariaDB: { isMissing: !installed.mariadb(), start: startMariadb },
};

async function measure(store) {
  const handler = createRecordsHandler({ store });
  const times = [];
  const end = performance.now() + seconds * 1000;
  const send = async () => {
    let bodies = [];
    while (performance.now() < end) {
      if (!bodies.length)
        bodies = Array.from({ length: PREPARED / concurrency }, () => JSON.stringify(receiptOf()));
      const request = posting(bodies.pop());
      const started = performance.now();
      const { status } = await handler(request);
      if (status !== 204) throw new Error(`Answered ${status}`);
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, send));
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return { records: times.length, perSecond: times.length / took, p50: at(0.5), p99: at(0.99) };
}

const number = (value, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Decisions in a month of 30 days, at three times the average in the busiest hours. */
const MONTHLY = 1e9;
const PEAK = 3;
const average = MONTHLY / (30 * 86_400);

for (const [name, { isMissing, start, size }] of Object.entries(databases)) {
  if (isMissing || (values.only && values.only !== name)) continue;
  const server = await start();
  const store = await openRecordStore(server.address);
  const { records, perSecond, p50, p99 } = await measure(store);
  const bytes = (await size?.(server.address)) / records;
  console.log(
    `${name}: ${number(perSecond)} records/s, p50 ${number(p50, 1)} ms, p99 ${number(p99, 1)} ms` +
      (bytes ? `, ${number(bytes)} bytes each with indexes` : ''),
  );
  if (name === 'PostgreSQL')
    console.log(
      `  A billion a month: ${number(average)}/s on average, ${number(average * PEAK)}/s at ${PEAK} times that:` +
        ` ${number((average * PEAK) / perSecond, 1)} of this process and database,` +
        ` ${number((bytes * MONTHLY) / 1e9)} GB a month.`,
    );
  await store.close();
  await server.stop();
}
rmSync(folder, { recursive: true });
