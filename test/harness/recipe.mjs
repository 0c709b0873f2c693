// The code of a recipe, out of its page in docs/recipes/.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';

const read = (name) => readFileSync(path.join(root, 'docs/recipes', `${name}.md`), 'utf8');

/** The blocks of HTML, one after the other. */
export const htmlOf = (name) =>
  [...read(name).matchAll(/^```html\n([^]*?)^```/gm)].map(([, code]) => code).join('\n');

/**
 * The files that a recipe has one write: a block under a line with nothing but the file's name in it.
 *
 * @returns {Record<string, string>} their content by name
 */
export function filesOf(name) {
  const blocks = read(name).matchAll(/^`([\w./+[\]-]+)`\n\n```\w+\n([^]*?)^```/gm);
  return Object.fromEntries([...blocks].map(([, file, code]) => [file, code]));
}

/**
 * Writes a recipe's files into a folder of their own, in which these packages are installed, and ours.
 *
 * @returns {string} the folder, which goes when this process ends
 */
export function writeRecipe(name, packages, more = {}) {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'recipe-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const manifest = JSON.stringify({ name: 'recipe', private: true, type: 'module' });
  const files = { 'package.json': manifest, ...filesOf(name), ...more };
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  link(folder, 'consent-elements', root);
  for (const one of packages) link(folder, one, path.join(root, 'node_modules', one));
  return folder;
}

function link(folder, name, target) {
  const place = path.join(folder, 'node_modules', name);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(target, place, 'junction');
}
