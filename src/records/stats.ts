import { spansOf } from './periods.js';
import {
  periodIn,
  SMALLEST_SHOWN,
  type CounterGroup,
  type PublishedCounters,
  type ShownCounts,
} from './publish-counters.js';
import { LABELS, timeCharts, totalsChart } from './stats-charts.js';
import { escapeMarkup } from '../consent/escape-markup.js';
import { COUNTED_EVENTS } from './store.js';

const WITHHELD = '–';
const NOTE = `${WITHHELD}: fewer than ${SMALLEST_SHOWN}, or withheld because such a number could be told from it. Totals are of what is shown here.`;
const NO_NUMBERS = 'no numbers';
const NO_NUMBERS_NOTE = `No numbers: nothing was counted, or fewer than ${SMALLEST_SHOWN} of each.`;

/** Below the table. */
const notesOf = ({ rows, without }: PublishedCounters): string[] => [
  NOTE,
  ...(without.length || !rows.length ? [NO_NUMBERS_NOTE] : []),
];

const headOf = (group: CounterGroup): string =>
  group === 'week' ? 'Week from' : group[0]!.toUpperCase() + group.slice(1);
const numbersOf = (counts: ShownCounts): string[] =>
  COUNTED_EVENTS.map((event) => counts[event]?.toLocaleString('en') ?? WITHHELD);
/** An empty name is a page without a version. */
const shownName = (name: string): string => name || 'none';

interface Line {
  readonly names: readonly string[];
  /** One for each event, or one alone for all of them. */
  readonly numbers: readonly string[];
}

/** Rows, and times without any; what follows each other there is one line. */
function linesOf({ by, rows, without }: PublishedCounters): Line[] {
  const period = periodIn(by);
  const gaps = period ? spansOf(without, period) : [];
  return [
    ...rows.map(({ names, counts }) => ({
      names: names.map(shownName),
      numbers: numbersOf(counts),
    })),
    ...gaps.map(([first, last]) => ({
      names: by.map((group) =>
        group !== period ? 'all' : first === last ? first : `${first} to ${last}`,
      ),
      numbers: [NO_NUMBERS],
    })),
  ].sort((one, other) => (one.names.join('\n') < other.names.join('\n') ? -1 : 1));
}

/** Published counters as a table of plain text, for a terminal. */
export function statsTable(published: PublishedCounters): string {
  const { by, totals } = published;
  const total = by.map((_, column) => (column ? '' : 'Total'));
  const cells = [
    [...by.map(headOf), ...COUNTED_EVENTS.map((event) => LABELS[event])],
    ...linesOf(published).map(({ names, numbers }) => [...names, ...numbers]),
    [...total, ...numbersOf(totals)],
  ];
  const widths = cells[0]!.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((text, column) =>
        column < by.length ? text.padEnd(widths[column]!) : text.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...notesOf(published), ''].join('\n');
}

const STYLE = `
  :root { color-scheme: light dark; --text: #1c2430; --page: #fff; --bar: #1d5a8f; --line: #8a94a3; }
  @media (prefers-color-scheme: dark) { :root { --text: #e6eaf0; --page: #14181f; --bar: #8fc1ee; --line: #77808d; } }
  body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
  h1, h2 { line-height: 1.25; break-after: avoid; }
  svg { display: block; width: 100%; max-width: 26rem; font-size: 12px; fill: currentColor; overflow: visible; }
  rect { fill: var(--bar); }
  path { fill: none; stroke: var(--line); }
  path.none { stroke: currentColor; stroke-width: 2; stroke-dasharray: 2 3; }
  .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem 2rem; }
  figure { margin: 0; break-inside: avoid; }
  figcaption { font-weight: bold; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; }
  th, td { padding: .3rem .75rem; border-bottom: 1px solid var(--line); text-align: end; font-variant-numeric: tabular-nums; }
  caption, .name, .none { text-align: start; }
  caption { font-weight: bold; }
  tbody th { font-weight: normal; }
  .time { white-space: nowrap; }
  tfoot { font-weight: bold; }
  @media (forced-colors: active) { rect { fill: CanvasText; } }
  @media print {
    @page { size: A4; margin: 16mm; }
    :root { color-scheme: light; --text: #000; --page: #fff; --bar: #1d5a8f; --line: #666; }
    body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
    .charts { grid-template-columns: 1fr 1fr; }
    .scroll { overflow: visible; }
    table { width: 100%; font-size: 8pt; }
    th, td { padding: .2rem .25rem; }
    .name { overflow-wrap: anywhere; }
    .time { white-space: normal; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; }
    tr, svg { break-inside: avoid; }
  }`;

/**
 * Published counters as a page to read and print: one document of HTML and SVG, without a script and
 * without anything that it loads.
 *
 * @param title what it is about, such as the site and the period
 */
export function statsPage(published: PublishedCounters, title = 'Answers to the banner'): string {
  const { by, totals } = published;
  const period = periodIn(by);
  const name = (text: string, column: number): string =>
    `<th scope="row" class="name${by[column] === period ? ' time' : ''}">${escapeMarkup(text)}</th>`;
  const cell = (text: string): string => `<td>${text}</td>`;
  const row = ({ names, numbers }: Line): string =>
    `<tr>${names.map(name).join('')}${
      numbers.length > 1
        ? numbers.map(cell).join('')
        : `<td class="none" colspan="${COUNTED_EVENTS.length}">${numbers[0]}</td>`
    }</tr>`;
  const heads = [
    ...by.map((group) => `<th scope="col" class="name">${headOf(group)}</th>`),
    ...COUNTED_EVENTS.map((event) => `<th scope="col">${LABELS[event]}</th>`),
  ];
  const totalsDrawn = totalsChart(published);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${timeCharts(published)}
${totalsDrawn && `<h2>In all</h2>\n${totalsDrawn}`}
<h2>The numbers</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<caption>How often the banner was shown, and how it was answered</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${linesOf(published).map(row).join('\n')}
</tbody>
<tfoot>
<tr>${by.length ? `<th scope="row" class="name" colspan="${by.length}">Total</th>` : ''}${numbersOf(totals).map(cell).join('')}</tr>
</tfoot>
</table>
</div>
${notesOf(published)
  .map((note) => `<p>${escapeMarkup(note)}</p>`)
  .join('\n')}
<p>Who was asked, and who left without an answer, is not known: these are numbers of events, not of people.</p>
</main>
</body>
</html>
`;
}
