import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { languageLists } from '../../scripts/language-lists.mjs';
import { builtFolder, groups, languages } from '../../scripts/languages.mjs';
import { root } from '../../scripts/run.mjs';

/** See docs/decisions/0017-languages-say-more.md. */
const CEILING = 2000;
const FOLDERS = groups.map((group) => `dist/${builtFolder(group)}`);

const textOf = (file) => readFileSync(path.join(root, file), 'utf8');

const filesIn = (folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => /\.[jt]s$/.test(file))
    .sort();

test('every language is a folder with the same files, and built', () => {
  assert.ok(languages.length >= 44, languages.join());
  const expected = [...groups, 'index'].map((name) => `${name}.ts`).sort();
  for (const lang of languages) {
    assert.deepEqual(filesIn(`src/locales/${lang}`), expected, lang);
    assert.equal(textOf(`src/locales/${lang}/index.ts`), textOf('src/locales/de/index.ts'), lang);
  }
  for (const folder of FOLDERS)
    assert.deepEqual(
      filesIn(folder),
      languages.map((lang) => `${lang}.js`),
      folder,
    );
});

for (const [file, text] of Object.entries(languageLists))
  test(`${file} lists every language`, () => {
    assert.equal(textOf(file), text, 'It is out of date: npm run build writes it.');
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
      const code = textOf(`${folder}/${lang}.js`);
      assert.doesNotMatch(code, /\bimport\b|=>|\bfunction\b|\\u/, `${folder}/${lang}.js`);
    }
});

test('docs/languages.md lists every language, and where it begins', async () => {
  const rows = textOf('docs/languages.md').matchAll(/^\| `([a-z]+)` \|[^|]+\| (left|right) to /gm);
  const listed = [...rows].map(([, lang, side]) => `${lang} ${side}`);
  const directions = await Promise.all(languages.map(directionOf));
  assert.deepEqual(listed.sort(), [...directions, 'en left'].sort());
});

/** `ar right`: as each group of its phrases says. */
async function directionOf(lang) {
  const modules = await Promise.all(
    FOLDERS.map((folder) => import(pathToFileURL(path.join(root, folder, `${lang}.js`)).href)),
  );
  const sides = modules.map(({ default: { dir } }) => (dir === 'rtl' ? 'right' : 'left'));
  return `${lang} ${[...new Set(sides)].join()}`;
}
