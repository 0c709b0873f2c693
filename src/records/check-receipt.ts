import { problemIn } from './json-schema.js';
import { receiptSchema } from './receipt-schema.js';
import { sha256 } from './sha256.js';
import type { ConsentReceipt } from './store.js';

const DAY = 86_400_000;

/** `verify` has to allow for it at the edge of a retention. */
export const MOST_DAYS_BACK = 30;

/** What a text of a database cannot hold, and what is no Unicode. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function hasUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return UNSTORABLE.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, field]) => UNSTORABLE.test(name) || hasUnstorable(field),
  );
}

/** What is wrong with a receipt by `receipt.schema.json`, in words; `undefined` if nothing is. */
export const problemInReceipt = (value: unknown): string | undefined =>
  problemIn(value, receiptSchema);

/**
 * What is wrong with a record that was sent: it is a receipt with an id and one event, of late, whose text
 * has the hash that it names.
 *
 * @param now Unix milliseconds
 * @param daysBack how long ago the answer may have been given; a clock may be a day ahead
 */
export function problemInRecord(value: unknown, now: number, daysBack = 1): string | undefined {
  const problem = problemInReceipt(value);
  if (problem) return problem;
  if (hasUnstorable(value)) return '/: a text holds U+0000 or half of a surrogate pair.';
  const { record_id, events } = value as ConsentReceipt;
  if (!record_id) return '/: record_id is missing.';
  const [event] = events;
  if (!event || events.length > 1)
    return `/events: ${events.length} events; a record has one, its answer.`;
  const { event_time, notice } = event;
  const time = Date.parse(event_time);
  // Not `2026-02-31`, which Date takes for a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString() !== event_time)
    return `/events/0/event_time: "${event_time}" is no time.`;
  if (now - time > daysBack * DAY || time - now > DAY)
    return `/events/0/event_time: "${event_time}" is more than a day ahead of the server's time, or ${daysBack} behind.`;
  // A text that did not fit was left out, and its hash stayed.
  if (notice?.text && notice.sha256 && sha256(notice.text) !== notice.sha256)
    return `/events/0/notice/sha256: "${notice.sha256}" is not the hash of the text.`;
  return undefined;
}
