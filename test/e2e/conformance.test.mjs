// The suite that any library may be measured by, with ours in it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { readCases } from '../conformance/cases.mjs';
import { frameworkCases } from '../conformance/frameworks.mjs';
import { filesOf, loadAdapter } from '../conformance/library.mjs';
import { element } from '../conformance/markup.mjs';
import { runCase } from '../conformance/run-case.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

const library = await loadAdapter('consent-elements');
const files = filesOf(library, root);
const cases = [...readCases(), ...frameworkCases()];
let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

eachEngine((engine) => {
  for (const testCase of cases)
    test(testCase.title, async (t) => {
      const { verdict, reason } = await runCase(testCase, library, { engine, server, files });
      if (verdict === 'n/a') t.skip(reason);
      else assert.equal(verdict, 'yes', reason);
    });

  test('the suite sees it where nothing is gated', async () => {
    const careless = {
      ...library,
      script: (attributes, text) => element('script', attributes, text),
    };
    const { verdict, reason } = await runCase(cases[0], careless, { engine, server, files });
    assert.equal(verdict, 'no');
    assert.match(reason, /ran gives .*external/);
  });
});
