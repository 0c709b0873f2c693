// Finds the databases for the tests of records. On Debian, it installs missing servers for root, and does not let
// them start: tests start their own. Where Node has no SQLite, `better-sqlite3` is built into a folder of its own,
// since `npm ci` should not take the time.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed } from '../test/harness/databases.mjs';
import { root } from './run.mjs';

/** Asked by Debian's packages before they start a server. */
const POLICY = '/usr/sbin/policy-rc.d';

const execute = (command, ...args) =>
  new Promise((resolve) => {
    spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
      .once('error', () => resolve(false))
      .once('exit', (status) => resolve(status === 0));
  });

const aptGet = (...args) =>
  // Wait for an installation that may already be running.
  execute('apt-get', '--quiet', '--yes', '-o', 'DPkg::Lock::Timeout=300', ...args);

async function ensureServers() {
  const wanted = [
    ...(installed.postgres() ? [] : ['postgresql']),
    ...(installed.mariadb() ? [] : ['mariadb-server']),
  ];
  if (!wanted.length) return;
  const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (!isDebian || process.getuid() !== 0) {
    console.warn(`Records are not tested on ${wanted.join(' and ')}, which is missing.`);
    return;
  }
  console.log(`Installing ${wanted.join(' ')}`);
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    if (await aptGet('update')) await aptGet('install', '--no-install-recommends', ...wanted);
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}

async function ensureSqlite() {
  const hasOwn = await import('node:sqlite').then(
    () => true,
    () => false,
  );
  const link = path.join(root, 'node_modules/better-sqlite3');
  if (hasOwn || existsSync(link)) return;
  const folder = path.join(root, 'node_modules/.databases');
  const target = path.join(folder, 'node_modules/better-sqlite3');
  if (!existsSync(target)) {
    console.log('Building better-sqlite3');
    mkdirSync(folder, { recursive: true });
    // Version 13 needs a newer Node, which has SQLite itself.
    await execute(
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `--prefix=${folder}`,
      'better-sqlite3@12',
    );
  }
  if (existsSync(target)) symlinkSync(target, link, 'junction');
  else console.warn('Records are not tested on SQLite: better-sqlite3 could not be built.');
}

await Promise.all([ensureServers(), ensureSqlite()]);
