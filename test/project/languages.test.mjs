import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtFolder, groups, languages } from '../../scripts/languages.mjs';
import { root } from '../../scripts/run.mjs';

const CEILING = 1500;
const FOLDERS = groups.map((group) => `dist/${builtFolder(group)}`);

const filesIn = (folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => /\.[jt]s$/.test(file))
    .sort();

test('every language has a file for the choice, one for the policy and one for receipts', () => {
  assert.ok(languages.length >= 26, languages.join());
  for (const lang of languages)
    assert.deepEqual(
      filesIn(`src/locales/${lang}`),
      groups.map((group) => `${group}.ts`),
      lang,
    );
  for (const folder of FOLDERS)
    assert.deepEqual(
      filesIn(folder),
      languages.map((lang) => `${lang}.js`),
      folder,
    );
});

for (const folder of FOLDERS)
  test(`every language in ${folder} is at most ${CEILING} bytes`, () => {
    const sizes = languages.map((lang) => {
      const content = readFileSync(path.join(root, folder, `${lang}.js`));
      return [lang, gzipSync(content, { level: 9 }).length];
    });
    assert.deepEqual(
      sizes.filter(([, size]) => size > CEILING),
      [],
    );
  });

test('a language is nothing but phrases', () => {
  for (const folder of FOLDERS)
    for (const lang of languages) {
      const code = readFileSync(path.join(root, folder, `${lang}.js`), 'utf8');
      assert.doesNotMatch(code, /\bimport\b|=>|\bfunction\b|\\u/, `${folder}/${lang}.js`);
    }
});

test('docs/languages.md lists every language', () => {
  const file = path.join(root, 'docs/languages.md');
  assert.ok(existsSync(file));
  const listed = [...readFileSync(file, 'utf8').matchAll(/^\| `([a-z]{2})` /gm)].map(
    ([, lang]) => lang,
  );
  assert.deepEqual(listed.sort(), [...languages, 'en'].sort());
});
