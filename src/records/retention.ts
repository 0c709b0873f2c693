import { dropPartitions } from './partitions.js';
import type { Database } from './tables.js';

/**
 * Deletes the months before a time that begins one. First it is noted where the chains begin from now
 * on, so that an interruption leaves nothing behind but what the next time deletes.
 */
export async function deleteMonths({ db, kind }: Database, before: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('consent_retention')
      .values({ before, applied: new Date().toISOString() })
      .execute();
    const shards = transaction.selectFrom('consent_shards').select('shard').orderBy('shard');
    const rows = await (kind === 'sqlite' ? shards : shards.forUpdate()).execute();
    for (const { shard } of rows) {
      // Times do not decrease along a chain: what goes is its beginning.
      const last = await transaction
        .selectFrom('consent_chain')
        .select(['sequence', 'hash'])
        .where('shard', '=', shard)
        .where('received', '<', before)
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!last) continue;
      await transaction
        .updateTable('consent_shards')
        .set({ first_sequence: Number(last.sequence) + 1, first_previous: last.hash })
        .where('shard', '=', shard)
        .execute();
    }
  });
  if (kind === 'postgres') return dropPartitions(db, before);
  await db.deleteFrom('consent_records').where('event_time', '<', before).execute();
  await db.deleteFrom('consent_chain').where('received', '<', before).execute();
}
