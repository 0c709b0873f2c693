// `npm run bench` measures in Chromium what a visitor waits for and pays, ours beside other libraries
// and a hand-written script on the same page in the same run, and says which aim is met. It takes some
// ten minutes; `-- --only policy --only click` runs only these parts, `-- --runs 15` gives more certainty than the 5
// it takes by itself. Other people's libraries are installed for this run, into a temporary folder.
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureAccepted } from '../test/bench/accepted-visitor.mjs';
import { measureAfterClick } from '../test/bench/after-click.mjs';
import { printAims } from '../test/bench/aims.mjs';
import { printComparison } from '../test/bench/comparison.mjs';
import { measureManyElements } from '../test/bench/many-elements.mjs';
import { measurePainting } from '../test/bench/painting.mjs';
import { measurePolicy } from '../test/bench/policy.mjs';
import { printAccepted, printMany, printPolicy, printReading } from '../test/bench/print.mjs';
import { measureReading } from '../test/bench/reading.mjs';
import { publish } from '../test/bench/sites.mjs';
import { variantsOf } from '../test/bench/variants.mjs';
import { launch } from '../test/bench/visitor.mjs';
import { measureVisits } from '../test/bench/visits.mjs';
import { filesOf, loadAdapter } from '../test/conformance/library.mjs';
import { installPeers } from './install-peers.mjs';
import { root } from './run.mjs';

const comparisons = {
  visits: measureVisits,
  painting: measurePainting,
  click: measureAfterClick,
  accepted: measureAccepted,
};
/** Of ours alone. */
const stressTests = { many: measureManyElements, policy: measurePolicies };
const parts = { ...comparisons, ...stressTests };

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const named = [...values.only, ...positionals];
const unknown = named.filter((part) => !parts[part]);
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. There is ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const wanted = named.length > 0 ? named : Object.keys(parts);
if (loadavg()[0] > availableParallelism() / 2)
  console.warn('The machine is busy with something else: what follows is doubtful.');

const isComparing = wanted.some((part) => comparisons[part]);
const { sites, close: closeSites } = isComparing ? await publishAll() : {};
const browser = await launch();
const runs = Number(values.runs);
console.log(`Medians of ${runs} interleaved runs in ${await browser.version()}.`);
try {
  const results = {};
  for (const part of wanted) {
    console.error(`Measuring ${part} …`);
    results[part] = await parts[part]({ browser, runs, sites });
  }
  print(results);
} finally {
  await browser.close();
  await closeSites?.();
}

/** One of the usual length beside plain HTML, and a very long one. */
async function measurePolicies(given) {
  return { reading: await measureReading(given), long: await measurePolicy(given) };
}

/** Every variant's page and files; what was installed for them is gone again afterwards. */
async function publishAll() {
  const names = ['consent-elements', 'vanilla-cookieconsent', 'orejime'];
  const adapters = await Promise.all(names.map(loadAdapter));
  const peers = installPeers(adapters.filter(({ version }) => version));
  const folderOf = ({ name, version }) => (version ? peers.folderOf(name) : root);
  for (const adapter of adapters) console.log(nameAndVersion(folderOf(adapter)));
  const gate = readFileSync(path.join(root, 'dist/consent-elements.js'), 'utf8');
  try {
    return await publish(variantsOf({ gate, adapters }), ({ adapter }) =>
      adapter ? filesOf(adapter, folderOf(adapter)) : {},
    );
  } finally {
    peers.remove();
  }
}

function nameAndVersion(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

function print({ accepted, many, policy, ...results }) {
  printComparison(sites, results);
  if (accepted) printAccepted(accepted);
  if (many) printMany(many);
  if (policy) {
    printReading(policy.reading);
    printPolicy(policy.long);
  }
  printAims(results);
}
