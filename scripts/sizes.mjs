// What a visitor downloads, in bytes after gzip -9: `npm run sizes` shows the numbers, and with
// `-- --update` writes them to sizes.json. A test compares them to the byte, so that a change of size
// is always a line in the commit that made it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { root } from './run.mjs';

export const sizesFile = path.join(root, 'test/project/sizes.json');

/** More than this is a decision, not a side effect. */
export const ceilings = {
  gate: 7800,
  firstVisit: 16_000,
  preferences: 9500,
  details: 3000,
  wayBack: 1200,
  policyViewer: 9000,
};

const dist = path.join(root, 'dist');

export function measure() {
  const gate = ['consent-elements.js'];
  const banner = withImports('companion.js', withImports('consent-ui.js'));
  const preferences = withImports('preferences-ui.js', new Set(banner));
  return {
    // zlib's versions pack a little differently; the numbers are only exact under the same one.
    zlib: process.versions.zlib,
    gate: gzipped(gate),
    // Everything until the banner stands.
    firstVisit: gzipped([...gate, ...withImports('consent-ui.js')]),
    // What more has to come when the banner's visitor opens the preferences, until they can be used.
    preferences: gzipped([...preferences].filter((file) => !banner.has(file))),
    // And beside it where the page declares services or what is stored.
    details: gzipped([...withImports('details.js')].filter((file) => !preferences.has(file))),
    // A decision is there, so nobody has to see anything.
    returning: gzipped(gate),
    wayBack: gzipped(withImports('way-back.js')),
    // Beside Lit and what the elements share; search, versions and other formats come on demand.
    policyViewer: gzipped(['policy-ui.js']),
  };
}

function gzipped(files) {
  return [...files]
    .map((file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

/** A module and those that it cannot run without. */
export function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of staticImports(path.join(dist, file))) {
    withImports(path.posix.normalize(imported), seen);
  }
  return seen;
}

function staticImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .map((node) => node.moduleSpecifier?.text)
    .filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measure();
  const recorded = existsSync(sizesFile) ? JSON.parse(readFileSync(sizesFile, 'utf8')) : {};
  for (const [name, size] of Object.entries(sizes).filter(([name]) => name !== 'zlib')) {
    const ceiling = ceilings[name] ? `at most ${ceilings[name]}` : '';
    console.log(`${name.padEnd(12)}${String(size).padStart(6)}  was ${recorded[name]}  ${ceiling}`);
  }
  if (process.argv.includes('--update')) {
    writeFileSync(sizesFile, `${JSON.stringify(sizes, null, 2)}\n`);
  }
}
