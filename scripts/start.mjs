// `npm start`: installs if necessary, builds and serves. Node built-ins only: it runs before an install.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

if (lastChange('node_modules/.package-lock.json') < lastChange('package-lock.json')) npm('ci');
npm('run', 'build');

const server = await startServer(Number(process.env.PORT ?? 8000));
console.log(`\nThe demo is at ${server.url}/  (Ctrl+C stops it)`);

function lastChange(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** Runs npm's own script with this Node if possible: without a shell, it is the same on every system. */
function npm(...args) {
  const script = process.env.npm_execpath;
  const isScript = script?.endsWith('.js');
  const { status } = isScript
    ? spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Uses the usual port, or any free one if it is taken. */
async function startServer(port) {
  try {
    return await serve({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, so the demo uses another one.`);
    return serve({ port: 0 });
  }
}
