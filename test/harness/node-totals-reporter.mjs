import { recordTotals } from './test-totals.mjs';

/** A reporter of node:test that writes nothing: it counts the tests of each file, not their groups. */
export default async function* nodeTotals(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    const isTest = data?.details?.type !== 'suite';
    const isSkipped = data?.skip !== undefined || data?.todo !== undefined;
    if (!isTest || isSkipped || !/^test:(pass|fail)$/.test(type)) continue;
    const totals = files.get(data.file) ?? { passed: 0, failed: 0 };
    totals[type === 'test:pass' ? 'passed' : 'failed']++;
    files.set(data.file, totals);
  }
  for (const [file, { passed, failed }] of files) recordTotals(passed, failed, file);
  yield '';
}
