/** Another writer was faster, or in the way: PostgreSQL, MySQL, SQLite by `better-sqlite3`, and by Node. */
const PASSING = /^(23505|40001|40P01|ER_DUP_ENTRY|ER_LOCK_DEADLOCK|SQLITE_BUSY)|database is locked/;

function isPassing(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return PASSING.test(String(code)) || PASSING.test(String(message));
}

/** How often it is tried, with up to so many milliseconds between: some seconds altogether. */
const ATTEMPTS = 100;
const LONGEST_WAIT = 100;

const wait = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT));

/** Does what may meet another writer, again as long as one is in the way. */
export async function untilFree<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isPassing(error)) throw error;
      await wait();
    }
  }
}
