import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { ceilings, compressors, measure, sizesFile } from '../../scripts/sizes.mjs';

const recorded = JSON.parse(readFileSync(sizesFile, 'utf8'));
let measured;

before(async () => {
  measured = await measure();
});

for (const [name, ceiling] of Object.entries(ceilings)) {
  test(`${name} stays below ${ceiling.gzip} bytes in ${ceiling.files} files`, () => {
    const { gzip, files } = measured[name];
    assert.ok(files.length > 0, 'something was fetched');
    assert.ok(gzip <= ceiling.gzip, `${gzip} bytes`);
    assert.ok(files.length <= ceiling.files, files.join(', '));
  });
}

test('no visitor fetches what is only for who builds the page', () => {
  const fetched = Object.values(measured).flatMap(({ files }) => files);
  assert.deepEqual(
    fetched.filter((file) => /check|diagnostics/.test(file)),
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
