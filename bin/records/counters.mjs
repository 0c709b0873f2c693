// `records stats`: how banners were answered, where pages count it. No small numbers: see `publishCounters`.
import { writeFileSync } from 'node:fs';
import { publishCounters, statsPage, statsTable } from '../../dist/npm/entries/npm/records.js';
import { rangeOf, rangeOptions } from './range.mjs';

const GROUPS = ['day', 'month', 'version', 'language', 'layout'];

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

export async function run({ store, values }) {
  const range = rangeOf(values);
  const published = publishCounters(await store.counters(range), groupsOf(values));
  const { from, to } = range;
  const title = ['Answers to the banner', from && `from ${from}`, to && `to before ${to}`];
  if (values.html)
    writeFileSync(values.html, statsPage(published, title.filter(Boolean).join(' ')));
  console.log(values.json ? JSON.stringify(published, undefined, 2) : statsTable(published));
  return 0;
}
