import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from '../../scripts/run.mjs';

/**
 * Every name that our built files read, of whatever object: among them are all those of the window and
 * the document. Taken from the files themselves, so that what a dependency begins to read is among them.
 */
export function namesRead() {
  const dist = path.join(root, 'dist');
  const names = new Set();
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
    collect(parseAst(readFileSync(path.join(dist, file), 'utf8')), names);
  return [...names];
}

function collect(node, names) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'Identifier') names.add(node.name);
  for (const child of Object.values(node)) collect(child, names);
}
