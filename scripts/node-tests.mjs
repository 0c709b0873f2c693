// `node scripts/node-tests.mjs project` runs test/project/**/*.test.mjs with node:test; several
// folders may be named, and `--only=part-of-a-file-name` picks among the files.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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

const reporter = pathToFileURL(path.join(root, 'test/harness/node-totals-reporter.mjs')).href;
process.exit(
  run(process.execPath, [
    '--test',
    // Two files at once: tests wait a lot. More browsers would only slow each other down.
    `--test-concurrency=${Math.min(2, availableParallelism())}`,
    '--test-timeout=300000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stderr',
    ...files,
  ]),
);
