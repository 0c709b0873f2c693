import { SMALLEST_SHOWN, type PublishedCounters, type ShownCounts } from './publish-counters.js';
import { COUNTED_EVENTS, type Counter } from './store.js';

const WITHHELD = '–';
const LABELS: Readonly<Record<Counter['event'], string>> = {
  shown: 'Shown',
  'allowed-all': 'Allowed all',
  'allowed-some': 'Allowed some',
  refused: 'Refused',
  unanswered: 'Left without an answer',
  withdrawn: 'Withdrawn',
};
const NOTE = `${WITHHELD}: fewer than ${SMALLEST_SHOWN}, or withheld because such a number could be told from it. Totals are of what is shown here.`;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const numbersOf = (counts: ShownCounts): string[] =>
  COUNTED_EVENTS.map((event) => counts[event]?.toLocaleString('en') ?? WITHHELD);
/** An empty name is a page without a version. */
const shownName = (name: string): string => name || 'none';

/** Head, rows and totals, as texts. */
function cellsOf({ by, rows, totals }: PublishedCounters): string[][] {
  const first = ['Total', ...by.slice(1).map(() => '')];
  return [
    [...by.map(capital), ...COUNTED_EVENTS.map((event) => LABELS[event])],
    ...rows.map(({ names, counts }) => [...names.map(shownName), ...numbersOf(counts)]),
    [...(by.length ? first : []), ...numbersOf(totals)],
  ];
}

/** Published counters as a table of plain text, for a terminal. */
export function statsTable(published: PublishedCounters): string {
  const cells = cellsOf(published);
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row
      .map((text, column) =>
        column < published.by.length
          ? text.padEnd(widths[column]!)
          : text.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', NOTE, ''].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one]!);

const BAR = 22;
const CHART_WIDTH = 640;
const LABEL_WIDTH = 190;

/** Bars with their names and numbers beside them: readable without colour, and in print. */
function chart({ totals }: PublishedCounters): string {
  const bars = COUNTED_EVENTS.flatMap((event) =>
    totals[event] === undefined ? [] : [{ label: LABELS[event], count: totals[event] }],
  );
  if (!bars.length) return '';
  const most = Math.max(...bars.map(({ count }) => count));
  const lines = bars.map(({ label, count }, index) => {
    const top = index * (BAR + 8);
    const width = Math.round((count / most) * (CHART_WIDTH - LABEL_WIDTH - 90));
    const middle = top + BAR / 2 + 5;
    return `<text x="${LABEL_WIDTH - 10}" y="${middle}" text-anchor="end">${escape(label)}</text>
<rect x="${LABEL_WIDTH}" y="${top}" width="${width}" height="${BAR}"/>
<text x="${LABEL_WIDTH + width + 8}" y="${middle}">${count.toLocaleString('en')}</text>`;
  });
  const said = bars.map(({ label, count }) => `${label}: ${count.toLocaleString('en')}`).join('; ');
  return `<svg viewBox="0 0 ${CHART_WIDTH} ${bars.length * (BAR + 8)}" role="img" aria-label="${escape(said)}">
${lines.join('\n')}
</svg>`;
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
  svg { width: 100%; max-width: 40rem; font-size: 14px; fill: currentColor; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; }
  th, td { padding: .3rem .75rem; border-bottom: 1px solid; text-align: end; font-variant-numeric: tabular-nums; }
  caption, thead th:nth-child(-n + var(--names)), tbody th, tfoot th { text-align: start; }
  tfoot { font-weight: bold; }
  @media print { body { margin: 0; max-width: none; } tr, svg { break-inside: avoid; } }`;

/**
 * Published counters as a page to read and print: one document of HTML and SVG, without a script and
 * without anything that it loads.
 *
 * @param title what it is about, such as the site and the period
 */
export function statsPage(published: PublishedCounters, title = 'Answers to the banner'): string {
  const [head = [], ...body] = cellsOf(published);
  const names = published.by.length;
  const row = (cells: readonly string[]): string =>
    `<tr>${cells
      .map((text, column) =>
        column < names ? `<th scope="row">${escape(text)}</th>` : `<td>${escape(text)}</td>`,
      )
      .join('')}</tr>`;
  const heads = head.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${chart(published)}
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<caption>How often the banner was shown, and how it was answered</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.slice(0, -1).map(row).join('\n')}
</tbody>
<tfoot>
<tr>${names ? `<th scope="row" colspan="${names}">Total</th>` : ''}${numbersOf(published.totals)
    .map((text) => `<td>${text}</td>`)
    .join('')}</tr>
</tfoot>
</table>
</div>
<p>${escape(NOTE)}</p>
<p>Who was asked, and who left without an answer, is not known: these are numbers of events, not of people.</p>
</main>
</body>
</html>
`;
}
