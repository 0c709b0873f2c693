// What docs/migrating shows: tags that are understood, cookies that are read, markup that is made. Needs a build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { migrateMarkup } from '../../bin/migrate-markup.mjs';
import { readSettings } from '../../dist/npm/consent/consent-settings.js';
import { LIBRARIES } from '../../dist/npm/import/libraries.js';
import { readMap } from '../../dist/npm/import/purposes.js';
import { root } from '../../scripts/run.mjs';

const folder = path.join(root, 'docs/migrating');
const pages = readdirSync(folder).map((file) => file.replace('.md', ''));
const read = (name) => readFileSync(path.join(folder, `${name}.md`), 'utf8');

const blocks = (text, language) =>
  [...text.matchAll(/^```(\w*)\n([^]*?)\n^```/gm)]
    .filter(([, one]) => one === language)
    .map(([, , code]) => code);

/** The settings of the first tag that a page shows. */
function settingsOf(text) {
  const [tag] = parseFragment(blocks(text, 'html')[0]).childNodes;
  const given = tag.attrs
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [
      name.slice(5).replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]);
  return readSettings(Object.fromEntries(given), (name, value) =>
    assert.fail(`${name}=${value} is not understood`),
  );
}

test('there is a page for each library, and each is in the index', () => {
  assert.deepEqual(pages.toSorted(), [...LIBRARIES.keys(), 'index'].toSorted());
  for (const name of LIBRARIES.keys())
    assert.match(read('index'), new RegExp(`\\]\\(${name}\\.md\\).*\`${name}\``), name);
});

for (const name of pages)
  test(`${name}: the tag names what there is, and maps to what it declares`, () => {
    const { import: libraries, importMap, categories } = settingsOf(read(name));
    assert.deepEqual(libraries, [name === 'index' ? 'klaro' : name]);
    for (const one of [...readMap(importMap).values()].flat())
      assert.ok(categories.includes(one.split('.')[0]), one);
  });

for (const [name, library] of LIBRARIES)
  test(`${name}: the cookie that is shown is an answer`, () => {
    const [cookie] = blocks(read(name), 'text');
    const at = cookie.indexOf('=');
    assert.equal(cookie.slice(0, at), library.key);
    const others = { OptanonAlertBoxClosed: '2026-05-13T10:00:00.000Z', cmplz_statistics: 'allow' };
    const { said } = library.read(cookie.slice(at + 1), (other) => others[other]);
    assert.ok(said.size > 0);
  });

for (const name of LIBRARIES.keys()) {
  const [command] = blocks(read(name), 'sh');
  if (!command) continue;
  test(`${name}: the command makes of the markup what is shown`, () => {
    const [, before, after] = blocks(read(name), 'html');
    const [, map = ''] = /--map "?([^"]*)"?/.exec(command) ?? [];
    const { html, notes } = migrateMarkup(before, map.split(' ').filter(Boolean));
    assert.equal(html, after);
    assert.deepEqual(notes, []);
  });
}
