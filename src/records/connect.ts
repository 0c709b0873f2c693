import {
  Kysely,
  MysqlDialect,
  PostgresDialect,
  sql,
  SqliteDialect,
  type Dialect,
  type MysqlPool,
  type PostgresPool,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import type { Database, DatabaseKind, Tables } from './tables.js';

/** A database that is open already, and stays so when the store is closed. */
export type OpenDatabase =
  | { readonly sqlite: SqliteDatabase }
  | { readonly postgres: PostgresPool }
  | { readonly mysql: MysqlPool };

/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- `as string`: the package may not be there */
// Each import names its package, so that it is found, and tells bundlers to leave it alone: an app has one
// of them at most.

async function openPostgres(connectionString: string): Promise<OpenDatabase> {
  const { default: pg } = await installed<{
    default: { Pool: new (options: object) => PostgresPool };
  }>('pg', import(/* webpackIgnore: true */ /* @vite-ignore */ 'pg' as string));
  const postgres = new pg.Pool({ connectionString, max: 4 });
  return { postgres };
}

async function openMysql(address: string): Promise<OpenDatabase> {
  const { createPool } = await installed<{ createPool(options: object): MysqlPool }>(
    'mysql2',
    import(/* webpackIgnore: true */ /* @vite-ignore */ 'mysql2' as string),
  );
  const uri = address.replace(/^mariadb:/, 'mysql:');
  return { mysql: createPool({ uri, connectionLimit: 4, charset: 'utf8mb4' }) };
}

async function openSqlite(file: string): Promise<OpenDatabase> {
  const own = await installed<{ DatabaseSync: new (file: string) => NodeDatabase }>(
    'node:sqlite',
    import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:sqlite' as string),
  ).catch(() => undefined);
  if (own) return { sqlite: ofNode(new own.DatabaseSync(file)) };
  const { default: BetterSqlite } = await installed<{
    default: new (file: string) => SqliteDatabase;
  }>(
    'better-sqlite3',
    import(/* webpackIgnore: true */ /* @vite-ignore */ 'better-sqlite3' as string),
  );
  return { sqlite: new BetterSqlite(file) };
}

const installed = <T>(name: string, loading: Promise<unknown>): Promise<T> =>
  (loading as Promise<T>).catch((cause: unknown) => {
    throw new Error(`This store needs ${name}: npm install ${name}`, { cause });
  });

/** `node:sqlite` with the methods of `better-sqlite3`, which kysely knows. */
interface NodeStatement {
  all(...values: readonly unknown[]): unknown[];
  run(...values: readonly unknown[]): ReturnType<SqliteStatement['run']>;
  iterate(...values: readonly unknown[]): IterableIterator<unknown>;
}

interface NodeDatabase {
  close(): void;
  prepare(text: string): NodeStatement;
}

const ofNode = (database: NodeDatabase): SqliteDatabase => ({
  close: () => database.close(),
  prepare(text) {
    const statement = database.prepare(text);
    return {
      reader: /^\s*(select|with|pragma)|\breturning\b/i.test(text),
      all: (values) => statement.all(...values),
      run: (values) => statement.run(...values),
      iterate: (values) => statement.iterate(...values),
    };
  },
});

function open(where: string): Promise<OpenDatabase> {
  if (/^postgres(ql)?:/.test(where)) return openPostgres(where);
  if (/^(mysql|mariadb):/.test(where)) return openMysql(where);
  return openSqlite(where);
}

interface Emitter {
  on(event: string, listener: (value: Emitter) => void): void;
}

/**
 * A connection that breaks, as all do when the database restarts, is replaced with the next query. `pg` says so by
 * an event beside the query that fails, and an event `error` that nobody hears ends the process.
 */
function outliveBreaks(pool: PostgresPool): PostgresPool {
  const emitter = pool as unknown as Emitter;
  emitter.on('error', () => {});
  emitter.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function dialectOf(database: OpenDatabase): { kind: DatabaseKind; dialect: Dialect } {
  if ('postgres' in database)
    return {
      kind: 'postgres',
      dialect: new PostgresDialect({ pool: outliveBreaks(database.postgres) }),
    };
  if ('mysql' in database)
    return { kind: 'mysql', dialect: new MysqlDialect({ pool: database.mysql }) };
  return { kind: 'sqlite', dialect: new SqliteDialect({ database: database.sqlite }) };
}

/** Opens a database by its address, or takes one that is open. */
export async function connect(where: string | OpenDatabase): Promise<Database> {
  const { kind, dialect } = dialectOf(typeof where === 'string' ? await open(where) : where);
  const db = new Kysely<Tables>({ dialect });
  if (kind === 'sqlite') {
    // It would wait with everything else standing still: who waits longer than this tries again later.
    await sql`pragma busy_timeout = 100`.execute(db);
    await sql`pragma journal_mode = wal`.execute(db);
    // FULL: what is committed survives a power cut, too. NORMAL survives no more than a killed process.
    await sql`pragma synchronous = full`.execute(db);
    // What a visitor had deleted is not left in the file's free pages.
    await sql`pragma secure_delete = on`.execute(db);
  }
  return {
    kind,
    db,
    close: async () => {
      if (typeof where === 'string') await db.destroy();
    },
  };
}
