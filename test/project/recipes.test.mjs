// What every recipe has.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const folder = path.join(root, 'docs/recipes');
const pages = readdirSync(folder).filter((file) => file !== 'index.md');
const read = (file) => readFileSync(path.join(folder, file), 'utf8');

test('each recipe is in the index, and says what to paste, how to check it and what goes wrong', () => {
  assert.ok(pages.length > 25, 'the recipes were found');
  const index = read('index.md');
  for (const file of pages) {
    assert.ok(index.includes(`](${file})`), `${file} is in the index`);
    assert.match(read(file), /^ *```\w+$/m, `${file} has code`);
    assert.match(read(file), /^\*\*Check\.\*\*/m, `${file} says how to check`);
    assert.match(read(file), /^\*\*What goes wrong\*\*$/m, `${file} says what goes wrong`);
  }
});
