import { limitPerId } from './id-limit.js';
import type { Counter } from './store.js';

/** What a version or a language is counted as that is not told apart. Nothing is lost in the totals. */
const OTHER = 'other';

/** As many a day as a site may have; what somebody makes up beyond them is one row. */
const MOST_VERSIONS = 20;
const MOST_LANGUAGES = 100;
const DAY = 86_400_000;

/**
 * Tells names apart: those that are known, or without a list, so many a day. The half that is used most is known
 * on the next day, too, so that names made up at midnight do not take their place.
 */
function foldNames(most: number, known?: readonly string[]): (name: string, now: number) => string {
  if (known) return (name) => (known.includes(name) ? name : OTHER);
  const uses = new Map<string, number>();
  let day = 0;
  return (name, now) => {
    const today = Math.floor(now / DAY);
    if (today !== day) {
      const kept = [...uses].sort(([, one], [, other]) => other - one).slice(0, most / 2);
      uses.clear();
      for (const [used] of kept) uses.set(used, 0);
    }
    day = today;
    if (!uses.has(name) && uses.size >= most) return OTHER;
    uses.set(name, (uses.get(name) ?? 0) + 1);
    return name;
  };
}

export interface CounterLimits {
  /** In a minute, from all visitors together. */
  readonly perMinute: number;
  readonly versions?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
}

/**
 * Counters have no id and we note no address, so all of them together have a limit, by the memory of this
 * process; and so has how many rows a day can get in the database.
 *
 * @returns a counter as it is counted; `undefined` where there were too many
 */
export function limitCounters({
  perMinute,
  versions,
  languages,
}: CounterLimits): (counter: Counter, now: number) => Counter | undefined {
  const isWithinMinute = limitPerId(perMinute);
  const foldVersion = foldNames(MOST_VERSIONS, versions);
  const foldLanguage = foldNames(MOST_LANGUAGES, languages);
  return (counter, now) => {
    if (!isWithinMinute('counters', now)) return undefined;
    const { version, language } = counter;
    return {
      ...counter,
      // An empty version is not a made-up name.
      version: version && foldVersion(version, now),
      language: foldLanguage(language, now),
    };
  };
}
