import { recordTotals } from './test-totals.mjs';

/** A reporter of node:test that writes nothing: it counts the tests themselves, not their groups. */
export default async function* nodeTotals(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    const isTest = data?.details?.type !== 'suite';
    const isSkipped = data?.skip !== undefined || data?.todo !== undefined;
    if (!isTest || isSkipped) continue;
    if (type === 'test:pass') passed++;
    if (type === 'test:fail') failed++;
  }
  recordTotals(passed, failed);
  yield '';
}
