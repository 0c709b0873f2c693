import type { DurationUnits, Translation } from '../translation.js';

/** What is kept on a visitor's device, and for how long. */
export const enStored = {
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDb: 'Database',
  cacheStorage: 'Cache',
  /** `{duration}`: such as `13 months`. Follows the kind and a comma. */
  keptFor: 'kept for {duration}',
  /** Instead of it, for what the browser forgets by itself. */
  keptUntilClosed: 'kept until the browser is closed',
} as const;

export type StoredMessages = Translation<typeof enStored> & DurationUnits;
