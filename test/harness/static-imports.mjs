import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/run.mjs';

const dist = path.join(root, 'dist');

/** A built module and all those that it cannot run without, by their paths in dist/. */
export function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of staticImports(path.join(dist, file)))
    withImports(path.posix.normalize(imported), seen);
  return seen;
}

function staticImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .map((node) => node.moduleSpecifier?.text)
    .filter(Boolean);
}
