// `npm run test:pure`: the tests in TypeScript that need no page, in Node, all in one process.
import { runsInNode } from '../test/harness/where-tests-run.mjs';
import { finish } from './results.mjs';
import { run } from './run.mjs';
import { findTestFiles } from './test-files.mjs';

const status = run(process.execPath, [
  '--enable-source-maps',
  '--import=./test/harness/typescript.mjs',
  '--test-reporter=./test/harness/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  'test/harness/run-files.mjs',
  ...findTestFiles(['.'], '.test.ts').filter(runsInNode),
]);
finish(status);
