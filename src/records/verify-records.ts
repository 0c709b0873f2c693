import type { Kysely } from 'kysely';
import { hashOfEntry } from './chain.js';
import { hashOfRecord } from './record-parts.js';
import { sha256 } from './sha256.js';
import type { ChainEntry, RecordProblem, Verification } from './store.js';
import type { Tables } from './tables.js';

/** How many links are read at once. */
const PAGE = 1000;
const MOST_PROBLEMS = 100;

/** An answer is at most a day older than its link, hence may have gone with the month before. */
const DAY = 86_400_000;

/** Reads all chains, and what they hold on to. */
export async function verifyRecords(db: Kysely<Tables>): Promise<Verification> {
  const problems: RecordProblem[] = [];
  const report = (
    problem: RecordProblem['problem'],
    message: string,
    place: Pick<RecordProblem, 'shard' | 'sequence'> = {},
  ): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ problem, ...place, message });
  };
  const texts = await readTexts(db, report);
  const deletions = await db
    .selectFrom('consent_chain')
    .select('content')
    .where('kind', '=', 'deletion')
    .execute();
  const deleted = new Set(deletions.map(({ content }) => content));
  const retention = await db
    .selectFrom('consent_retention')
    .select('before')
    .orderBy('before', 'desc')
    .executeTakeFirst();
  const before = retention?.before ?? '';
  const whole = before && new Date(Date.parse(before) + DAY).toISOString();
  let records = 0;
  const heads = await db.selectFrom('consent_shards').selectAll().orderBy('shard').execute();
  for (const head of heads) {
    const { shard } = head;
    let previous = head.first_previous;
    let sequence = Number(head.first_sequence);
    const end = Number(head.sequence);
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
        if (entry.kind !== 'record') continue;
        if (row.record_id === null) {
          if (!deleted.has(entry.content) && entry.received >= whole)
            report(
              'missing-record',
              `Shard ${shard}, ${entry.sequence}: the record is gone.`,
              place,
            );
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
        if (!texts.has(row.configuration!))
          report('changed-text', `The configuration ${row.configuration} is gone.`, place);
        else records += 1;
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
    deleted: deletions.length,
    heads: heads
      .filter(({ sequence }) => Number(sequence) > 0)
      .map(({ shard, sequence, hash }) => ({ shard, sequence: Number(sequence), hash })),
    problems,
  };
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
