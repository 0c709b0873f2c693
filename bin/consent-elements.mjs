#!/usr/bin/env node
// `npx consent-elements COMMAND …`. Each command ends with 0 if all is well, 1 if it found something,
// and 2 if it could not look.

/** Only what a command needs is loaded. Each module has `usage` and `run(args)`, which gives the exit code. */
const commands = {
  'check-policy': () => import('./check-policy.mjs'),
  'compare-policy': () => import('./compare-policy.mjs'),
  scan: () => import('./scan.mjs'),
  migrate: () => import('./migrate.mjs'),
  records: () => import('./records.mjs'),
};

const [name, ...args] = process.argv.slice(2);
const isHelp = args.some((one) => one === '--help' || one === '-h');

try {
  if (Object.hasOwn(commands, name ?? '')) {
    const { usage, run } = await commands[name]();
    if (isHelp) console.log(usage);
    else process.exitCode = await run(args);
  } else {
    const loaded = await Promise.all(Object.values(commands).map((load) => load()));
    const usages = loaded.map(({ usage }) => usage).join('\n\n');
    if (name !== '--help' && name !== '-h') throw new TypeError(usages);
    console.log(usages);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
