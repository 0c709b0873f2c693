// `node scripts/node-tests.mjs project` runs test/project/**/*.test.mjs with node:test; several
// folders may be named, and `--only=part-of-a-file-name` picks among the files.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';
import { giveSecondChance } from './second-chance.mjs';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '';

const files = folders
  .map((folder) => path.join('test', folder))
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => file.endsWith('.test.mjs') && file.includes(only))
  .sort();

if (files.length === 0) {
  console.log(`No test files in ${folders.join(', ')}.`);
  process.exit(only ? 1 : 0);
}

const reporter = pathToFileURL(path.join(root, 'test/harness/node-totals-reporter.mjs')).href;

const runFiles = (some, atOnce) =>
  run(process.execPath, [
    '--test',
    `--test-concurrency=${atOnce}`,
    // Of a whole file, with all its engines on a slow machine, as well as of a test.
    '--test-timeout=600000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stderr',
    ...some,
  ]);

// As many files at once as there are processors, up to four: more browsers only slow each other down.
const status = runFiles(files, Math.min(4, availableParallelism()));
const drivesBrowsers = folders.some((folder) => /e2e|fairness/.test(folder));
process.exit(
  status && drivesBrowsers ? giveSecondChance(files, (some) => runFiles(some, 1)) : status,
);
