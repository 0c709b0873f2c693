// What came of each test, over several runs of different runners.
import { appendFileSync, readFileSync } from 'node:fs';

/** A machine that is busy for a moment fails a test now and then; more than these are a fault of ours. */
const flakyAllowed = 2;

/**
 * Notes a test's result in the file that `TEST_RESULTS` names. A test is known by its file, its name,
 * and the engine it ran in, if any.
 *
 * @param {{ file: string, name: string, engine?: string, passed: boolean }} result
 */
export function recordResult(result) {
  const { TEST_RESULTS, TEST_ATTEMPT = '1' } = process.env;
  if (!TEST_RESULTS) return;
  const line = { ...result, name: numbered(result), attempt: Number(TEST_ATTEMPT) };
  appendFileSync(TEST_RESULTS, `${JSON.stringify(line)}\n`);
}

const timesSeen = new Map();

/** Tests of the same name, as a loop may write them, are told apart by their number. */
function numbered(result) {
  const times = (timesSeen.get(nameOf(result)) ?? 0) + 1;
  timesSeen.set(nameOf(result), times);
  return times > 1 ? `${result.name} (${times})` : result.name;
}

/**
 * Every test once: a test that both passed and failed is flaky, and counts as passed as long as there
 * are few of them.
 *
 * @typedef {{ file: string, name: string }} Test its name here is the full one
 * @returns {{ passed: number, failed: number, failures: Test[], flaky: Test[] }}
 */
export function readTotals(resultsFile) {
  const tests = { passed: [], failed: [], flaky: [] };
  for (const { verdict, ...test } of judge(readResults(resultsFile))) tests[verdict].push(test);
  const tooMany = tests.flaky.length > flakyAllowed;
  return {
    passed: tests.passed.length + (tooMany ? 0 : tests.flaky.length),
    failed: tests.failed.length + (tooMany ? tests.flaky.length : 0),
    failures: tests.failed,
    flaky: tests.flaky,
  };
}

/** Those of the files that had a failure, each with the engine it had it in. */
export function failedFiles(resultsFile, files) {
  const failed = readResults(resultsFile).filter(
    ({ file, passed }) => !passed && files.includes(file),
  );
  return [...groupBy(failed, groupOf).values()].map(([{ file, engine }]) => ({ file, engine }));
}

const groupOf = ({ engine, file }) => [engine, file].filter(Boolean).join(' ');
const nameOf = (result) => `${groupOf(result)} › ${result.name}`;

function readResults(resultsFile) {
  const lines = readFileSync(resultsFile, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

function* judge(results) {
  const isAgain = ({ attempt }) => attempt > 1;
  const runAgain = new Set(results.filter(isAgain).map(groupOf));
  for (const [name, runs] of groupBy(results, nameOf)) {
    const failures = runs.filter((run) => !run.passed).length;
    // Not the number of results: what stands for a whole file is only noted where the file fails.
    const attempts = runAgain.has(groupOf(runs[0])) && !runs.every(isAgain) ? 2 : 1;
    const verdict = failures === 0 ? 'passed' : failures < attempts ? 'flaky' : 'failed';
    yield { file: runs[0].file, name, verdict };
  }
}

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
