import type { Kysely } from 'kysely';
import { unguardedTables } from './append-only.js';
import { BEGINNING, hashOfEntry } from './chain.js';
import { MOST_DAYS_BACK } from './check-receipt.js';
import { hashOfRecord, wereWordsSent } from './record-parts.js';
import { sha256 } from './sha256.js';
import type { ChainEntry, RecordProblem, Verification } from './store.js';
import type { Database, Tables } from './tables.js';

/** How many links are read at once. */
const PAGE = 1000;
const MOST_PROBLEMS = 100;

/** An answer may be this much older than its link, so it may have been deleted with the month before. */
const LONGEST_WAIT = (MOST_DAYS_BACK + 1) * 86_400_000;

/** Milliseconds that the clocks of two servers may differ. */
const CLOCKS = 60_000;

type Place = Pick<ChainEntry, 'shard' | 'sequence'>;

/** Reads all chains, and what they hold on to. */
export async function verifyRecords(database: Database): Promise<Verification> {
  const { db } = database;
  const problems: RecordProblem[] = [];
  const report = (
    problem: RecordProblem['problem'],
    message: string,
    place: Partial<Place> = {},
  ): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ problem, ...place, message });
  };
  for (const table of await unguardedTables(database))
    report(
      'missing-trigger',
      `${table} takes changes: its trigger against them is not there, or not as we make it${
        // Without that right, it shows none.
        database.kind === 'mysql' ? ', or this account lacks the right TRIGGER to see it' : ''
      }. For a new one, empty consent_migrations and run "records migrate".`,
    );
  /** What is noted as deleted, by links that have been looked at themselves. */
  const deleted = new Set<string>();
  let deletions = 0;
  const missing: ChainEntry[] = [];
  const retention = await db
    .selectFrom('consent_retention')
    .select(['before', 'applied'])
    .orderBy('before', 'desc')
    .executeTakeFirst();
  const before = retention?.before ?? '';
  if (retention && retention.before > retention.applied)
    report(
      'gap',
      `A retention of ${retention.applied} claims what was before ${before}, later than itself.`,
    );
  const whole = before && new Date(Date.parse(before) + LONGEST_WAIT).toISOString();
  /** Texts that records name, and the first that does. They are looked up at the end, so that texts added meanwhile are found. */
  const configurations = new Map<string, { place: Place; count: number }>();
  const words = new Map<string, { place: Place; id: string }>();
  /** Words that came without their text, and with how many records. */
  const leftOut = new Map<string, number>();
  const started = new Date(Date.now() - CLOCKS).toISOString();
  const heads = await db.selectFrom('consent_shards').selectAll().orderBy('shard').execute();
  for (const head of heads) {
    const { shard } = head;
    let previous = head.first_previous;
    let sequence = Number(head.first_sequence);
    const end = Number(head.sequence);
    if (!before && (sequence !== 1 || previous !== BEGINNING))
      report('gap', `Shard ${shard} begins with ${sequence}, and no retention is noted.`, {
        shard,
      });
    while (sequence <= end) {
      const rows = await links(db, shard, sequence, end);
      for (const row of rows) {
        const entry: ChainEntry = { ...row, sequence: Number(row.sequence) };
        const place = { shard, sequence: entry.sequence };
        if (entry.sequence !== sequence)
          report('gap', `Shard ${shard}: ${sequence} is followed by ${entry.sequence}.`, place);
        if (
          entry.hash !== hashOfEntry(entry) ||
          (entry.sequence === sequence && entry.previous !== previous)
        )
          report(
            'broken-link',
            `Shard ${shard}, ${entry.sequence}: not the hash it should have.`,
            place,
          );
        previous = entry.hash;
        sequence = entry.sequence + 1;
        if (entry.kind !== 'record') {
          deleted.add(entry.content);
          deletions += 1;
          if (row.record_id !== null)
            report('unchained-record', `${row.record_id} stands where a deletion is noted.`, place);
          continue;
        }
        if (row.record_id === null) {
          if (entry.received >= whole) missing.push(entry);
          continue;
        }
        const record = {
          record_id: row.record_id,
          event_time: row.event_time!,
          noticeHash: row.notice,
          content: row.record!,
        };
        if (hashOfRecord(record, row.configuration!) !== entry.content) {
          report(
            'changed-record',
            `Shard ${shard}, ${entry.sequence}: ${row.record_id} was changed.`,
            place,
          );
          continue;
        }
        if (row.notice !== null && !wereSent(row.record!))
          leftOut.set(row.notice, (leftOut.get(row.notice) ?? 0) + 1);
        else if (row.notice !== null && !words.has(row.notice))
          words.set(row.notice, { place, id: row.record_id });
        const { count = 0 } = configurations.get(row.configuration!) ?? {};
        configurations.set(row.configuration!, { place, count: count + 1 });
      }
      if (rows.length < PAGE) break;
    }
    if (sequence <= end)
      report('gap', `Shard ${shard}: the end is missing from ${sequence} on.`, { shard, sequence });
    else if (previous !== head.hash)
      report('broken-link', `Shard ${shard}: its last link is not the one noted.`, {
        shard,
        sequence: end,
      });
  }
  const texts = await readTexts(db, report);
  for (const [hash, { place, id }] of words)
    if (!texts.has(hash))
      report('changed-text', `The words ${hash} are gone, which came with ${id}.`, place);
  let records = 0;
  for (const [hash, { place, count }] of configurations)
    if (texts.has(hash)) records += count;
    else report('changed-text', `The configuration ${hash} is gone.`, place);
  let withoutWords = 0;
  for (const [hash, count] of leftOut) if (!texts.has(hash)) withoutWords += count;
  const gone = missing.filter(({ content }) => !deleted.has(content));
  if (gone.length) for (const content of await deletedSince(db, started)) deleted.add(content);
  for (const { shard, sequence, content } of gone)
    if (!deleted.has(content))
      report('missing-record', `Shard ${shard}, ${sequence}: the record is gone.`, {
        shard,
        sequence,
      });
  for (const { shard, sequence } of await linksBeside(db, heads, before))
    report('unknown-link', `Shard ${shard}, ${sequence}: a link beside the chain.`, {
      shard,
      sequence,
    });
  const unchained = await db
    .selectFrom('consent_records as r')
    .leftJoin('consent_chain as c', (join) =>
      join.onRef('c.shard', '=', 'r.shard').onRef('c.sequence', '=', 'r.sequence'),
    )
    .select(['r.record_id', 'r.shard', 'r.sequence'])
    .where('c.hash', 'is', null)
    .where('r.received', '>=', before)
    .limit(MOST_PROBLEMS)
    .execute();
  for (const { record_id, shard, sequence } of unchained)
    report('unchained-record', `${record_id} is in no chain.`, {
      shard,
      sequence: Number(sequence),
    });
  return {
    records,
    withoutWords,
    deleted: deletions,
    heads: heads
      .filter(({ sequence }) => Number(sequence) > 0)
      .map(({ shard, sequence, hash }) => ({ shard, sequence: Number(sequence), hash })),
    problems,
  };
}

/** What visitors have had deleted while the chains were read. */
async function deletedSince(db: Kysely<Tables>, time: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('consent_chain')
    .selectAll()
    .where('kind', '=', 'deletion')
    .where('received', '>=', time)
    .execute();
  return rows
    .filter((row) => row.hash === hashOfEntry({ ...row, sequence: Number(row.sequence) }))
    .map(({ content }) => content);
}

/** What cannot be read was written by nobody who leaves words out. */
function wereSent(content: string): boolean {
  try {
    return wereWordsSent(content);
  } catch {
    return true;
  }
}

const links = (db: Kysely<Tables>, shard: number, from: number, to: number) =>
  db
    .selectFrom('consent_chain as c')
    .leftJoin('consent_records as r', (join) =>
      join.onRef('r.shard', '=', 'c.shard').onRef('r.sequence', '=', 'c.sequence'),
    )
    .selectAll('c')
    .select(['r.record_id', 'r.event_time', 'r.configuration', 'r.notice', 'r.content as record'])
    .where('c.shard', '=', shard)
    .where('c.sequence', '>=', from)
    .where('c.sequence', '<=', to)
    .orderBy('c.sequence')
    .limit(PAGE)
    .execute();

/** Links that no walk along the chains comes by. Those from before a retention may still wait to be deleted. */
async function linksBeside(
  db: Kysely<Tables>,
  heads: readonly Pick<Tables['consent_shards'], 'shard' | 'sequence' | 'first_sequence'>[],
  before: string,
): Promise<readonly { shard: number; sequence: number }[]> {
  const rows = await db
    .selectFrom('consent_chain as c')
    .select(['c.shard', 'c.sequence'])
    .where(({ and, eb, not }) =>
      and([
        eb('c.received', '>=', before),
        ...heads.map(({ shard, sequence, first_sequence: first }) =>
          not(
            and([
              eb('c.shard', '=', shard),
              eb('c.sequence', '>=', first),
              eb('c.sequence', '<=', sequence),
            ]),
          ),
        ),
      ]),
    )
    .limit(MOST_PROBLEMS)
    .execute();
  // What was added meanwhile is in a chain that has grown.
  const now = await db.selectFrom('consent_shards').select(['shard', 'sequence']).execute();
  const ends = new Map(now.map(({ shard, sequence }) => [shard, Number(sequence)]));
  const starts = new Map(heads.map(({ shard, sequence }) => [shard, Number(sequence)]));
  return rows
    .map(({ shard, sequence }) => ({ shard, sequence: Number(sequence) }))
    .filter(
      ({ shard, sequence }) =>
        !(sequence > (starts.get(shard) ?? Infinity) && sequence <= ends.get(shard)!),
    );
}

/** Hashes of the texts that are there, as they should be. */
async function readTexts(
  db: Kysely<Tables>,
  report: (problem: RecordProblem['problem'], message: string) => void,
): Promise<Set<string>> {
  const hashes = new Set<string>();
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('consent_texts')
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      hashes.add(row.sha256);
      if (sha256(row.text) !== row.sha256)
        report('changed-text', `${row.sha256} is not the hash of its text.`);
    }
    if (rows.length < PAGE) return hashes;
    after = rows.at(-1)!.sha256;
  }
}
