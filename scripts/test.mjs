// `npm test`: every check of the project, one after the other, and a last line with the numbers.
// A failed check does not keep the later ones from running, except where they would make no sense.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTotals } from '../test/harness/test-totals.mjs';
import { run } from './run.mjs';

const stages = [
  { name: 'build', command: ['scripts/build.mjs'], isPrecondition: true },
  { name: 'lint', command: ['scripts/lint.mjs'] },
  { name: 'project tests', command: ['scripts/node-tests.mjs', 'project', 'server'] },
  { name: 'browsers', command: ['scripts/ensure-browsers.mjs'], isPrecondition: true },
  { name: 'unit tests', command: ['scripts/unit-tests.mjs'] },
  { name: 'end-to-end tests', command: ['scripts/node-tests.mjs', 'e2e'] },
  { name: 'fairness tests', command: ['scripts/node-tests.mjs', 'fairness'] },
];

const folder = mkdtempSync(path.join(tmpdir(), 'test-totals-'));
const totalsFile = path.join(folder, 'totals.jsonl');
writeFileSync(totalsFile, '');

const failedStages = [];
for (const { name, command, isPrecondition } of stages) {
  console.log(`\n=== ${name}`);
  const failuresBefore = readTotals(totalsFile).failed;
  const started = Date.now();
  const status = run(process.execPath, command, { TEST_TOTALS: totalsFile });
  console.log(`--- ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  if (status === 0) continue;
  failedStages.push({ name, isCounted: readTotals(totalsFile).failed > failuresBefore });
  if (isPrecondition) break;
}

const { passed, failed } = readTotals(totalsFile);
rmSync(folder, { recursive: true });

// A stage that failed without a failed test, like the linter, counts as one failure.
const allFailed = failed + failedStages.filter((stage) => !stage.isCounted).length;
if (failedStages.length > 0) {
  console.log(`\nFailed: ${failedStages.map((stage) => stage.name).join(', ')}`);
}
console.log(`${passed} passed, ${allFailed} failed`);
process.exitCode = failedStages.length > 0 ? 1 : 0;
