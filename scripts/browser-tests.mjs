// `node scripts/browser-tests.mjs e2e` runs test/e2e/**/*.test.mjs in every engine. Several folders may be
// named, and `--only=part-of-a-file-name` picks among the files.
import { readFileSync } from 'node:fs';
import { findEngine, wantedEngines } from '../test/harness/engines.mjs';
import { finish, runFailedAgain } from './results.mjs';
import { start } from './run.mjs';
import { findTestFiles, namedFolders } from './test-files.mjs';

/** Processes at a time: tests wait as often as they work. */
const concurrency = 4;
/** Processes for each engine, one after the other: each shares one browser, whose start takes seconds. */
const shares = 3;

const files = findTestFiles(namedFolders, '.test.mjs');
/** Without those that have tests in Chromium alone. */
const filesOf = (engine) =>
  engine === 'chromium'
    ? files
    : files.filter(
        (file) => !/^(inOneEngine|scanningChromium)\(/m.test(readFileSync(file, 'utf8')),
      );

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

// Slowest first, so that none is still running alone at the end.
const engines = ['webkit', 'firefox', 'chromium'].filter(
  (engine) => wantedEngines.includes(engine) && findEngine(engine),
);
// Every third file, since files with similar names take similarly long.
const jobs = engines
  .flatMap((engine) =>
    Array.from({ length: shares }, (_, share) => ({
      engine,
      some: filesOf(engine).filter((_, i) => i % shares === share),
    })),
  )
  .filter(({ some }) => some.length > 0);

const statuses = [];
async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const status = await runIn(job.engine, job.some, 1);
    if (status !== 0)
      console.log(
        `The exit code of this run in ${job.engine} is ${status}: ${job.some.join(', ')}`,
      );
    statuses.push(status);
  }
}
await Promise.all(Array.from({ length: concurrency }, work));
finish(await runFailedAgain(statuses, files, (file, engine) => runIn(engine, [file], 2)));
