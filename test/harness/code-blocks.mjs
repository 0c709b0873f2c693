// Every block of code in the README and the docs, for the tests that try them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { root } from '../../scripts/run.mjs';

/** Folders and files whose blocks are tried elsewhere, or cannot be tried here, and why. */
const NOT_HERE = {
  'docs/recipes/': 'each recipe is tried whole, with the real thing',
  'docs/migrating/': 'before and after of other libraries: their words are wrong on purpose',
  'docs/frameworks.md': 'of frameworks: compiled by them and run in browsers, with the adapters',
  'docs/testing.md': 'of test runners: tried with the runners themselves',
  'docs/decisions/': 'what was decided then is not what is written now',
  'docs/gallery.md': 'written by npm run gallery from the files that it shows',
};

/**
 * @typedef {object} Block
 * @property {string} file the document, from the root
 * @property {number} number its place among the blocks of the document, from 1
 * @property {string} name such as `docs/npm.md #2`
 * @property {string} language such as `ts`; empty for a plain block, which is no code
 * @property {string} code
 */

/** @returns {Block[]} */
export function codeBlocks() {
  const files = ['README.md', ...docs()].filter(
    (file) => !Object.keys(NOT_HERE).some((prefix) => file.startsWith(prefix)),
  );
  return files.flatMap((file) => blocksOf(file));
}

const docs = () =>
  readdirSync(path.join(root, 'docs'), { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/')))
    .sort();

function blocksOf(file) {
  const found = [];
  marked.walkTokens(marked.lexer(readFileSync(path.join(root, file), 'utf8')), (token) => {
    if (token.type !== 'code') return;
    const number = found.length + 1;
    const [language] = (token.lang ?? '').split(' ');
    found.push({ file, number, name: `${file} #${number}`, language, code: token.text });
  });
  return found;
}
