// `records delete ID`: for somebody who asks for it.
import { checkId } from './ids.mjs';
import { sayNoRecord } from './no-record.mjs';

export const operands = ['ID'];

export const check = ({ operands: [id] }) => checkId(id);

export async function run({ store, operands: [id] }) {
  const count = await store.deleteRecords(id);
  if (!count) return sayNoRecord(store, id);
  console.log(`Deleted: ${count} ${count === 1 ? 'record' : 'records'} of ${id}.`);
  return 0;
}
