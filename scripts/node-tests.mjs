// `node scripts/node-tests.mjs project` runs test/project/**/*.test.mjs with node:test; several
// folders may be named, and `--only=part-of-a-file-name` picks among the files.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { failedFiles } from '../test/harness/test-totals.mjs';
import { root, run } from './run.mjs';

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

/**
 * In a full run, files that drive browsers get a second chance, alone: what passes then lacked time,
 * not behaviour. What it was stays to be read above.
 */
function runAgain() {
  const totals = process.env.TEST_TOTALS;
  if (!totals || !folders.some((folder) => /e2e|fairness/.test(folder))) return 1;
  const failed = failedFiles(totals).filter((file) => files.includes(path.relative(root, file)));
  if (failed.length === 0) return 1;
  console.log(`\nOnce more, one after the other: ${failed.length} files with failures.`);
  return runFiles(failed, 1);
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
process.exit(runFiles(files, Math.min(4, availableParallelism())) && runAgain());
