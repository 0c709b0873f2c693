// Runs files of tests one after the other in this one process, so that they share what is slow to
// start: `node test/harness/run-files.mjs test/e2e/policy.test.mjs …`. Each file is a group of its own,
// so its hooks are for its tests only.
import { describe } from 'node:test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** For a whole file on a slow machine; its tests have as long, since a limit costs nothing until it is met. */
const timeout = 600_000;

for (const file of process.argv.slice(2)) {
  describe(file, { timeout }, () => import(pathToFileURL(path.resolve(file)).href));
}
