// `npm test`: every check of the project, one stage after the other, and a last line with the numbers.
// A failed stage does not keep the later ones from running, except where they would make no sense.
// `npm run check` (`--quick`) is what can be said in three minutes: no end-to-end tests, one engine.
import { readTotals } from '../test/harness/test-results.mjs';
import { finish, resultsFile } from './results.mjs';
import { run } from './run.mjs';

const isQuick = process.argv.includes('--quick');
if (isQuick) process.env.ENGINES ??= 'chromium';

const stages = [
  { name: 'build', command: ['scripts/build.mjs'], isPrecondition: true },
  { name: 'lint', command: ['scripts/lint.mjs'] },
  { name: 'pure tests', command: ['scripts/pure-tests.mjs'] },
  { name: 'databases', command: ['scripts/ensure-databases.mjs'] },
  { name: 'project tests', command: ['scripts/node-tests.mjs', 'project', 'server'] },
  { name: 'browsers', command: ['scripts/ensure-browsers.mjs'], isPrecondition: true },
  { name: 'unit tests', command: ['scripts/unit-tests.mjs'] },
  ...(isQuick
    ? []
    : [
        {
          name: 'browser tests',
          command: ['scripts/browser-tests.mjs', 'e2e', 'fairness', 'scan'],
        },
      ]),
];

const failedStages = [];
for (const { name, command, isPrecondition } of stages) {
  console.log(`\n=== ${name}`);
  const failuresBefore = readTotals(resultsFile).failed;
  const started = Date.now();
  const status = run(process.execPath, command);
  console.log(`--- ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  if (status === 0) continue;
  failedStages.push({ name, isCounted: readTotals(resultsFile).failed > failuresBefore });
  if (isPrecondition) break;
}

console.log();
if (failedStages.length > 0) {
  console.log(`Failed: ${failedStages.map((stage) => stage.name).join(', ')}`);
}
// A stage that failed without a failed test, like the linter, counts as one failure.
const uncounted = failedStages.filter((stage) => !stage.isCounted).length;
finish(failedStages.length > 0 ? 1 : 0, uncounted);
