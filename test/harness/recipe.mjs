// The code of a recipe, out of its page in docs/recipes/.
import { readFileSync } from 'node:fs';
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
  const blocks = read(name).matchAll(/^`([\w./[\]-]+)`\n\n```\w+\n([^]*?)^```/gm);
  return Object.fromEntries([...blocks].map(([, file, code]) => [file, code]));
}
