import { categoryOf } from '../consent/consent-names.js';
import type { Category, StoredItem } from '../consent/declarations.js';
import { cookieNames, expireCookie } from './cookie-jar.js';
import { readStoredItems, type DeclaredItem } from './read-stored-items.js';

/** `_pk_id*` matches `_pk_id.1.1fff`; every other character stands for itself. */
export function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!rest.length) return name === pattern;
  const last = rest.pop()!;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.startsWith(first) && name.endsWith(last) && name.length - last.length >= from;
}

/** One kind of storage: what is in it, and how one thing is taken out. */
interface Store {
  names(): string[] | Promise<string[]>;
  remove(name: string): unknown;
}

const webStorage = (storage: () => Storage): Store => ({
  names: () => Object.keys(storage()),
  remove: (name) => storage().removeItem(name),
});

const STORES: Record<StoredItem['type'], Store> = {
  cookie: { names: cookieNames, remove: expireCookie },
  'local-storage': webStorage(() => localStorage),
  'session-storage': webStorage(() => sessionStorage),
  'indexed-db': {
    names: async () => (await indexedDB.databases()).map(({ name }) => name!),
    remove: (name) =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase(name);
        // Blocked: a page still has it open; it is counted as not cleared.
        request.onsuccess = request.onerror = request.onblocked = done;
      }),
  },
  'cache-storage': { names: () => caches.keys(), remove: (name) => caches.delete(name) },
};

/**
 * Clears what the refused names declare they store, and nothing that a name which still runs
 * declares too.
 *
 * @param own name of our own cookie, which no pattern reaches
 * @returns what could not be cleared: names, or the pattern where a storage cannot even be read
 */
export async function clearStorage(
  categories: readonly Category[],
  refused: readonly string[],
  isGranted: (name: string) => boolean,
  own: string,
): Promise<string[]> {
  const declared = readStoredItems(categories);
  const isRefused = ({ owner }: DeclaredItem): boolean =>
    !isGranted(owner) && (refused.includes(owner) || refused.includes(categoryOf(owner)));
  const kept = declared.filter(({ owner }) => isGranted(owner));

  const clear = async ({ item: { name: pattern, type } }: DeclaredItem): Promise<string[]> => {
    const store = STORES[type];
    const isDue = (name: string): boolean =>
      matches(pattern, name) &&
      name !== own &&
      !kept.some(({ item }) => item.type === type && matches(item.name, name));
    try {
      // Not awaited where it need not be: what can be cleared at once is, even if the page goes.
      const listed = store.names();
      const names = (Array.isArray(listed) ? listed : await listed).filter(isDue);
      const removals = names.map((name) => store.remove(name));
      await Promise.all(removals);
      const left = await store.names();
      return names.filter((name) => left.includes(name));
    } catch {
      return [pattern];
    }
  };
  return [...new Set((await Promise.all(declared.filter(isRefused).map(clear))).flat())];
}
