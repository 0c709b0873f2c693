// Opens the database of `--db` for a command, and says in plain words what is wrong with it.
import { existsSync } from 'node:fs';
import { openRecordStore } from '../../dist/npm/entries/npm/records.js';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const KNOWN = /^(postgres|postgresql|mysql|mariadb):\/\//;

/**
 * Only what writes records makes a file, so that a misspelt name is not an empty database in which all is well.
 *
 * @param {string | undefined} where
 * @param {{ makesTables?: boolean }} options
 * @param {(store: import('../../dist/types/records.js').RecordStore) => Promise<number>} use
 */
export async function withStore(where, { makesTables = false }, use) {
  if (!where)
    throw new TypeError('--db is missing: records.sqlite, postgres://… or mysql://… for instance.');
  const isAddress = ADDRESS.test(where);
  if (isAddress && !KNOWN.test(where))
    throw new TypeError(
      `--db ${withoutPassword(where)}: allowed are a file, postgres://, mysql:// and mariadb://.`,
    );
  if (!isAddress && !makesTables && !existsSync(where))
    throw new TypeError(`--db ${where}: there is no such file. Nothing was made.`);
  let store;
  try {
    store = await openRecordStore(where, { migrate: makesTables });
    return await use(store);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    throw new Error(`--db ${withoutPassword(where)}: ${messageOf(error)}`, { cause: error });
  } finally {
    await store?.close();
  }
}

const NO_TABLES = /no such table|relation .* does not exist|table .* doesn't exist/i;

/** A server that is not there has several addresses, and an error for each. */
function messageOf(error) {
  if (error instanceof SyntaxError)
    return `a record could not be read (${error.message}). "records verify" says which.`;
  const messages = [error, ...(error.errors ?? [])].map(({ message }) => message).filter(Boolean);
  const message = messages.join('; ') || error.code || String(error);
  return NO_TABLES.test(message)
    ? `it has no tables of records (${message}). "records migrate" makes them.`
    : message;
}

/** What may be printed, and end up in a log. */
export function withoutPassword(where) {
  if (!ADDRESS.test(where)) return where;
  if (!URL.canParse(where)) return `${where.slice(0, where.indexOf(':'))}://…`;
  const url = new URL(where);
  const address = `${url.protocol}//${url.username && `${url.username}@`}${url.host}`;
  return `${address}${url.pathname}`;
}
