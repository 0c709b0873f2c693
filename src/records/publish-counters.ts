import { COUNTED_EVENTS, type Count, type Counter } from './store.js';

/** Fewer than this are not shown, of anything. */
export const SMALLEST_SHOWN = 10;

/** What counts are put together by. */
export type CounterGroup = 'day' | 'month' | 'version' | 'language' | 'layout';

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
}

/** How a banner that was shown can end: together about as many as it was shown. */
const ENDINGS = ['allowed-all', 'allowed-some', 'refused', 'unanswered'] as const;

const nameOf = (count: Count, group: CounterGroup): string =>
  group === 'month' ? count.day.slice(0, 7) : count[group];

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
 */
export function publishCounters(
  counts: readonly Count[],
  by: readonly CounterGroup[] = ['month'],
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
  return { by, rows, totals };
}
