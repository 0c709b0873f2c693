import type { Kysely, Transaction } from 'kysely';
import { Batches } from './batches.js';
import { nextEntry, type Head } from './chain.js';
import { countOne, readCounters } from './counters.js';
import { migrate } from './migrations.js';
import { ensurePartitions } from './partitions.js';
import {
  hashOfRecord,
  putTogether,
  takeApart,
  wereWordsSent,
  type RecordParts,
} from './record-parts.js';
import { deleteMonths } from './retention.js';
import { retentionStart } from './retention-period.js';
import { sha256 } from './sha256.js';
import { untilFree } from './until-free.js';
import { freeShard } from './shards.js';
import type {
  ChainEntry,
  ConsentReceipt,
  Count,
  Counter,
  RecordsPage,
  RecordStore,
  Retention,
  StoredRecord,
  TimeRange,
  Verification,
} from './store.js';
import type { Database, Tables } from './tables.js';
import { verifyRecords } from './verify-records.js';

/** How many records are written, or read, at once. */
const BATCH = 500;

/** Hashes of texts that are known to be stored are kept in memory, up to this many. */
const MOST_KNOWN_TEXTS = 10_000;

const isoNow = (): string => new Date().toISOString();

/** Rows of records with what they refer to. */
const recordRows = (db: Kysely<Tables>) =>
  db
    .selectFrom('consent_records as r')
    .innerJoin('consent_chain as c', (join) =>
      join.onRef('c.shard', '=', 'r.shard').onRef('c.sequence', '=', 'r.sequence'),
    )
    .innerJoin('consent_texts as configuration', 'configuration.sha256', 'r.configuration')
    .leftJoin('consent_texts as notice', 'notice.sha256', 'r.notice')
    .select([
      'r.record_id',
      'r.event_time',
      'r.received',
      'r.configuration as configurationHash',
      'r.notice as noticeHash',
      'r.content',
      'configuration.text as configuration',
      'notice.text as notice',
      'c.shard',
      'c.sequence',
      'c.kind',
      'c.received as chained',
      'c.content as contentHash',
      'c.previous',
      'c.hash',
    ]);

type RecordRow = Awaited<ReturnType<ReturnType<typeof recordRows>['execute']>>[number];

const storedRecord = (row: RecordRow): StoredRecord => ({
  receipt: putTogether({ ...row, notice: row.notice ?? undefined }),
  ...(row.noticeHash && {
    words: {
      sha256: row.noticeHash,
      ...(row.notice !== null && { text: row.notice }),
      wereSent: wereWordsSent(row.content),
    },
  }),
  // That of the row is in no hash.
  received: row.chained,
  configuration: row.configurationHash,
  chain: {
    shard: row.shard,
    sequence: Number(row.sequence),
    kind: row.kind,
    received: row.chained,
    content: row.contentHash,
    previous: row.previous,
    hash: row.hash,
  },
});

/** What records refer to, by its hash. */
const textsOf = (records: readonly RecordParts[]): ReadonlyMap<string, string> =>
  new Map(
    records
      .flatMap(({ configuration, notice }) => (notice ? [configuration, notice] : [configuration]))
      .map((text) => [sha256(text), text]),
  );

/** Records in a database: see docs/scaling.md. */
export class SqlStore implements RecordStore {
  readonly #database: Database;
  readonly #batches = new Batches<RecordParts>(BATCH, (records) => this.#write(records));
  readonly #knownTexts = new Set<string>();
  readonly #knownMonths = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
  }

  get #db(): Kysely<Tables> {
    return this.#database.db;
  }

  async add(receipt: ConsentReceipt): Promise<void> {
    await this.#batches.add(takeApart(receipt));
  }

  async #write(records: readonly RecordParts[]): Promise<void> {
    await this.#ensureMonths(records.map(({ event_time }) => event_time));
    const stored = await untilFree(() =>
      this.#db.transaction().execute((db) => this.#writeIn(db, records)),
    );
    if (this.#knownTexts.size > MOST_KNOWN_TEXTS) this.#knownTexts.clear();
    // Not before they are: what else counts as known would never be stored.
    for (const hash of stored) this.#knownTexts.add(hash);
  }

  /** Resolves with the hashes of the texts that are stored then. */

  async #writeIn(
    db: Transaction<Tables>,
    records: readonly RecordParts[],
  ): Promise<Iterable<string>> {
    const shard = await freeShard(this.#database.kind, db);
    const key = ({ record_id, event_time }: Pick<RecordParts, 'record_id' | 'event_time'>) =>
      event_time + record_id;
    const times = records.map(({ event_time }) => event_time).sort();
    const there = await db
      .selectFrom('consent_records')
      .select(['record_id', 'event_time'])
      .where(
        'record_id',
        'in',
        records.map(({ record_id }) => record_id),
      )
      .where('event_time', '>=', times[0]!)
      .where('event_time', '<=', times.at(-1)!)
      .execute();
    const seen = new Set(there.map(key));
    const added = records.filter((record) => !seen.has(key(record)) && seen.add(key(record)));
    if (!added.length) return [];
    const texts = textsOf(added);
    await this.#writeTexts(db, texts);
    const now = isoNow();
    let head: Head = shard;
    const entries = added.map((record) => {
      const configuration = sha256(record.configuration);
      const entry = nextEntry(head, 'record', hashOfRecord(record, configuration), now);
      head = entry;
      return { entry, record, configuration };
    });
    await db
      .insertInto('consent_chain')
      .values(entries.map(({ entry }) => entry))
      .execute();
    await db
      .insertInto('consent_records')
      .values(
        entries.map(({ entry, record, configuration }) => ({
          record_id: record.record_id,
          event_time: record.event_time,
          received: now,
          shard: entry.shard,
          sequence: entry.sequence,
          configuration,
          notice: record.noticeHash,
          content: record.content,
        })),
      )
      .execute();
    await this.#moveHead(db, head);
    return texts.keys();
  }

  async #writeTexts(db: Transaction<Tables>, texts: ReadonlyMap<string, string>): Promise<void> {
    // In one order everywhere, so that two writers do not wait for each other.
    const news = [...texts].filter(([hash]) => !this.#knownTexts.has(hash)).sort();
    if (!news.length) return;
    const rows = news.map(([hash, text]) => ({ sha256: hash, text }));
    const insert = db.insertInto('consent_texts').values(rows);
    await (
      this.#database.kind === 'mysql'
        ? insert.ignore()
        : insert.onConflict((conflict) => conflict.doNothing())
    ).execute();
  }

  async #moveHead(db: Transaction<Tables>, { shard, sequence, received, hash }: Head) {
    await db
      .updateTable('consent_shards')
      .set({ sequence, received, hash })
      .where('shard', '=', shard)
      .execute();
  }

  async #ensureMonths(times: readonly string[]): Promise<void> {
    if (this.#database.kind !== 'postgres') return;
    for (const month of new Set([...times, isoNow()].map((time) => time.slice(0, 7)))) {
      if (this.#knownMonths.has(month)) continue;
      await ensurePartitions(this.#db, month);
      this.#knownMonths.add(month);
    }
  }

  async recordsOf(id: string, page?: RecordsPage): Promise<readonly StoredRecord[]> {
    let query = recordRows(this.#db).where('r.record_id', '=', id).orderBy('r.event_time', 'desc');
    if (page) query = query.limit(page.limit);
    if (page?.before !== undefined) query = query.where('r.event_time', '<', page.before);
    return (await query.execute()).reverse().map(storedRecord);
  }

  async deleteRecords(id: string): Promise<number> {
    await this.#ensureMonths([]);
    return untilFree(() => this.#db.transaction().execute((db) => this.#deleteIn(db, id)));
  }

  async #deleteIn(db: Transaction<Tables>, id: string): Promise<number> {
    let head: Head = await freeShard(this.#database.kind, db);
    const records = db
      .selectFrom('consent_records')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('event_time');
    const rows = await (this.#database.kind === 'sqlite' ? records : records.forUpdate()).execute();
    if (!rows.length) return 0;
    const now = isoNow();
    const entries = rows.map((row) => {
      const content = hashOfRecord({ ...row, noticeHash: row.notice }, row.configuration);
      const entry = nextEntry(head, 'deletion', content, now);
      head = entry;
      return entry;
    });
    for (let from = 0; from < entries.length; from += BATCH)
      await db
        .insertInto('consent_chain')
        .values(entries.slice(from, from + BATCH))
        .execute();
    await db.deleteFrom('consent_records').where('record_id', '=', id).execute();
    await this.#moveHead(db, head);
    return rows.length;
  }

  async *export({ from = '', to }: TimeRange = {}): AsyncIterable<StoredRecord> {
    let after = { event_time: from, record_id: '' };
    for (;;) {
      let query = recordRows(this.#db)
        .where(({ or, and, eb }) =>
          or([
            eb('r.event_time', '>', after.event_time),
            and([
              eb('r.event_time', '=', after.event_time),
              eb('r.record_id', '>', after.record_id),
            ]),
          ]),
        )
        .orderBy('r.event_time')
        .orderBy('r.record_id')
        .limit(BATCH);
      if (to !== undefined) query = query.where('r.event_time', '<', to);
      const rows = await query.execute();
      yield* rows.map(storedRecord);
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last;
    }
  }

  async chain(shard: number, sequence = 1, limit = BATCH): Promise<readonly ChainEntry[]> {
    const rows = await this.#db
      .selectFrom('consent_chain')
      .selectAll()
      .where('shard', '=', shard)
      .where('sequence', '>=', sequence)
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
  }

  verify(): Promise<Verification> {
    return verifyRecords(this.#database);
  }

  async keep(duration: string): Promise<Retention> {
    const before = retentionStart(duration, new Date());
    await untilFree(() => deleteMonths(this.#database, before));
    return { before };
  }

  count(counter: Counter): Promise<void> {
    return untilFree(() => countOne(this.#database, counter));
  }

  counters(range: TimeRange = {}): Promise<readonly Count[]> {
    return readCounters(this.#db, range);
  }

  migrate(): Promise<void> {
    return untilFree(() => migrate(this.#database));
  }

  async close(): Promise<void> {
    await this.#batches.finished();
    await this.#database.close();
  }
}
