// Days, weeks and months, by names that sort as they follow each other.

/** The finest first. A week is called by its Monday. */
export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const nameOf = (date: Date): string => date.toISOString().slice(0, 10);

const daysAfter = (day: string, days: number): string => {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return nameOf(date);
};

/** The day of a time that may be only its beginning, such as `2026-05`. */
export const dayOf = (time: string): string => {
  const day = time.slice(0, 10);
  return day + '0000-01-01'.slice(day.length);
};

/** The day before that of such a time. */
export const dayBefore = (time: string): string => daysAfter(dayOf(time), -1);

/** The period that a day is in: `2026-05-13`, or `2026-05-11`, the Monday of its week, or `2026-05`. */
export function periodOf(day: string, period: Period): string {
  if (period === 'day') return day;
  if (period === 'month') return day.slice(0, 7);
  return daysAfter(day, -((dateOf(day).getUTCDay() + 6) % 7));
}

function periodAfter(name: string, period: Period): string {
  if (period === 'month') return daysAfter(`${name}-01`, 31).slice(0, 7);
  return daysAfter(name, period === 'week' ? 7 : 1);
}

/** All periods from one to another, both included. */
export function periodsFrom(first: string, last: string, period: Period): string[] {
  const names: string[] = [];
  for (let name = first; name <= last; name = periodAfter(name, period)) names.push(name);
  return names;
}

/** Runs of periods that follow each other: `[first, last]` of each. */
export function spansOf(names: readonly string[], period: Period): [string, string][] {
  const spans: [string, string][] = [];
  for (const name of names) {
    const span = spans.at(-1);
    if (span && periodAfter(span[1], period) === name) span[1] = name;
    else spans.push([name, name]);
  }
  return spans;
}
