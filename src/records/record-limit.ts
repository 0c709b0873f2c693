import { limitPerId } from './id-limit.js';
import type { ConsentReceipt } from './store.js';

const DAY = 86_400_000;

/** Whether it grants nothing, whatever it says of itself: what must not be kept out. */
const isLess = ({ events: [event] }: ConsentReceipt): boolean => !event!.granted.length;

/**
 * How many records one id may send. Withdrawals and refusals have a limit of their own in a minute, and none in a
 * day: whoever knows a visitor's id cannot keep a withdrawal out by sending consents. An answer that takes back a
 * part cannot be told from one that adds to another, and counts as a consent.
 *
 * @returns seconds to wait; 0 for a record that is let in
 */
export function limitRecords(
  perMinute: number,
  perDay: number,
): (record: ConsentReceipt, now: number) => number {
  const [isWithinMinute, isLessWithinMinute] = [limitPerId(perMinute), limitPerId(perMinute)];
  const isWithinDay = limitPerId(perDay, DAY);
  return (record, now) => {
    const { record_id: id } = record;
    if (isLess(record)) return isLessWithinMinute(id, now) ? 0 : 60;
    if (!isWithinMinute(id, now)) return 60;
    return isWithinDay(id, now) ? 0 : Math.ceil((DAY - (now % DAY)) / 1000);
  };
}
