import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/run.mjs';

const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const entries = Object.keys(exports)
  .filter((entry) => exports[entry].default)
  // The only pattern with modules is that of languages; they are all alike.
  .map((entry) => path.posix.join('consent-elements', entry.replace('*', 'de')));

/** What these frameworks add to the global object is theirs. */
const FRAMEWORK_OF = {
  'consent-elements/angular.js': '@angular/core',
  'consent-elements/vue.js': 'vue',
};

/** Imports a module in a Node of its own and returns the names it added to the global object. */
async function importInNode(specifier) {
  const framework = FRAMEWORK_OF[specifier];
  const script = `
    ${framework ? `await import(${JSON.stringify(framework)});` : ''}
    const before = new Set(Reflect.ownKeys(globalThis).map(String));
    await import(${JSON.stringify(specifier)});
    const added = Reflect.ownKeys(globalThis).map(String).filter((name) => !before.has(name));
    console.log(JSON.stringify(added));`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: root },
  );
  assert.equal(stderr, '', 'nothing is said either');
  return JSON.parse(stdout);
}

for (const entry of entries) {
  test(`${entry} can be imported in Node`, async () => {
    await importInNode(entry);
  });
}

for (const entry of entries.filter((name) => !/elements\/(elements|consent-|policy-)/.test(name))) {
  test(`${entry} has no side effect`, async () => {
    assert.deepEqual(await importInNode(entry), []);
  });
}
