import path from 'node:path';
import { recordResult } from './test-results.mjs';

/** Notes the results of Web Test Runner's tests, once for each browser, and says how many there were. */
export function resultsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = {};
      for (const session of sessions) {
        const { name } = session.browser;
        totals[name] ??= { passed: 0, failed: 0 };
        for (const result of resultsOf(session)) {
          totals[name][result.passed ? 'passed' : 'failed']++;
          recordResult(result);
        }
      }
      for (const [name, { passed, failed }] of Object.entries(totals))
        console.log(`${name}: ${passed} passed, ${failed} failed`);
    },
  };
}

function resultsOf({ browser, testFile, testResults, passed }) {
  const engine = browser.name.toLowerCase().replace('chrome', 'chromium');
  const file = path.relative('', testFile);
  const results = allTests(testResults).map((test) => ({ file, engine, ...test }));
  // A file that could not be loaded, or threw outside its tests, is a failure as well.
  const isWhole = passed || results.some((result) => !result.passed);
  return isWhole ? results : [...results, { file, engine, name: 'the whole file', passed: false }];
}

/** Tests of the same name are told apart by where they are. */
function allTests(suite, prefix = '') {
  if (!suite) return [];
  const tests = suite.tests
    .filter((test) => !test.skipped)
    .map(({ name, passed }) => ({ name: prefix + name, passed }));
  const inner = suite.suites.flatMap((group) => allTests(group, `${prefix}${group.name} › `));
  return [...tests, ...inner];
}
