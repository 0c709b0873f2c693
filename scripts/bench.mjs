// `npm run bench` measures what a visitor waits for, in Chromium, ours beside others on the same page in
// the same run, and says which target is met. `-- --runs 15` for more certainty than the 7 it takes by
// itself, `-- --only policy` for the policy viewer alone. Other people's libraries are installed for this
// run, into a temporary folder.
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureAfterClick } from '../test/bench/after-click.mjs';
import { measureFirstVisit } from '../test/bench/first-visit.mjs';
import { measureManyElements } from '../test/bench/many-elements.mjs';
import { measurePolicy } from '../test/bench/policy.mjs';
import { printAll, printPolicy } from '../test/bench/print.mjs';
import { measureReturningVisitor } from '../test/bench/returning-visitor.mjs';
import { publish, variants as variantsOf } from '../test/bench/variants.mjs';
import { launch } from '../test/bench/visitor.mjs';
import { filesOf, loadAdapter } from '../test/conformance/library.mjs';
import { installPeers } from './install-peers.mjs';
import { root } from './run.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, only: { type: 'string' } },
});
const runs = Number(values.runs);

if (loadavg()[0] > availableParallelism() / 2)
  console.warn('The machine is busy with something else: what follows is doubtful.');

if (values.only === 'policy') {
  const browser = await launch();
  printPolicy(await measurePolicy({ browser, runs }));
  await browser.close();
  process.exit();
}

const names = ['consent-elements', 'vanilla-cookieconsent', 'orejime'];
const loaded = await Promise.all(names.map(loadAdapter));
const adapters = Object.fromEntries(loaded.map((adapter) => [adapter.name, adapter]));
const gate = readFileSync(path.join(root, 'dist/consent-elements.js'), 'utf8');
const variants = variantsOf({ gate, adapters });
const adapterOf = {
  inlined: 'consent-elements',
  async: 'consent-elements',
  src: 'consent-elements',
  vanilla: 'vanilla-cookieconsent',
  orejime: 'orejime',
};

const peers = installPeers(loaded.filter(({ version }) => version));
const sites = await publish(variants, (key) => {
  const adapter = adapters[adapterOf[key]];
  return adapter ? filesOf(adapter, adapter.version ? peers.folderOf(adapter.name) : root) : {};
});
peers.remove();
const browser = await launch();
const world = { browser, variants, urls: sites.urls, runs };
try {
  printAll({
    runs,
    returning: await measureReturningVisitor(world),
    first: await measureFirstVisit(world),
    click: await measureAfterClick(world),
    many: await measureManyElements({ ...world, runs: Math.ceil(runs / 3) }),
    policy: await measurePolicy({ ...world, runs: Math.ceil(runs / 3) }),
  });
} finally {
  await browser.close();
  await sites.close();
}
