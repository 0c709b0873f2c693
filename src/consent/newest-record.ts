import { parseRecord, type ConsentRecord } from './consent-record.js';
import { isFromTheFuture } from './decision.js';

/** The newest readable answer among the values of all cookies of the name. */
export const newestRecord = (values: readonly string[], now: number): ConsentRecord | undefined =>
  values
    .flatMap((value) => parseRecord(value) ?? [])
    .filter((record) => !isFromTheFuture(record, now))
    // In doubt, the one that grants less.
    .sort((a, b) => b.at - a.at || a.granted.length - b.granted.length)[0];
