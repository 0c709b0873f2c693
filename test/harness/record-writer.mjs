// Stores records as fast as it can, and writes the id of each that was answered 204 as a line, until it is killed.
import { writeSync } from 'node:fs';
import { createRecordsHandler, openRecordStore } from 'consent-elements/records.js';
import { posting, receiptOf } from './records.mjs';

const store = await openRecordStore(process.argv[2]);
const handler = createRecordsHandler({ store });

async function writeOn() {
  for (;;) {
    const receipt = receiptOf();
    const { status } = await handler(posting(receipt));
    if (status === 204) writeSync(1, `${receipt.record_id}\n`);
  }
}

await Promise.all(Array.from({ length: 50 }, writeOn));
