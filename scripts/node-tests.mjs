// `node scripts/node-tests.mjs project` runs test/project/**/*.test.mjs, each file in a process of its
// own; several folders may be named, and `--only=part-of-a-file-name` picks among the files.
import { finish } from './results.mjs';
import { run } from './run.mjs';
import { findTestFiles, namedFolders } from './test-files.mjs';

const status = run(process.execPath, [
  '--test',
  // Of a whole file on a slow machine, as well as of a test.
  '--test-timeout=600000',
  '--test-reporter=./test/harness/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...findTestFiles(namedFolders, '.test.mjs'),
]);
finish(status);
