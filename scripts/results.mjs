// What the runners of a test run found, together.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failedFiles, readTotals } from '../test/harness/test-results.mjs';

/** More failures than these have one cause, and nothing is learned by waiting for all of them again. */
const mostRunAgain = 10;

/** `npm test` collects the results of all its stages; a stage that is run by itself has its own. */
const isStage = Boolean(process.env.TEST_RESULTS);

export const resultsFile = isStage ? process.env.TEST_RESULTS : newFile();

function newFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-results-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'results.jsonl');
  writeFileSync(file, '');
  process.env.TEST_RESULTS = file;
  return file;
}

/**
 * Where browsers are driven, a machine that is busy for a moment fails a test now and then. So the files
 * with failures run once more, each alone; what passes then is reported as flaky.
 *
 * @param {number[]} statuses exit codes of the runners so far
 * @param {string[]} files that they ran
 * @param {(file: string, engine: string) => unknown} runAgain
 * @returns {Promise<number>} an exit code
 */
export async function runFailedAgain(statuses, files, runAgain) {
  const failed = failedFiles(resultsFile, files);
  const hasCrashed = statuses.some((status) => status > 1 || (status === 1 && failed.length === 0));
  if (failed.length > mostRunAgain) return 1;
  for (const { file, engine } of failed) {
    console.log(`\nOnce more, alone: ${file} in ${engine}`);
    await runAgain(file, engine);
  }
  const stillFailed = readTotals(resultsFile).failures.some(({ file }) => files.includes(file));
  return hasCrashed || stillFailed ? 1 : 0;
}

/**
 * Ends this process with an exit code, and where it is not a stage of a larger run, with the totals.
 *
 * @param {number} [uncounted] failures that are no test's, such as the linter's
 */
export function finish(status, uncounted = 0) {
  if (isStage) process.exit(status);
  const { passed, failed, failures, flaky } = readTotals(resultsFile);
  for (const { name } of failures) console.log(`failed: ${name}`);
  for (const { name } of flaky) console.log(`flaky, passed only when run again: ${name}`);
  // A failure that no test noted, as of a runner that died, counts as one.
  const allFailed = Math.max(failed + uncounted, status === 0 ? 0 : 1);
  console.log(`${passed} passed, ${allFailed} failed`);
  process.exit(allFailed > 0 ? 1 : 0);
}
