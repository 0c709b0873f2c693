// How many tests passed and failed, over several runs of different runners.
import { appendFileSync, readFileSync } from 'node:fs';

/** The file that a whole test run collects its numbers in, one line of JSON for each runner. */
const totalsFile = process.env.TEST_TOTALS;

export function recordTotals(passed, failed) {
  if (totalsFile) appendFileSync(totalsFile, `${JSON.stringify({ passed, failed })}\n`);
}

export function readTotals(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const totals = { passed: 0, failed: 0 };
  for (const { passed, failed } of lines.map((line) => JSON.parse(line))) {
    totals.passed += passed;
    totals.failed += failed;
  }
  return totals;
}
