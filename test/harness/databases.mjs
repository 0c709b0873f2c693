// Database servers for tests and benchmarks, each started on a free port in a folder of its own, as they are
// after an installation: nothing about durability is switched off.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import pg from 'pg';

const isRoot = process.getuid?.() === 0;

const onPath = (command) => {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Debian keeps PostgreSQL's programs in a folder for each version. */
function findPostgres() {
  const versions = '/usr/lib/postgresql';
  const folders = existsSync(versions)
    ? readdirSync(versions)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => `${versions}/${version}/bin`)
    : [];
  const found = onPath('initdb');
  return [...folders, ...(found ? [path.dirname(found)] : [])].find((folder) =>
    existsSync(path.join(folder, 'initdb')),
  );
}

/** What is installed here: the folder of PostgreSQL's programs, the path of MariaDB's server. */
export const installed = {
  postgres: () => findPostgres(),
  mariadb: () =>
    onPath('mariadbd') ?? (existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : undefined),
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Servers refuse to run as root: who they run as instead, and a folder that is theirs. */
function place(user) {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  if (!isRoot) return { folder, as: {} };
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8' })),
  );
  chownSync(folder, uid, gid);
  return { folder, as: { uid, gid } };
}

async function until(isReady, what, isOver) {
  for (let left = 600; left > 0; left -= 1) {
    if (await isReady().catch(() => false)) return;
    if (isOver()) break;
    await wait(50);
  }
  throw new Error(`${what} did not start.`);
}

/** A server that runs until it is stopped, or the process ends. */
async function run({ command, args, as, folder, isReady, end, crash }) {
  let child;
  let log = '';
  const start = async () => {
    child = spawn(command, args, { ...as, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (log = (log + chunk).slice(-4000)));
    const { pid } = child;
    await until(isReady, command, () => child.pid === pid && child.exitCode !== null).catch(
      (error) => {
        throw new Error(`${error.message}\n${log}`);
      },
    );
  };
  const stopWith = (signal) =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill(signal);
    });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await start();
  return {
    /** As after a crash: whatever was not on the disk is gone. */
    async restart() {
      await stopWith(crash);
      await start();
    },
    async stop() {
      await stopWith(end);
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startPostgres() {
  const bin = installed.postgres();
  const { folder, as } = place('postgres');
  const data = path.join(folder, 'data');
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'consent', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder, stdio: 'pipe' },
  );
  const port = await freePort();
  const address = `postgres://consent@127.0.0.1:${port}/postgres`;
  const server = await run({
    command: path.join(bin, 'postgres'),
    args: ['-D', data, '-p', `${port}`, '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
    as,
    folder,
    end: 'SIGINT',
    crash: 'SIGQUIT',
    async isReady() {
      const client = new pg.Client({ connectionString: address });
      client.on('error', () => {});
      try {
        await client.connect();
        return true;
      } finally {
        await client.end().catch(() => {});
      }
    },
  });
  return { ...server, address };
}

export async function startMariadb() {
  const command = installed.mariadb();
  const { folder, as } = place('mysql');
  const data = path.join(folder, 'data');
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { ...as, cwd: folder, stdio: 'pipe' },
  );
  const port = await freePort();
  const options = { host: '127.0.0.1', port, user: 'root' };
  const server = await run({
    command,
    args: [
      '--no-defaults',
      `--datadir=${data}`,
      `--port=${port}`,
      `--socket=${folder}/socket`,
      '--bind-address=127.0.0.1',
    ],
    as,
    folder,
    end: 'SIGTERM',
    crash: 'SIGKILL',
    async isReady() {
      const connection = await mysql.createConnection(options);
      await connection.query('create database if not exists consent');
      await connection.end();
      return true;
    },
  });
  return { ...server, address: `mysql://root@127.0.0.1:${port}/consent` };
}
