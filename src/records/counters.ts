import { sql, type Kysely } from 'kysely';
import type { Count, Counter, TimeRange } from './store.js';
import type { Database, Tables } from './tables.js';

export async function countOne({ db, kind }: Database, counter: Counter): Promise<void> {
  const { event, language, layout, version } = counter;
  const day = new Date().toISOString().slice(0, 10);
  const insert = db
    .insertInto('consent_counters')
    .values({ day, version, language, layout, event, count: 1 });
  await (
    kind === 'mysql'
      ? insert.onDuplicateKeyUpdate({ count: sql`count + 1` })
      : insert.onConflict((conflict) =>
          conflict
            .columns(['day', 'version', 'language', 'layout', 'event'])
            .doUpdateSet({ count: sql`consent_counters.count + 1` }),
        )
  ).execute();
}

export async function readCounters(
  db: Kysely<Tables>,
  { from = '', to }: TimeRange,
): Promise<readonly Count[]> {
  let query = db
    .selectFrom('consent_counters')
    .selectAll()
    .where('day', '>=', from.slice(0, 10))
    .orderBy('day')
    .orderBy('version')
    .orderBy('language')
    .orderBy('layout')
    .orderBy('event');
  if (to !== undefined) query = query.where('day', '<', to.slice(0, 10));
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
