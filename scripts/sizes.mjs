// What a visitor downloads: `npm run sizes` visits pages in Chromium, counts every file of ours that is
// fetched until the page has been quiet for five seconds, and prints the numbers beside their ceilings.
// `-- --update` writes them to sizes.json and into the README. A test compares them to the byte, so that a change of size is
// always a line in the commit that made it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './run.mjs';
import { makeVisits } from './sizes/visits.mjs';

export const sizesFile = path.join(root, 'test/project/sizes.json');

/** Bytes after gzip -9, and files. Going over one takes a record in docs/decisions. */
export const ceilings = {
  gate: { gzip: 7800, files: 1 },
  firstVisit: { gzip: 16_000, files: 3 },
  firstVisitPreferences: { gzip: 9500, files: 2 },
  wayBack: { gzip: 1300, files: 1 },
  returningPreferences: { gzip: 17_000, files: 4 },
  returningPolicy: { gzip: 24_000, files: 5 },
};

/** Those that are over their ceiling today, and the record that says why. The exact sizes hold all the same. */
export const exceptions = {
  gate: 'docs/decisions/0014-visits-over-their-ceilings.md',
  firstVisit: 'docs/decisions/0014-visits-over-their-ceilings.md',
  firstVisitPreferences: 'docs/decisions/0014-visits-over-their-ceilings.md',
  returningPreferences: 'docs/decisions/0014-visits-over-their-ceilings.md',
  returningPolicy: 'docs/decisions/0014-visits-over-their-ceilings.md',
};

const meanings = {
  gate: 'the gate: all that a returning visitor needs',
  firstVisit: 'a first visit, all of it',
  firstVisitPreferences: '… that opens the preferences, services declared: in addition',
  wayBack: 'a returning visitor, where the page has no control: in addition to the gate',
  returningPreferences: 'a returning visitor who opens the preferences: in addition',
  returningPolicy: 'a returning visitor on a policy of fifteen sections, all of it',
};

/** @returns {Promise<Record<string, { gzip: number, brotli: number, files: string[] }>>} */
export async function measure() {
  const fetched = await makeVisits();
  const gate = ['consent-elements.js'];
  const moreThan = (fewer, files) => files.filter((file) => !fewer.includes(file));
  return Object.fromEntries(
    Object.entries({
      gate,
      firstVisit: fetched.firstVisit,
      firstVisitPreferences: fetched.firstVisitPreferences,
      wayBack: moreThan(gate, fetched.returning),
      returningPreferences: fetched.returningPreferences,
      returningPolicy: fetched.returningPolicy,
    }).map(([name, files]) => [name, weigh(files)]),
  );
}

function weigh(files) {
  const contents = files.map((file) => readFileSync(path.join(root, 'dist', file)));
  const sum = (compress) => contents.reduce((total, text) => total + compress(text).length, 0);
  return {
    gzip: sum((text) => gzipSync(text, { level: 9 })),
    // Its highest quality, 11, is the default.
    brotli: sum(brotliCompressSync),
    files: files.toSorted(),
  };
}

/** Compressors differ a little between versions: the numbers are only exact under the same ones. */
export const compressors = `zlib ${process.versions.zlib}, brotli ${process.versions.brotli}`;

const readRecorded = () =>
  existsSync(sizesFile) ? (JSON.parse(readFileSync(sizesFile, 'utf8')).visits ?? {}) : {};

function print(sizes, recorded) {
  console.log('  gzip   (was)  at most  brotli  files  at most');
  for (const [name, { gzip, brotli, files }] of Object.entries(sizes)) {
    const { gzip: bytes, files: count } = ceilings[name];
    const numbers = [
      [gzip, 6],
      [recorded[name]?.gzip ?? '', 8],
      [bytes, 9],
      [brotli, 8],
      [files.length, 7],
      [count, 9],
    ].map(([number, width]) => String(number).padStart(width));
    const isOver = gzip > bytes || files.length > count;
    console.log(`${numbers.join('')}  ${meanings[name]}${isOver ? '  ← over' : ''}`);
    console.log(`${' '.repeat(49)}${files.join(', ')}`);
  }
}

/** The README's table, with its marks. */
export function sizesTable(visits) {
  const number = new Intl.NumberFormat('en');
  const rows = Object.entries(visits).map(
    ([name, { gzip, brotli, files }]) =>
      `| ${meanings[name]} | ${number.format(gzip)} | ${number.format(brotli)} | ${files.length} |`,
  );
  return ['<!-- sizes -->', '', '| visit | gzip | brotli | files |', '| --- | --- | --- | --- |']
    .concat(rows, '', '<!-- /sizes -->')
    .join('\n');
}

const readme = path.join(root, 'README.md');
const updateReadme = (visits) =>
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(/<!-- sizes -->.*<!-- \/sizes -->/s, sizesTable(visits)),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const visits = await measure();
  print(visits, readRecorded());
  if (process.argv.includes('--update')) {
    writeFileSync(sizesFile, `${JSON.stringify({ compressors, visits }, null, 2)}\n`);
    updateReadme(visits);
  }
}
