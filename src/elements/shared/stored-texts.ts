import type { StoredItem } from '../../consent/declarations.js';
import type { LocaleInfo, StoredMessages } from '../../locales/messages.js';
import { formatDuration } from './duration.js';

/** `local-storage` → `Local storage`, in the language of the phrases. */
export const kindOf = ({ type }: StoredItem, phrases: StoredMessages): string =>
  ({
    cookie: phrases.cookie,
    'local-storage': phrases.localStorage,
    'session-storage': phrases.sessionStorage,
    'indexed-db': phrases.indexedDb,
    'cache-storage': phrases.cacheStorage,
  })[type] ?? type;

/** `P13M` → `kept for 13 months`; empty if the page does not say. */
export const keptFor = ({ duration }: StoredItem, phrases: LocaleInfo & StoredMessages): string =>
  !duration
    ? ''
    : duration === 'session'
      ? phrases.keptUntilClosed
      : phrases.keptFor.replace('{duration}', () => formatDuration(duration, phrases));
