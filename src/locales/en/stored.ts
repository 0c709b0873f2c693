import type { StoredMessages } from '../messages.js';

export const enStored: StoredMessages = {
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDb: 'Database',
  cacheStorage: 'Cache',
  keptFor: 'kept for {duration}',
  keptUntilClosed: 'kept until the browser is closed',
};
