import type { Transaction } from 'kysely';
import type { Head } from './chain.js';
import type { DatabaseKind, Tables } from './tables.js';

/**
 * Takes the first chain that no other transaction holds, until this one ends. With several servers each
 * finds one of its own, so that none waits for another; only if all are taken, it waits.
 */
export async function freeShard(kind: DatabaseKind, db: Transaction<Tables>): Promise<Head> {
  const shards = db.selectFrom('consent_shards').select(['shard', 'sequence', 'received', 'hash']);
  const first = async (query: typeof shards): Promise<Head | undefined> => {
    const row = await query.executeTakeFirst();
    return row && { ...row, sequence: Number(row.sequence) };
  };
  if (kind === 'sqlite') {
    // A transaction that begins by reading could not write once another process has written.
    await db
      .updateTable('consent_shards')
      .set(({ ref }) => ({ sequence: ref('sequence') }))
      .execute();
    return (await first(shards))!;
  }
  const one = shards.orderBy('shard').limit(1);
  return (await first(one.forUpdate().skipLocked())) ?? (await first(one.forUpdate()))!;
}
