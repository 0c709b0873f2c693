import { sha256 } from './sha256.js';
import type { ChainEntry } from './store.js';

/** What the first link has in place of a hash. */
export const BEGINNING = '0'.repeat(64);

export const hashOfEntry = (entry: Omit<ChainEntry, 'hash'>): string =>
  sha256(
    [entry.previous, entry.shard, entry.sequence, entry.kind, entry.received, entry.content].join(
      '\n',
    ),
  );

/** The last link of a chain. */
export type Head = Pick<ChainEntry, 'shard' | 'sequence' | 'received' | 'hash'>;

/** A link after another. A clock that was set back does not take the chain back with it. */
export function nextEntry(
  head: Head,
  kind: ChainEntry['kind'],
  content: string,
  now: string,
): ChainEntry {
  const entry = {
    shard: head.shard,
    sequence: head.sequence + 1,
    kind,
    received: now > head.received ? now : head.received,
    content,
    previous: head.hash,
  };
  return { ...entry, hash: hashOfEntry(entry) };
}
