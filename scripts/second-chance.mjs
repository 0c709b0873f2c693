// Where browsers are driven, a machine that is busy for a moment fails a test now and then.
import path from 'node:path';
import { failedFiles } from '../test/harness/test-totals.mjs';
import { root } from './run.mjs';

/**
 * In a full run, runs the files of tests that failed once more, alone: what passes then lacked time, not
 * behaviour. What it was stays to be read above. Returns an exit code.
 *
 * @param {string[]} files that were run, relative to the project
 * @param {(failed: string[]) => number} runFiles runs some of them, and returns an exit code
 */
export function giveSecondChance(files, runFiles) {
  const totals = process.env.TEST_TOTALS;
  if (!totals) return 1;
  const failed = failedFiles(totals)
    .map((file) => path.relative(root, file))
    .filter((file) => files.includes(file));
  if (failed.length === 0) return 1;
  console.log(`\nOnce more, one after the other: ${failed.length} files with failures.`);
  return runFiles(failed);
}
