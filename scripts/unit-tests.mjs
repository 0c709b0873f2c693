// `npm run test:unit`: the tests that need a page, in the browsers, with Web Test Runner, whose options
// it takes.
import { finish, runFailedAgain } from './results.mjs';
import { run } from './run.mjs';
import { findTestFiles } from './test-files.mjs';

const status = run('wtr', process.argv.slice(2));
finish(
  await runFailedAgain([status], findTestFiles(['.'], '.test.ts'), (file, engine) =>
    run('wtr', ['--files', file], { ENGINES: engine, TEST_ATTEMPT: 2 }),
  ),
);
