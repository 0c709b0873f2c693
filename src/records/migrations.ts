import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { refuseUpdates } from './append-only.js';
import { BEGINNING } from './chain.js';
import { ensurePartitions, monthAfter, partitionedTables } from './partitions.js';
import type { Database, DatabaseKind, Tables } from './tables.js';

/** As many writers at once as find a chain that nobody else writes to. SQLite has one writer. */
const SHARDS: Record<DatabaseKind, number> = { sqlite: 1, postgres: 16, mysql: 16 };

/** How many months of partitions are made ahead, for servers that may not make tables. */
const MONTHS_AHEAD = 12;

/** Compared byte for byte in all databases, as ids and times have to be. */
const ascii = (kind: DatabaseKind, length: number) =>
  sql.raw(
    {
      sqlite: 'text',
      postgres: 'text collate "C"',
      mysql: `varchar(${length}) character set ascii collate ascii_bin`,
    }[kind],
  );

async function createTables(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const time = ascii(kind, 24);
  const hash = ascii(kind, 64);
  const long = sql.raw(kind === 'mysql' ? 'mediumtext character set utf8mb4' : 'text');
  const partitioned = (table: string) =>
    sql.raw(
      kind === 'postgres'
        ? `partition by range (${new Map<string, string>(partitionedTables).get(table)!})`
        : '',
    );
  // By time first: new records go to the end of the index.
  await sql`create table if not exists consent_records (
    record_id ${ascii(kind, 22)} not null,
    event_time ${time} not null,
    received ${time} not null,
    shard integer not null,
    sequence bigint not null,
    configuration ${hash} not null,
    notice ${hash},
    content ${long} not null,
    primary key (event_time, record_id)
  ) ${partitioned('consent_records')}`.execute(db);
  // MySQL has no "create index if not exists", and its unfinished migrations are not undone.
  for (const [index, columns] of [
    ['consent_records_by_id', ['record_id']],
    ['consent_records_by_place', ['shard', 'sequence']],
  ] as const) {
    const creation = db.schema
      .createIndex(index)
      .on('consent_records')
      .columns([...columns]);
    await (kind === 'mysql' ? creation : creation.ifNotExists())
      .execute()
      .catch((error: { code?: string }) => {
        if (error.code !== 'ER_DUP_KEYNAME') throw error;
      });
  }
  await sql`create table if not exists consent_chain (
    shard integer not null,
    sequence bigint not null,
    kind ${ascii(kind, 8)} not null,
    received ${time} not null,
    content ${hash} not null,
    previous ${hash} not null,
    hash ${hash} not null,
    primary key (shard, sequence${sql.raw(kind === 'postgres' ? ', received' : '')})
  ) ${partitioned('consent_chain')}`.execute(db);
  await sql`create table if not exists consent_shards (
    shard integer not null primary key,
    sequence bigint not null,
    received ${time} not null,
    hash ${hash} not null,
    first_sequence bigint not null,
    first_previous ${hash} not null
  )`.execute(db);
  await sql`create table if not exists consent_texts (
    sha256 ${hash} not null primary key,
    text ${long} not null
  )`.execute(db);
  await sql`create table if not exists consent_retention (
    ${sql.ref('before')} ${time} not null,
    applied ${time} not null,
    primary key (${sql.ref('before')}, applied)
  )`.execute(db);
  await sql`create table if not exists consent_counters (
    day ${ascii(kind, 10)} not null,
    version ${ascii(kind, 32)} not null,
    language ${ascii(kind, 64)} not null,
    layout ${ascii(kind, 32)} not null,
    event ${ascii(kind, 16)} not null,
    count bigint not null,
    primary key (day, version, language, layout, event)
  )`.execute(db);
  const { rows } = await sql`select shard from consent_shards`.execute(db);
  for (let shard = rows.length + 1; shard <= SHARDS[kind]; shard += 1)
    await db
      .insertInto('consent_shards')
      .values({
        shard,
        sequence: 0,
        received: '',
        hash: BEGINNING,
        first_sequence: 1,
        first_previous: BEGINNING,
      })
      .execute();
}

/** In order, each by its name. One that was published is never changed: another follows it. */
const migrationsFor = (kind: DatabaseKind): Record<string, Migration> => ({
  '1-records': {
    up: async (db: Kysely<Tables>) => {
      await createTables(db, kind);
      await refuseUpdates(db, kind);
    },
  },
});

export async function migrate({ db, kind }: Database): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(kind)) },
    migrationTableName: 'consent_migrations',
    migrationLockTableName: 'consent_migrations_lock',
  }).migrateToLatest();
  if (error) throw error as Error;
  if (kind !== 'postgres') return;
  const month = new Date().toISOString().slice(0, 7);
  for (let ahead = -1; ahead <= MONTHS_AHEAD; ahead += 1)
    await ensurePartitions(db, monthAfter(month, ahead));
}
