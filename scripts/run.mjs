import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const binaries = path.join(root, 'node_modules', '.bin');

/**
 * Runs one of the project's tools with its output in view, and returns its exit code.
 *
 * The tools' folder goes first on the path, as npm does it, so that every script here also works with
 * plain `node`. On Windows the tools are .cmd files, which only a shell can start.
 */
export function run(command, args = [], env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command !== process.execPath,
    env: {
      ...process.env,
      PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
      ...env,
    },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Like `run`, but a failure ends this process with the tool's exit code. */
export function mustRun(command, args, env) {
  const code = run(command, args, env);
  if (code !== 0) process.exit(code);
}
