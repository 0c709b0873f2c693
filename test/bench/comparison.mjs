// What was measured as tables: a row for each library, then ours as parts of the better of both peers.
import { compared, ours, peers } from './variants.mjs';

/** Each column: its title, what it shows of a result, digits after the point. Less is always better. */
const visit = (kind) => [
  ['script ms', (result) => result[kind].script, 1],
  ['heap kB', (result) => result[kind].heap, 0],
  ['gzip -9', (result) => result[kind].gzip, 0],
  ['brotli 11', (result) => result[kind].brotli, 0],
  ['files', (result) => result[kind].files, 0],
];

const speeds = (first, second) =>
  ['fast', 'slow'].flatMap((speed) => [
    [`${first}, ${speed}`, (result) => result[speed][first], 0],
    [`${second}, ${speed}`, (result) => result[speed][second], 0],
  ]);

const tables = [
  ['visits', 'First visit', visit('first')],
  ['visits', 'Visit of somebody who declined', visit('declined')],
  ['painting', 'First visit: navigation to the question, in ms', speeds('painted', 'settled')],
  [
    'click',
    'Click on accept to the question gone and the script run, in ms',
    speeds('gone', 'run'),
  ],
];

/** @param {Record<string, Record<string, object>>} results by part and variant */
export function printComparison(sites, results) {
  for (const [part, title, columns] of tables.filter(([part]) => results[part])) {
    const of = results[part];
    console.log(`\n${title}`);
    printRow('', columns, ([title]) => title);
    for (const key of compared)
      printRow(sites[key].name, columns, ([, value, digits]) => value(of[key]).toFixed(digits));
    for (const key of ours)
      printRow(`${sites[key].name} / better peer`, columns, ([, value]) =>
        (value(of[key]) / betterPeer(of, value)).toFixed(2),
      );
  }
}

/** @param {(result: object) => number} value */
export const betterPeer = (results, value) => Math.min(...peers.map((key) => value(results[key])));

function printRow(name, columns, cell) {
  const cells = columns.map((column) => cell(column).padStart(15));
  console.log(name.padEnd(28) + cells.join(''));
}
