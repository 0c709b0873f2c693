// Published counters as drawings: each says its numbers in words, too, and the table beside them has them all.
import { periodsFrom, type Period } from './periods.js';
import { periodIn, type PublishedCounters } from './publish-counters.js';
import { escapeMarkup } from '../consent/escape-markup.js';
import { COUNTED_EVENTS, type Counter } from './store.js';

type Event = Counter['event'];

export const LABELS: Readonly<Record<Event, string>> = {
  shown: 'Shown',
  'allowed-all': 'Allowed all',
  'allowed-some': 'Allowed some',
  refused: 'Refused',
  unanswered: 'Left without an answer',
  withdrawn: 'Withdrawn',
};

const written = (count: number): string => count.toLocaleString('en');
/** A number in a drawing, no longer than it has to be. */
const at = (number: number): string => String(Math.round(number * 100) / 100);

const drawing = (width: number, height: number, says: string, lines: readonly string[]): string =>
  `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(says)}">\n${lines.join('\n')}\n</svg>`;

const WIDE = 360;

/** What was counted in all: bars with their names and numbers above them. */
export function totalsChart({ totals }: PublishedCounters): string {
  const bars = COUNTED_EVENTS.flatMap((event) =>
    totals[event] === undefined ? [] : [{ label: LABELS[event], count: totals[event] }],
  );
  if (!bars.length) return '';
  const most = Math.max(...bars.map(({ count }) => count));
  const lines = bars.map(
    ({ label, count }, index) =>
      `<text x="0" y="${index * 42 + 14}">${escapeMarkup(label)}</text><text x="${WIDE}" y="${index * 42 + 14}" text-anchor="end">${written(count)}</text>
<rect x="0" y="${index * 42 + 20}" width="${at((count / most) * WIDE)}" height="14"/>`,
  );
  const says = bars.map(({ label, count }) => `${label}: ${written(count)}`).join('; ');
  return drawing(WIDE, bars.length * 42, says, lines);
}

const LEFT = 44;
const TOP = 16;
const BOTTOM = 106;
const HEIGHT = 126;

/** 1, 2 or 5 with zeros after it, and no less than a number. */
function scaleFor(most: number): number {
  const zeros = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((step) => step * zeros).find((one) => one >= most)!;
}

/** The sums of what the rows show, for each period from the first to the last. */
function overTime({ by, rows, without }: PublishedCounters, period: Period) {
  const column = by.indexOf(period);
  const sums = new Map<string, Partial<Record<Event, number>>>();
  for (const { names, counts } of rows) {
    const sum = sums.get(names[column]!) ?? {};
    sums.set(names[column]!, sum);
    for (const event of COUNTED_EVENTS)
      if (counts[event] !== undefined) sum[event] = (sum[event] ?? 0) + counts[event];
  }
  const names = [...sums.keys(), ...without].sort();
  return periodsFrom(names[0]!, names.at(-1)!, period).map((name) => ({
    name,
    counts: sums.get(name) ?? {},
  }));
}

/**
 * A drawing for each event over time, by the finest time that counts are put together by; nothing where that is none, or
 * there is one such time only.
 */
export function timeCharts(published: PublishedCounters): string {
  const period = periodIn(published.by);
  if (!period || !published.rows.length) return '';
  const slots = overTime(published, period);
  if (slots.length < 2) return '';
  const most = (events: readonly Event[]): number =>
    Math.max(1, ...slots.flatMap(({ counts }) => events.map((event) => counts[event] ?? 0)));
  // Answers are there to be compared, so they have one scale. How often a banner was shown would make all of them small.
  const answers = scaleFor(most(COUNTED_EVENTS.filter((event) => event !== 'shown')));
  const charts = COUNTED_EVENTS.map((event) => {
    const scale = event === 'shown' ? scaleFor(most([event])) : answers;
    return `<figure><figcaption>${escapeMarkup(LABELS[event])}</figcaption>\n${timeChart(event, period, slots, scale)}</figure>`;
  });
  return `<h2>By ${period}</h2>
<p>A dotted line stands where no number is shown. All but “Shown” have the same scale. The table has the numbers.</p>
<div class="charts">
${charts.join('\n')}
</div>`;
}

function timeChart(
  event: Event,
  period: Period,
  slots: ReturnType<typeof overTime>,
  scale: number,
): string {
  const width = (WIDE - LEFT) / slots.length;
  const gap = Math.min(width / 5, 4);
  const bars = slots.map(({ counts }, index) => {
    const [left, wide] = [LEFT + index * width + gap / 2, width - gap];
    const count = counts[event];
    if (count === undefined)
      return `<path class="none" d="M${at(left)} ${BOTTOM - 4}h${at(wide)}"/>`;
    const height = (count / scale) * (BOTTOM - TOP);
    return `<rect x="${at(left)}" y="${at(BOTTOM - height)}" width="${at(wide)}" height="${at(height)}"/>`;
  });
  const [first, last] = [slots[0]!.name, slots.at(-1)!.name];
  const frame = [
    `<path d="M${LEFT} ${TOP}H${WIDE}M${LEFT} ${BOTTOM}H${WIDE}"/>`,
    `<text x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end">${written(scale)}</text>`,
    `<text x="${LEFT - 6}" y="${BOTTOM + 4}" text-anchor="end">0</text>`,
    `<text x="${LEFT}" y="${HEIGHT - 4}">${escapeMarkup(first)}</text>`,
    `<text x="${WIDE}" y="${HEIGHT - 4}" text-anchor="end">${escapeMarkup(last)}</text>`,
  ];
  return drawing(WIDE, HEIGHT, saysOf(event, period, slots), [...frame, ...bars]);
}

function saysOf(event: Event, period: Period, slots: ReturnType<typeof overTime>): string {
  const counts = slots.flatMap(({ counts }) => counts[event] ?? []);
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map(written);
  const missing = slots.length - counts.length;
  const range = !counts.length
    ? 'no numbers'
    : least === most
      ? `${most} each`
      : `between ${least} and ${most}`;
  return `${LABELS[event]}, by ${period} from ${slots[0]!.name} to ${slots.at(-1)!.name}: ${range}${
    counts.length && missing ? `; ${missing} without a number` : ''
  }`;
}
