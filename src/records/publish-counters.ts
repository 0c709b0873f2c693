import { dayBefore, dayOf, PERIODS, periodOf, periodsFrom, type Period } from './periods.js';
import { COUNTED_EVENTS, type Count, type Counter, type TimeRange } from './store.js';

/** Fewer than this are not shown, of anything. */
export const SMALLEST_SHOWN = 10;

/** What counts are put together by. A week is called by its Monday. */
export type CounterGroup = Period | 'version' | 'language' | 'layout';

/** Numbers by event. One that is missing was withheld: it is under {@link SMALLEST_SHOWN}, or would give such a one away. */
export type ShownCounts = Readonly<Partial<Record<Counter['event'], number>>>;

export interface PublishedCounters {
  readonly by: readonly CounterGroup[];
  readonly rows: readonly {
    /** What the row stands for, in the order of `by`. */
    readonly names: readonly string[];
    readonly counts: ShownCounts;
  }[];
  /** The sums of what the rows show. What was withheld is in none of them. */
  readonly totals: ShownCounts;
  /**
   * Days, weeks or months within the range in which no row has a number: nothing was counted, or too little to be shown.
   * None where `by` has no time.
   */
  readonly without: readonly string[];
}

/** The finest time that counts are put together by. */
export const periodIn = (by: readonly CounterGroup[]): Period | undefined =>
  PERIODS.find((period) => by.includes(period));

/** How a banner that was shown can end: together about as many as it was shown. */
const ENDINGS = ['allowed-all', 'allowed-some', 'refused', 'unanswered'] as const;

const isPeriod = (group: CounterGroup): group is Period =>
  (PERIODS as readonly string[]).includes(group);
const nameOf = (count: Count, group: CounterGroup): string =>
  isPeriod(group) ? periodOf(count.day, group) : count[group];

function withhold(counted: ReadonlyMap<Counter['event'], number>): ShownCounts {
  const isShown = (event: Counter['event']): boolean => (counted.get(event) ?? 0) >= SMALLEST_SHOWN;
  // “Shown” less the endings is the one that was withheld, hence it goes with it.
  const isWhole = ENDINGS.every(isShown);
  return Object.fromEntries(
    [...counted].filter(([event]) => isShown(event) && (event !== 'shown' || isWhole)),
  );
}

/**
 * Counts as they may be shown. They are put together first, and small ones left out then; rows without a
 * number are left out whole. Totals are sums of what is shown, so nothing can be told by subtraction.
 *
 * Publish one grouping of one period: two of the same counts could be subtracted from each other.
 *
 * @param range what was asked for, to say of which days in it there is nothing; by default from the first to the last
 *   that has a number
 */
export function publishCounters(
  counts: readonly Count[],
  by: readonly CounterGroup[] = ['month'],
  range: TimeRange = {},
): PublishedCounters {
  const groups = new Map<string, { names: string[]; counted: Map<Counter['event'], number> }>();
  for (const count of counts) {
    const names = by.map((group) => nameOf(count, group));
    const key = JSON.stringify(names);
    const group = groups.get(key) ?? { names, counted: new Map() };
    groups.set(key, group);
    group.counted.set(count.event, (group.counted.get(count.event) ?? 0) + count.count);
  }
  const rows = [...groups.values()]
    .map(({ names, counted }) => ({ names, counts: withhold(counted) }))
    .filter((row) => Object.keys(row.counts).length > 0)
    .sort((one, other) => (one.names.join('\n') < other.names.join('\n') ? -1 : 1));
  const totals: Partial<Record<Counter['event'], number>> = {};
  for (const event of COUNTED_EVENTS)
    for (const row of rows)
      if (row.counts[event] !== undefined) totals[event] = (totals[event] ?? 0) + row.counts[event];
  return { by, rows, totals, without: periodsWithout(by, rows, range) };
}

function periodsWithout(
  by: readonly CounterGroup[],
  rows: PublishedCounters['rows'],
  { from, to }: TimeRange,
): readonly string[] {
  const period = periodIn(by);
  if (!period) return [];
  const seen = new Set(rows.map(({ names }) => names[by.indexOf(period)]!));
  const shown = [...seen].sort();
  const first = from === undefined ? shown[0] : periodOf(dayOf(from), period);
  const last = to === undefined ? shown.at(-1) : periodOf(dayBefore(to), period);
  if (first === undefined || last === undefined) return [];
  return periodsFrom(first, last, period).filter((name) => !seen.has(name));
}
