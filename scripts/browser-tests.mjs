// `node scripts/browser-tests.mjs e2e` runs test/e2e/**/*.test.mjs in every engine: each engine in one
// process with one browser, side by side. Several folders may be named, and `--only=part-of-a-file-name`
// picks among the files.
import { findEngine, wantedEngines } from '../test/harness/engines.mjs';
import { finish, runFailedAgain } from './results.mjs';
import { start } from './run.mjs';
import { findTestFiles, namedFolders } from './test-files.mjs';

const files = findTestFiles(namedFolders, '.test.mjs');

const runIn = (engine, some, attempt) =>
  start(
    process.execPath,
    [
      '--test-reporter=./test/harness/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      'test/harness/run-files.mjs',
      ...some,
    ],
    { ENGINES: engine, TEST_ENGINE: engine, TEST_ATTEMPT: attempt },
  );

const engines = wantedEngines.filter(findEngine);
const statuses = await Promise.all(engines.map((engine) => runIn(engine, files, 1)));
finish(await runFailedAgain(statuses, files, (file, engine) => runIn(engine, [file], 2)));
