// `records stats`: how banners were answered, where pages count it. No small numbers: see `publishCounters`.
import { writeFileSync } from 'node:fs';
import { publishCounters, statsPage, statsTable } from '../../dist/npm/entries/npm/records.js';
import { dayBefore, dayOf } from '../../dist/npm/records/periods.js';
import { visible } from '../scan/visible.mjs';
import { rangeOf, rangeOptions } from './range.mjs';

const GROUPS = ['day', 'week', 'month', 'version', 'language', 'layout'];

export const options = {
  by: { type: 'string', default: 'month' },
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
  ...rangeOptions,
};

export function check({ values }) {
  rangeOf(values);
  groupsOf(values);
}

function groupsOf({ by }) {
  const groups = by.split(',').filter(Boolean);
  const unknown = groups.find((one) => !GROUPS.includes(one));
  if (unknown) throw new TypeError(`--by ${unknown}: allowed are ${GROUPS.join(', ')}.`);
  return groups;
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

export async function run({ store, values }) {
  const { from, to } = rangeOf(values);
  // Days that are still to come have no numbers either, and nobody needs to hear it.
  const range = { from, to: to === undefined || to > tomorrow() ? tomorrow() : to };
  const published = publishCounters(await store.counters(range), groupsOf(values), range);
  if (values.html) write(values.html, statsPage(published, titleOf(range)));
  console.log(
    values.json
      ? JSON.stringify(published, undefined, 2)
      : statsTable(published).split('\n').map(visible).join('\n'),
  );
  return 0;
}

const written = (day) =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Both days are included. */
const titleOf = ({ from, to }) =>
  `Answers to the banner, ${from === undefined ? '' : `${written(dayOf(from))} `}to ${written(dayBefore(to))}`;

function write(file, page) {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new TypeError(`--html ${file}: ${error.message}`, { cause: error });
  }
}
