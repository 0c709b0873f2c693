// `records export`: all records, line by line, so that there may be any number of them.
import { once } from 'node:events';
import { visibleJson } from '../scan/visible.mjs';
import { csvLine } from './csv.mjs';
import { rangeOf, rangeOptions } from './range.mjs';

export const options = { format: { type: 'string', default: 'csv' }, ...rangeOptions };

/** The columns of CSV. */
const COLUMNS = {
  record_id: ({ receipt }) => receipt.record_id,
  event_time: ({ event }) => event.event_time,
  event_state: ({ event }) => event.event_state,
  granted: ({ event }) => event.granted.join(' '),
  denied: ({ event }) => event.denied.join(' '),
  indication_method: ({ event }) => event.indication_method,
  global_privacy_control: ({ event }) => event.global_privacy_control,
  policy_version: ({ event, receipt }) => event.policy_version ?? receipt.privacy_notice.version,
  validity_duration: ({ event }) => event.validity_duration,
  language: ({ event, receipt }) => event.notice?.language ?? receipt.language,
  scope: ({ receipt }) => receipt.scope,
  controller: ({ receipt }) => receipt.pii_controller,
  received: ({ record }) => record.chain.received,
  words_sha256: ({ event }) => event.notice?.sha256,
  configuration_sha256: ({ record }) => record.configuration,
  shard: ({ record }) => record.chain.shard,
  sequence: ({ record }) => record.chain.sequence,
  hash: ({ record }) => record.chain.hash,
};

const csvRow = (record) => {
  const { receipt } = record;
  const facts = { record, receipt, event: receipt.events[0] };
  return csvLine(Object.values(COLUMNS).map((valueOf) => valueOf(facts)));
};

const formats = {
  csv: { head: csvLine(Object.keys(COLUMNS)), line: csvRow },
  jsonl: { head: '', line: (record) => `${visibleJson(record)}\n` },
};

export function check({ values }) {
  if (!Object.hasOwn(formats, values.format))
    throw new TypeError(`--format ${values.format}: allowed are csv and jsonl.`);
  rangeOf(values);
}

export async function run({ store, values }) {
  const { head, line } = formats[values.format];
  let isRead = true;
  // Whoever reads has read enough, as `head` does.
  process.stdout.once('error', () => (isRead = false));
  process.stdout.write(head);
  for await (const record of store.export(rangeOf(values))) {
    if (!isRead) break;
    if (!process.stdout.write(line(record)))
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
  }
  return 0;
}
