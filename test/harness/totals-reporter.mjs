import { recordTotals } from './test-totals.mjs';

/** Counts Web Test Runner's tests, once for each browser that ran them, and says so. */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      for (const browser of new Set(sessions.map((session) => session.browser))) {
        const { passed, failed } = count(sessions.filter((session) => session.browser === browser));
        recordTotals(passed, failed);
        console.log(`${browser.name}: ${passed} passed, ${failed} failed`);
      }
    },
  };
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
