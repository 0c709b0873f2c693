import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database, DatabaseKind, Tables } from './tables.js';

/** What is written once and never changed. */
const APPEND_ONLY = [
  'consent_records',
  'consent_chain',
  'consent_texts',
  'consent_retention',
] as const;
type AppendOnly = (typeof APPEND_ONLY)[number];

const MESSAGE = 'Records are never changed: they are added, and deleted.';

const triggerOf = (table: AppendOnly): string => `${table}_refuse_update`;

/** What the trigger does; in PostgreSQL, its function. */
const BODY: Record<DatabaseKind, string> = {
  sqlite: `begin select raise(abort, '${MESSAGE}'); end`,
  postgres: `begin raise exception '${MESSAGE}'; end`,
  mysql: `signal sqlstate '45000' set message_text = '${MESSAGE}'`,
};

const creation = (kind: DatabaseKind, table: AppendOnly): RawBuilder<unknown> => {
  const action = {
    sqlite: sql.raw(BODY.sqlite),
    postgres: sql`for each row execute function consent_refuse_update()`,
    mysql: sql.raw(`for each row ${BODY.mysql}`),
  }[kind];
  return sql`create trigger ${sql.id(triggerOf(table))} before update on ${sql.table(table)} ${action}`;
};

/** Lets the database itself refuse to change what was written. */
export async function refuseUpdates(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  if (kind === 'postgres')
    await sql`create or replace function consent_refuse_update() returns trigger language plpgsql as
      ${sql.lit(BODY.postgres)}`.execute(db);
  for (const table of APPEND_ONLY) {
    const on = kind === 'postgres' ? sql`on ${sql.table(table)}` : sql``;
    await sql`drop trigger if exists ${sql.id(triggerOf(table))} ${on}`.execute(db);
    await creation(kind, table).execute(db);
  }
}

/** Triggers of the database that are as we make them, by their tables; in PostgreSQL, in each partition. */
const QUERIES: Record<DatabaseKind, (db: Kysely<Tables>) => RawBuilder<{ name: string }>> = {
  sqlite: (db) => sql`
    select tbl_name as name from sqlite_master where type = 'trigger' and sql in (${sql.join(
      APPEND_ONLY.map((table) =>
        // As SQLite writes its beginning.
        creation('sqlite', table).compile(db).sql.replace('create trigger', 'CREATE TRIGGER'),
      ),
    )})`,
  postgres: () => sql`
    select parent.relname as name from pg_class parent
    where parent.oid in (${sql.join(APPEND_ONLY.map((table) => sql`to_regclass(${table})`))})
    and not exists (
      select from pg_class part
      where (part.oid = parent.oid or part.oid in (select inhrelid from pg_inherits where inhparent = parent.oid))
      and not exists (
        select from pg_trigger one join pg_proc on pg_proc.oid = one.tgfoid
        where one.tgrelid = part.oid and one.tgname = parent.relname || '_refuse_update'
        -- Before each row's update, without a condition, and not switched off.
        and one.tgtype = 19 and one.tgqual is null and one.tgattr = '' and one.tgenabled in ('O', 'A')
        and pg_proc.prosrc = ${BODY.postgres}
      )
    )`,
  mysql: () => sql`
    select event_object_table as name from information_schema.triggers
    where trigger_schema = database() and event_manipulation = 'UPDATE' and action_timing = 'BEFORE'
    and action_statement = ${BODY.mysql}`,
};

/** The tables in which the database lets somebody change what was written. */
export async function unguardedTables({ db, kind }: Database): Promise<readonly string[]> {
  const { rows } = await QUERIES[kind](db).execute(db);
  const guarded = new Set(rows.map(({ name }) => name));
  return APPEND_ONLY.filter((table) => !guarded.has(table));
}
