import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import {
  ceilings,
  compressors,
  exceptions,
  measure,
  sizesFile,
  sizesTable,
} from '../../scripts/sizes.mjs';

const recorded = JSON.parse(readFileSync(sizesFile, 'utf8'));
let measured;

before(async () => {
  measured = await measure();
});

const isBelow = ({ gzip, files }, ceiling) => gzip <= ceiling.gzip && files.length <= ceiling.files;

for (const [name, ceiling] of Object.entries(ceilings)) {
  const { gzip, files } = ceiling;
  if (exceptions[name])
    test(`${name} is over its ceiling, for a reason that is on record`, () => {
      assert.ok(existsSync(path.join(root, exceptions[name])));
      assert.ok(!isBelow(measured[name], ceiling), 'it is below: take the exception away');
    });
  else
    test(`${name} stays below ${gzip} bytes in ${files} files`, () => {
      assert.ok(measured[name].files.length > 0, 'something was fetched');
      assert.ok(isBelow(measured[name], ceiling), JSON.stringify(measured[name]));
    });
}

test('no visitor fetches what is only for who builds the page', () => {
  const fetched = Object.values(measured).flatMap(({ files }) => files);
  assert.deepEqual(
    fetched.filter((file) => /check|doctor|diagnostics/.test(file)),
    [],
  );
});

const isOther = compressors !== recorded.compressors && `recorded with ${recorded.compressors}`;

test('sizes.json has the sizes as they are', { skip: isOther }, () => {
  assert.deepEqual(
    measured,
    recorded.visits,
    'A size has changed. If it should: npm run sizes -- --update, and commit sizes.json with it.',
  );
});

test('the README gives the sizes that are recorded', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  assert.ok(readme.includes(sizesTable(recorded.visits)), 'npm run sizes -- --update');
});
