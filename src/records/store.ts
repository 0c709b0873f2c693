import type { Receipt } from '../consent/receipt.js';

/** A receipt of one answer: it has an id and exactly one event. */
export type ConsentReceipt = Receipt & { readonly record_id: string };

/** A record as it is stored, with its place in the chain. */
export interface StoredRecord {
  /** As it was received; without the `text` of its `notice` where that was deleted since. */
  readonly receipt: ConsentReceipt;
  /** The words that were shown, where the record names any. */
  readonly words?: StoredWords;
  /** When the server received it, ISO 8601 in UTC. */
  readonly received: string;
  /** SHA-256 of the configuration that the visitor was shown: the receipt without answers and times. */
  readonly configuration: string;
  readonly chain: ChainEntry;
}

/** Words that were shown, by the hash that the record has of them. */
export interface StoredWords {
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** Missing where the database does not have it. It may have come with another record. */
  readonly text?: string;
  /**
   * Whether the text came with this record; false where the page sent its hash alone. The chain holds on to it, so a
   * text that was sent and is missing was deleted from the database.
   */
  readonly wereSent: boolean;
}

/**
 * A link of a chain. A store has several chains, its shards: whoever writes takes one that nobody
 * writes to.
 */
export interface ChainEntry {
  readonly shard: number;
  /** 1, 2, 3 … within the shard. */
  readonly sequence: number;
  /** A record was added, or one was deleted at the visitor's request. */
  readonly kind: 'record' | 'deletion';
  /** ISO 8601 in UTC, never before the entry that comes before it. */
  readonly received: string;
  /** SHA-256 of the record that was added or deleted. */
  readonly content: string;
  /** The `hash` of the entry before it; 64 zeros at the beginning. */
  readonly previous: string;
  /** SHA-256 of `previous`, `shard`, `sequence`, `kind`, `received` and `content`, a line each. */
  readonly hash: string;
}

/** From, and up to but not including: ISO 8601 in UTC, whole or from its beginning, such as `2026-05`. */
export interface TimeRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Some of an id's records: the newest. */
export interface RecordsPage {
  /** At most so many. */
  readonly limit: number;
  /** Only those of an earlier time of the answer than this, ISO 8601 in UTC. */
  readonly before?: string | undefined;
}

/** What is wrong with a record or a link of a chain. */
export interface RecordProblem {
  readonly problem:
    /** A link is missing, or there twice. */
    | 'gap'
    /** A link does not have the hash that its fields give, or not that of the one before it. */
    | 'broken-link'
    /** The record is not the one that was added. */
    | 'changed-record'
    /** The record is gone, and no deletion was noted. */
    | 'missing-record'
    /** A link is in no chain: beyond its end, before its beginning, or of a shard that there is not. */
    | 'unknown-link'
    /** A record is there that no chain knows. */
    | 'unchained-record'
    /** A text or a configuration does not have the hash that it is stored under, or is gone. */
    | 'changed-text'
    /** A table lacks the trigger that refuses changes. */
    | 'missing-trigger'
    /** The record is no receipt as in `receipt.schema.json`. */
    | 'invalid-record';
  readonly shard?: number;
  readonly sequence?: number;
  /** In words, with the values. */
  readonly message: string;
}

export interface Verification {
  /** Records that are as they were added. */
  readonly records: number;
  /** How many of them name words that the database does not have, since their page sent the hash alone. */
  readonly withoutWords: number;
  /** Records deleted at the visitor's request. */
  readonly deleted: number;
  /** The last link of each chain. Kept elsewhere, it shows whether the end was cut off. */
  readonly heads: readonly Pick<ChainEntry, 'shard' | 'sequence' | 'hash'>[];
  /** The first hundred. */
  readonly problems: readonly RecordProblem[];
}

/** What is counted. */
export const COUNTED_EVENTS = [
  'shown',
  'allowed-all',
  'allowed-some',
  'refused',
  'unanswered',
  'withdrawn',
] as const;

/** What the page counts: nothing that tells visitors apart. */
export interface Counter {
  readonly event: (typeof COUNTED_EVENTS)[number];
  /** BCP 47 tag. */
  readonly language: string;
  readonly layout: string;
  /** The version of the policy, or nothing. */
  readonly version: string;
}

/** How often something was counted on a day. */
export interface Count extends Counter {
  /** Such as `2026-05-13`, in UTC. */
  readonly day: string;
  readonly count: number;
}

/** What a retention removed. */
export interface Retention {
  /** Everything before the beginning of this month is gone, ISO 8601 in UTC. */
  readonly before: string;
}

/** Where records are kept. Its methods reject with what the database says. */
export interface RecordStore {
  /** Resolves once the record is durable. One with the same id and time is there already: it stays. */
  add(receipt: ConsentReceipt): Promise<void>;
  /**
   * All of an id's records, or a page of them. Oldest first, hence a withdrawal after what it withdraws. None for an
   * id that nobody has.
   */
  recordsOf(id: string, page?: RecordsPage): Promise<readonly StoredRecord[]>;
  /** Deletes an id's records, notes in the chain that it did, and says how many they were. */
  deleteRecords(id: string): Promise<number>;
  /** All records by the time of the answer, oldest first. */
  export(range?: TimeRange): AsyncIterable<StoredRecord>;
  /** Links of a chain in order, at most `limit` from `sequence` on: the proof around a record. */
  chain(shard: number, sequence?: number, limit?: number): Promise<readonly ChainEntry[]>;
  /** Reads everything, and compares each record, text and link with its hash. */
  verify(): Promise<Verification>;
  /**
   * Deletes the months that are over for longer than this.
   *
   * @param duration `5y`, `18m`, or in ISO 8601 `P5Y`, `P18M`
   * @throws RangeError for any other
   */
  keep(duration: string): Promise<Retention>;
  /** Counts one more today. */
  count(counter: Counter): Promise<void>;
  /** By day, version, language, layout and event. */
  counters(range?: TimeRange): Promise<readonly Count[]>;
  /** Makes the tables, or brings them up to date. May be called any number of times. */
  migrate(): Promise<void>;
  /** Writes what is waiting, and closes the database if this store opened it. */
  close(): Promise<void>;
}
