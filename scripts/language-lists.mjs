// Writes the lists of languages in src/locales, which say what folders there are: `npm run build`
// keeps them up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from './languages.mjs';
import { root } from './run.mjs';

const NOTE =
  '// Written by scripts/language-lists.mjs from the folders of src/locales: do not edit.\n';

/** Each list's path and content. */
export const languageLists = {
  // Written out, so that an app's bundler finds each language and splits it off.
  'src/locales/languages.ts': [
    NOTE,
    ...languages.map((lang) => `export { default as ${lang} } from './${lang}/index.js';`),
    '',
  ].join('\n'),
  // The script tag's files only have to know which names there are.
  'src/locales/beside/language-name.ts': [
    NOTE,
    `export const LANGUAGE_NAME =\n  /^(?:${languages.join('|')})$/;`,
    '',
  ].join('\n'),
};

export function writeLanguageLists() {
  for (const [file, text] of Object.entries(languageLists)) {
    const target = path.join(root, file);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
  }
}
