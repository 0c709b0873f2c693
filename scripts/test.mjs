// `npm test`: every check of the project, and a last line with the numbers. A failed stage does not keep
// the later ones from running, except where they would make no sense.
// `npm run check` (`--quick`) is what can be said in three minutes: no end-to-end tests, one engine.
import { readTotals } from '../test/harness/test-results.mjs';
import { finish, resultsFile } from './results.mjs';
import { start, startQuietly } from './run.mjs';

const isQuick = process.argv.includes('--quick');
if (isQuick) process.env.ENGINES ??= 'chromium';

const build = { name: 'build', command: ['scripts/build.mjs'], isPrecondition: true };
const lint = { name: 'lint', command: ['scripts/lint.mjs'] };
const pure = { name: 'pure tests', command: ['scripts/pure-tests.mjs'], hasTests: true };
const databases = { name: 'databases', command: ['scripts/ensure-databases.mjs'] };
const project = {
  name: 'project tests',
  command: ['scripts/node-tests.mjs', 'project', 'server'],
  hasTests: true,
};
const browsers = {
  name: 'browsers',
  command: ['scripts/ensure-browsers.mjs'],
  isPrecondition: true,
};
const unit = { name: 'unit tests', command: ['scripts/unit-tests.mjs'], hasTests: true };
const inBrowsers = {
  name: 'browser tests',
  command: ['scripts/browser-tests.mjs', 'e2e', 'fairness', 'scan'],
  hasTests: true,
};

/** One after the other; in each, lanes beside each other, of stages one after the other. */
const phases = [
  // What is installed is mostly waited for.
  [[build], [browsers, databases]],
  // Tests in browsers wait as often as they work, which leaves room for what only works.
  [isQuick ? [unit] : [unit, inBrowsers], [lint, pure, project]],
];

const failedStages = [];

/** The first lane is watched as it runs; of the others, each stage is told when it has ended. */
async function runStage({ name, command }, isWatched) {
  const started = Date.now();
  const heading = `\n=== ${name}`;
  if (isWatched) console.log(heading);
  const { status, output } = isWatched
    ? { status: await start(process.execPath, command) }
    : await startQuietly(process.execPath, command);
  if (!isWatched) console.log(`${heading}\n${output}`);
  console.log(`--- ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  return status;
}

async function runLane(stages, isWatched) {
  for (const stage of stages) {
    if ((await runStage(stage, isWatched)) === 0) continue;
    failedStages.push(stage);
    if (stage.isPrecondition) break;
  }
}

for (const lanes of phases) {
  await Promise.all(lanes.map((stages, index) => runLane(stages, index === 0)));
  if (failedStages.some((stage) => stage.isPrecondition)) break;
}

console.log();
if (failedStages.length > 0) {
  console.log(`Failed: ${failedStages.map((stage) => stage.name).join(', ')}`);
}
// A stage that failed without a failed test, like the linter, counts as one failure.
const hasFailures = readTotals(resultsFile).failed > 0;
const uncounted = failedStages.filter(({ hasTests }) => !(hasTests && hasFailures)).length;
finish(failedStages.length > 0 ? 1 : 0, uncounted);
