import type { Kysely } from 'kysely';
import type { ChainEntry, Count } from './store.js';

/** Times are texts in ISO 8601 and UTC: they sort as they are, and no driver changes them. */
export interface Tables {
  consent_records: {
    record_id: string;
    event_time: string;
    received: string;
    shard: number;
    sequence: number;
    configuration: string;
    notice: string | null;
    content: string;
  };
  consent_chain: {
    shard: number;
    sequence: number;
    kind: ChainEntry['kind'];
    received: string;
    content: string;
    previous: string;
    hash: string;
  };
  /** Where each chain ends, and where it begins since older months were deleted. */
  consent_shards: {
    shard: number;
    sequence: number;
    received: string;
    hash: string;
    first_sequence: number;
    first_previous: string;
  };
  /** Texts and configurations, each once. */
  consent_texts: { sha256: string; text: string };
  /** Every retention that was applied: older months are gone on purpose. */
  consent_retention: { before: string; applied: string };
  consent_counters: Count;
}

/** Which database it is, since they differ in a few words. */
export type DatabaseKind = 'sqlite' | 'postgres' | 'mysql';

export interface Database {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
  /** Undoes what opening did. */
  close(): Promise<void>;
}
