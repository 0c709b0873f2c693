import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const binaries = path.join(root, 'node_modules', '.bin');

/**
 * The tools' folder is put first on the path, as npm does, so that each script here also works when
 * it is started with plain `node`. On Windows the tools are .cmd files, which only a shell can start.
 */
const optionsFor = (command, env) => ({
  cwd: root,
  shell: process.platform === 'win32' && command !== process.execPath,
  env: {
    ...process.env,
    PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
    ...env,
  },
});

/** Runs one of the project's tools with its output in view, and returns its exit code. */
export function run(command, args = [], env = {}) {
  const options = { ...optionsFor(command, env), stdio: 'inherit' };
  const { status, error } = spawnSync(command, args, options);
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Like `run`, but a failure ends this process with the tool's exit code. */
export function mustRun(command, args, env) {
  const code = run(command, args, env);
  if (code !== 0) process.exit(code);
}

/** Like `run`, beside other things; resolves with the exit code, which is above 1 after a crash. */
export const start = (command, args, env) =>
  new Promise((resolve) => {
    spawn(command, args, { ...optionsFor(command, env), stdio: 'inherit' })
      .once('error', (error) => {
        console.error(`${command}: ${error.message}`);
        resolve(127);
      })
      .once('close', (status) => resolve(status ?? 128));
  });

/** Like `start`, but keeps the output; resolves with `{ status, output }`. */
export const startQuietly = (command, args, env) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { ...optionsFor(command, env), stdio: 'pipe' });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child
      .once('error', (error) => resolve({ status: 1, output: error.message }))
      .once('close', (status) => resolve({ status: status ?? 1, output }));
  });

/** Like `mustRun`, but prints the tool's output only if it fails. */
export async function mustRunQuietly(command, args, env) {
  const { status, output } = await startQuietly(command, args, env);
  if (status === 0) return;
  console.error(output);
  process.exit(status);
}
