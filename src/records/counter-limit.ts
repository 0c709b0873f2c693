import { limitPerId } from './id-limit.js';
import type { Counter } from './store.js';

/** Versions, languages and layouts together that a site may have. Whoever makes them up stops here. */
const MOST_KINDS_A_DAY = 1000;
const DAY = 86_400_000;

/**
 * Counters have no id and we note no address, so all of them together have a limit, by the memory of this
 * process; and so has how many rows a day can get in the database.
 *
 * @param most counters in a minute
 */
export function limitCounters(most: number): (counter: Counter, now: number) => boolean {
  const isWithinMinute = limitPerId(most);
  const kinds = new Set<string>();
  let day = 0;
  return ({ version, language, layout }, now) => {
    const today = Math.floor(now / DAY);
    if (today !== day) kinds.clear();
    day = today;
    const kind = [version, language, layout].join();
    if (!isWithinMinute('counters', now)) return false;
    if (!kinds.has(kind) && kinds.size >= MOST_KINDS_A_DAY) return false;
    kinds.add(kind);
    return true;
  };
}
