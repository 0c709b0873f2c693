import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** The tables of PostgreSQL that have a partition for each month, and the column that says which. */
const PARTITIONED = { consent_records: 'event_time', consent_chain: 'received' } as const;
export const partitionedTables = Object.entries(PARTITIONED);

/** `2026-12` after `2026-11`. */
export const monthAfter = (month: string, count = 1): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + count))
    .toISOString()
    .slice(0, 7);

const partitionOf = (table: string, month: string): string => `${table}_${month.replace('-', '_')}`;

/** Makes the partitions of a month where they are missing. */
export async function ensurePartitions(db: Kysely<Tables>, month: string): Promise<void> {
  for (const [table] of partitionedTables) {
    const partition = partitionOf(table, month);
    const { rows } = await sql<{ found: string | null }>`
      select to_regclass(${partition}) as found`.execute(db);
    if (rows[0]?.found) continue;
    await sql`create table if not exists ${sql.table(partition)} partition of ${sql.table(table)}
      for values from (${sql.lit(month)}) to (${sql.lit(monthAfter(month))})`.execute(db);
  }
}

/** Drops the partitions of all months before a time that begins one. */
export async function dropPartitions(db: Kysely<Tables>, before: string): Promise<void> {
  for (const [table] of partitionedTables) {
    const { rows } = await sql<{ name: string }>`
      select child.relname as name from pg_inherits
      join pg_class child on child.oid = inhrelid
      where inhparent = ${table}::regclass and child.relname < ${partitionOf(table, before)}
      order by child.relname`.execute(db);
    for (const { name } of rows) await sql`drop table ${sql.table(name)}`.execute(db);
  }
}
