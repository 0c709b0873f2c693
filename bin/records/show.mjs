// `records show ID`: an id's records, for somebody who asks what was recorded.
import { visible, visibleJson } from '../scan/visible.mjs';
import { checkId } from './ids.mjs';
import { sayNoRecord } from './no-record.mjs';
import { EVENTS, METHODS } from './words.mjs';

export const options = { json: { type: 'boolean', default: false } };
export const operands = ['ID'];

export const check = ({ operands: [id] }) => checkId(id);

export async function run({ store, values, operands: [id] }) {
  const records = await store.recordsOf(id);
  if (values.json) console.log(visibleJson(records, 2));
  else if (records.length) console.log(records.map(recordText).join('\n\n'));
  return records.length ? 0 : sayNoRecord(store, id);
}

/** Whatever came from a page is text, and colours no terminal. */
const line = ([name, text]) => `  ${name.padEnd(18)}${visible(String(text))}`;

function recordText({ receipt, configuration, chain }) {
  const [event] = receipt.events;
  const { notice } = event;
  const lines = [
    ['granted', event.granted.join(', ') || 'nothing'],
    ['denied', event.denied.join(', ') || 'nothing'],
    ['by', METHODS[event.indication_method] ?? 'not known'],
    ['privacy control', event.global_privacy_control ? 'on' : 'off'],
    ['policy version', event.policy_version ?? receipt.privacy_notice.version ?? 'none'],
    ['language', notice?.language ?? receipt.language],
    ['received', chain.received],
    ['words', notice?.sha256 ?? 'not recorded'],
    ['configuration', configuration],
    ['chain', `shard ${chain.shard}, ${chain.sequence}, ${chain.hash}`],
  ];
  const words = (notice?.text ?? '').split('\n').filter(Boolean);
  return [
    `${event.event_time}  ${EVENTS[event.event_state]}`,
    ...lines.map(line),
    ...(words.length ? ['', ...words.map((text) => `  | ${visible(text)}`)] : []),
  ].join('\n');
}
