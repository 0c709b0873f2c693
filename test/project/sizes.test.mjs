import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ceilings, measure, sizesFile } from '../../scripts/sizes.mjs';

const measured = measure();
const recorded = JSON.parse(readFileSync(sizesFile, 'utf8'));

for (const [name, ceiling] of Object.entries(ceilings)) {
  test(`${name} stays below ${ceiling} bytes`, () => {
    assert.ok(measured[name] <= ceiling, `${name} is ${measured[name]} bytes`);
  });
}

const otherZlib = measured.zlib !== recorded.zlib && `recorded with zlib ${recorded.zlib}`;

test('sizes.json has the sizes as they are', { skip: otherZlib }, () => {
  assert.deepEqual(
    measured,
    recorded,
    'The size has changed. If it should: npm run sizes -- --update, and commit sizes.json with it.',
  );
});
