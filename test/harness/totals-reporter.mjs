import { recordTotals } from './test-totals.mjs';

/**
 * Counts Web Test Runner's tests, once for each browser that ran them: notes how many there are in each
 * file, and says how many in each browser.
 */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      for (const [file, { passed, failed }] of countBy(sessions, ({ testFile }) => testFile))
        recordTotals(passed, failed, file);
      for (const [name, { passed, failed }] of countBy(sessions, ({ browser }) => browser.name))
        console.log(`${name}: ${passed} passed, ${failed} failed`);
    },
  };
}

function countBy(sessions, groupOf) {
  const groups = new Map();
  for (const session of sessions) {
    const group = groupOf(session);
    groups.set(group, [...(groups.get(group) ?? []), session]);
  }
  return [...groups].map(([group, members]) => [group, count(members)]);
}

function count(sessions) {
  const totals = { passed: 0, failed: 0 };
  for (const session of sessions) {
    const tests = allTests(session.testResults).filter((test) => !test.skipped);
    const failed = tests.filter((test) => !test.passed).length;
    totals.passed += tests.length - failed;
    // A file that could not be loaded, or threw outside its tests, is a failure as well.
    totals.failed += session.passed ? 0 : Math.max(failed, 1);
  }
  return totals;
}

function allTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
