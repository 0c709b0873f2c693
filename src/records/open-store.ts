import type { OpenDatabase } from './connect.js';
import type { RecordStore } from './store.js';

export interface StoreOptions {
  /**
   * Whether the tables are made, or brought up to date, at once. Without it, somebody who may make tables runs
   * `consent-elements records migrate`, and your server needs no more than `SELECT`, `INSERT`, `DELETE`, and `UPDATE` of `consent_shards` and
   * `consent_counters`.
   *
   * @default true
   */
  readonly migrate?: boolean;
}

/**
 * Opens a store of records: `postgres://…` (package `pg`), `mysql://…` or `mariadb://…` (`mysql2`), or the path
 * of a SQLite file (Node's own `node:sqlite`, otherwise `better-sqlite3`). All of them need `kysely`.
 *
 * @throws Error if a package is missing, with the command that installs it, and what the database says
 */
export async function openRecordStore(
  where: string | OpenDatabase,
  { migrate = true }: StoreOptions = {},
): Promise<RecordStore> {
  // Loaded here: counters and echoes alone need no database, hence no package.
  const { connect } = await import('./connect.js').catch((cause: unknown) => {
    throw new Error('openRecordStore needs kysely: npm install kysely', { cause });
  });
  const { SqlStore } = await import('./sql-store.js');
  const store = new SqlStore(await connect(where));
  try {
    if (migrate) await store.migrate();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
