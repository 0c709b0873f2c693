// SQLite files, read and written beside the store.
import { createRequire } from 'node:module';

export async function openSqlite(file) {
  const own = await import('node:sqlite').catch(() => undefined);
  const database = own
    ? new own.DatabaseSync(file)
    : new (createRequire(import.meta.url)('better-sqlite3'))(file);
  return {
    query: async (text) => {
      const statement = database.prepare(text);
      return /^select/.test(text) ? statement.all() : void statement.run();
    },
    end: async () => database.close(),
  };
}

/** Whether there is SQLite: Node's own, or `better-sqlite3` by `node scripts/ensure-databases.mjs`. */
export const hasSqlite = await openSqlite(':memory:').then(
  () => true,
  () => false,
);
