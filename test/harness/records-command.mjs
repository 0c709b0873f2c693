// `consent-elements records`, run as somebody would.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { root } from '../../scripts/run.mjs';

const start = (...args) =>
  spawn(process.execPath, [path.join(root, 'bin/consent-elements.mjs'), 'records', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @returns {Promise<{ status: number, stdout: string, stderr: string }>} once it has ended */
export async function records(...args) {
  const child = start(...args);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, stdout, stderr };
}

const running = new Set();
after(() => running.forEach((child) => child.kill()));

/**
 * `records serve` on a free port.
 *
 * - `url` is where it takes records.
 * - `send(text)` writes a request as it is, and resolves to the answer.
 * - `stop()` tells it to stop, and resolves to its exit code.
 */
export async function serveRecords(...args) {
  const child = start('serve', '--port', '0', ...args);
  running.add(child);
  const said = text(child.stderr);
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(async () => Promise.reject(new Error(await said))),
  ]);
  const [url] = /http:\S+\//.exec(line);
  return {
    url,
    async send(request) {
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname);
      socket.end(request);
      return text(socket);
    },
    async stop() {
      child.kill('SIGTERM');
      const [status] = await once(child, 'exit');
      return status;
    },
  };
}
