// `npm run lint`: every static check of the source and the package. A failed check does not stop the
// others. The package checks need a build.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { startQuietly } from './run.mjs';

/**
 * The longest first, so that none is left running alone at the end. No cache for eslint: its rules look at
 * types across files.
 */
const checks = [
  ['eslint', ['.', '--max-warnings', '0']],
  [process.execPath, ['scripts/lint-templates.mjs']],
  ['tsc', ['--project', 'tsconfig.json']],
  ['prettier', ['--check', '--log-level', 'warn', '.', '--cache']],
  [
    'attw',
    // With the resolution of old tools, by `typesVersions`. There is no CommonJS.
    ['--pack', '.', '--ignore-rules', 'cjs-resolves-to-esm'],
  ],
  ['tsc', ['--project', 'tsconfig.pure.json']],
  ['tsc', ['--project', 'tsconfig.server.json']],
  ['publint', ['--strict']],
  // Files, exports and packages that nobody uses.
  ['knip', ['--treat-config-hints-as-errors']],
];

const nameOf = ([command, args]) => `${path.basename(command)} ${args.join(' ')}`;
const failed = [];

/** Prints what a check has to say where it fails: all of it is long. */
async function runCheck(check) {
  const started = Date.now();
  const { status, output } = await startQuietly(...check);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✖'} ${nameOf(check)}: ${seconds} s`);
  if (status === 0) return;
  console.log(output);
  failed.push(check);
}

/** Each lane takes the next check that nobody has taken. */
const waiting = checks.values();
async function runLane() {
  for (const check of waiting) await runCheck(check);
}
await Promise.all(Array.from({ length: availableParallelism() }, runLane));

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(nameOf).join(', ')}`);
  process.exit(1);
}
