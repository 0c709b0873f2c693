// docs/fairness.md names the tests that hold us to each row. The list cannot go stale.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** `| ask | \`test/a.test.mjs\` title; \`test/b.test.mjs\` title |` → file and title of each. */
const named = read('docs/fairness.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`test/'))
  .flatMap((line) =>
    line
      .replace(/ \|$/, '')
      .split(/`(?=test\/)/)
      .slice(1),
  )
  .map((entry) => {
    const [file, title] = entry.split('` ');
    return { file, title: title.replace(/;\s*$/, '').trim() };
  });

/** The titles of a file's tests, with `…` for what differs from one run to the next. */
const titlesIn = (file) =>
  [...read(file).matchAll(/\b(?:test|it)\(\s*(['"`])(.*?)\1,/gs)].map(([, , title]) =>
    title.replace(/\$\{.*?\}/g, '…'),
  );

test('each test that the checklist of fairness names exists', () => {
  const missing = named.filter(({ file, title }) => !titlesIn(file).includes(title));
  assert.deepEqual(missing, []);
  assert.ok(named.length > 50);
});

test('each test of fairness is in the checklist', () => {
  const folder = 'test/fairness';
  const unnamed = readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .flatMap((file) => titlesIn(file).map((title) => ({ file, title })))
    .filter((one) => !named.some(({ file, title }) => file === one.file && title === one.title));
  assert.deepEqual(unnamed, []);
});
