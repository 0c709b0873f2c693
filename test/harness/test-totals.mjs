// How many tests passed and failed, over several runs of different runners.
import { appendFileSync, readFileSync } from 'node:fs';

/** The file that a whole test run collects its numbers in, one line of JSON for each runner or file. */
const totalsFile = process.env.TEST_TOTALS;

/** @param {string} [file] of tests; its numbers replace those of an earlier run of it */
export function recordTotals(passed, failed, file) {
  if (totalsFile) appendFileSync(totalsFile, `${JSON.stringify({ passed, failed, file })}\n`);
}

/** The lines that count: of the runs of one file the last. */
function readLines(totals) {
  const lines = readFileSync(totals, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return lines.filter(
    ({ file }, index) => !file || lines.findLastIndex((line) => line.file === file) === index,
  );
}

export function readTotals(totals) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of readLines(totals)) {
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** The files of tests that had a failure in their last run. */
export const failedFiles = (totals) =>
  readLines(totals).flatMap(({ file, failed }) => (file && failed ? file : []));
