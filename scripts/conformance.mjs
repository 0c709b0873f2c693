// `npm run conformance -- --library klaro` takes a library through the pages of test/conformance and
// prints which cases it passes. You may name several libraries. `--engine firefox` uses another engine,
// `--case early` only the cases whose name contains that. `--write` tests all libraries and writes
// the report to docs/conformance.md.
//
// Other libraries are installed into a temporary folder for the run.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from '../test/conformance/cases.mjs';
import { frameworkCases } from '../test/conformance/frameworks.mjs';
import { filesOf, libraryNames, loadAdapter } from '../test/conformance/library.mjs';
import { report } from '../test/conformance/report.mjs';
import { runCase } from '../test/conformance/run-case.mjs';
import { can, launch } from '../test/harness/browser.mjs';
import { startTestServer } from '../test/harness/test-server.mjs';
import { installPeers } from './install-peers.mjs';
import { root } from './run.mjs';

const { values } = parseArgs({
  options: {
    library: { type: 'string', multiple: true, default: ['consent-elements'] },
    engine: { type: 'string', default: 'chromium' },
    case: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const names = values.write || values.library.includes('all') ? libraryNames : values.library;
const unknown = names.filter((name) => !libraryNames.includes(name));
if (unknown.length > 0) {
  console.error(`No adapter for ${unknown.join(', ')}. There is ${libraryNames.join(', ')}.`);
  process.exit(1);
}

const libraries = await Promise.all(names.map(loadAdapter));
const peers = installPeers(libraries.filter(({ version }) => version));
const cases = [...readCases(), ...frameworkCases()].filter(({ id }) => id.includes(values.case));
const server = await startTestServer();
const browser = await launch(values.engine);
let results;
let version;
try {
  version = await versionOf(browser);
  results = await runAll();
} finally {
  await browser.close();
  await server.close();
  peers.remove();
}

const text = report({ cases, libraries, results, engine: `${values.engine} ${version}` });
console.log(text);
if (values.write) {
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  writeFileSync(path.join(root, 'docs/conformance.md'), text);
}

/** A verdict for each library and case, one at a time, because they share the machine. */
async function runAll() {
  const all = [];
  for (const library of libraries) {
    const files = filesOf(library, library.version ? peers.folderOf(library.name) : root);
    for (const testCase of cases) {
      const result = await inFreshContexts((engine) =>
        runCase(testCase, library, { engine, server, files }),
      );
      all.push({ library: library.name, id: testCase.id, ...result });
      console.error(`${library.name}  ${testCase.id}  ${result.verdict}  ${result.reason ?? ''}`);
    }
  }
  return all;
}

async function inFreshContexts(task) {
  const contexts = [];
  const context = async (settings) => {
    contexts.push(await browser.newContext(settings));
    return contexts.at(-1);
  };
  try {
    return await task({
      name: values.engine,
      can: (setting) => can(values.engine, setting),
      context,
    });
  } finally {
    await Promise.all(contexts.map((opened) => opened.close()));
  }
}

async function versionOf({ newContext }) {
  const context = await newContext();
  const page = await context.newPage(`${server.url}/_test/blank`);
  const agent = await page.evaluate('navigator.userAgent');
  await context.close();
  return agent.match(/(?:Chrome|Firefox|Version)\/([\d.]+)/)?.[1] ?? '';
}
