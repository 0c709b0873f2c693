// `records keep 5y`: deletes what is older, in whole months.
import { retentionStart } from '../../dist/npm/records/retention-period.js';

export const operands = ['DURATION'];

export const check = ({ operands: [duration] }) => void retentionStart(duration, new Date());

export async function run({ store, operands: [duration] }) {
  const { before } = await store.keep(duration);
  console.log(`Everything before ${before.slice(0, 10)} is deleted.`);
  return 0;
}
