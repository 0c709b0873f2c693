// What editors and frameworks learn of our elements.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { ATTRIBUTES } from '../../dist/npm/check/elements.js';

const read = (file) => JSON.parse(readFileSync(path.join(root, 'dist', file), 'utf8'));
const manifest = read('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);
const tags = [...Object.keys(ATTRIBUTES), 'consent-way-back'].sort();
const sorted = (names) => [...names].sort();

test('the manifest has every element with its attributes, and no module without a word', () => {
  assert.equal(manifest.schemaVersion, '2.1.0');
  assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), tags);
  for (const { tagName, attributes = [], summary, description } of elements) {
    const names = attributes.map(({ name }) => name);
    assert.deepEqual(sorted(names), sorted(ATTRIBUTES[tagName] ?? []), tagName);
    assert.ok(summary ?? description, tagName);
  }
  const empty = manifest.modules.filter(
    ({ declarations, exports }) => declarations.length + exports.length === 0,
  );
  assert.deepEqual(empty, []);
});

test('the manifest says which values an attribute takes, not what we call their type', () => {
  const types = elements.flatMap(({ tagName, attributes = [] }) =>
    attributes.map(({ name, type }) => [`${tagName} ${name}`, type?.text ?? 'string']),
  );
  const named = types.filter(([, text]) => /\b[A-Z]\w+/.test(text));
  assert.deepEqual(named, []);
  assert.match(Object.fromEntries(types)['consent-banner layout'], /'card'/);
});

test('VS Code completes our elements, their values, and data-consent on any element', () => {
  const { tags: known, globalAttributes } = read('editors/html-custom-data.json');
  assert.deepEqual(sorted(known.map(({ name }) => name)), tags);
  const layout = known
    .find(({ name }) => name === 'consent-banner')
    .attributes.find(({ name }) => name === 'layout');
  assert.deepEqual(sorted(layout.values.map(({ name }) => name)), [
    'bar',
    'card',
    'dialog',
    'inline',
  ]);
  assert.ok(globalAttributes.some(({ name }) => name === 'data-consent'));
});

test('JetBrains editors complete them, too', () => {
  const webTypes = read('editors/web-types.json');
  const known = webTypes.contributions.html.elements.map(({ name }) => name);
  assert.deepEqual(sorted(known), tags);
  assert.equal(
    JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))['web-types'],
    'dist/editors/web-types.json',
  );
});

for (const [framework, jsx, source] of [
  ['React', 'react-jsx', 'react'],
  ['Preact', 'react-jsx', 'preact'],
  ['Solid', 'preserve', 'solid-js'],
])
  test(`pages of ${framework} compile with our elements, and not with values that they do not take`, () => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const options = [
      '--project',
      'test/types/frameworks',
      '--jsx',
      jsx,
      '--jsxImportSource',
      source,
    ];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });
