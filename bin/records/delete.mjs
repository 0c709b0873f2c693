// `records delete ID`: for somebody who asks for it.
import { checkId } from './ids.mjs';
import { noRecord } from './words.mjs';

export const operands = ['ID'];

export const check = ({ operands: [id] }) => checkId(id);

export async function run({ store, operands: [id] }) {
  const count = await store.deleteRecords(id);
  if (count) console.log(`Deleted: ${count} ${count === 1 ? 'record' : 'records'} of ${id}.`);
  else console.error(noRecord(id));
  return count ? 0 : 1;
}
