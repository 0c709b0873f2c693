// `node --import ./test/harness/typescript.mjs`: imports of TypeScript, and the globals of mocha, for
// test files that run here or in Web Test Runner.
import { register } from 'node:module';
import * as nodeTest from 'node:test';

register('./typescript-hooks.mjs', import.meta.url);

const { after, afterEach, before, beforeEach } = nodeTest;
Object.assign(globalThis, { after, afterEach, before, beforeEach });

/** mocha's patience with a test; here a file has patience as a whole. */
const patience = { timeout: () => patience };

for (const name of ['describe', 'it']) {
  globalThis[name] = (...definition) => {
    nodeTest[name](...definition);
    return patience;
  };
}
