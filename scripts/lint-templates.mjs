// Runs lit-analyzer, the only tool that knows which elements, attributes, properties and types a
// template may bind. It is older than some of the features we use, so we filter what it does not know.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './run.mjs';

const analyzer = path.join(root, 'node_modules/lit-analyzer/cli.js');
const { stdout, stderr, error } = spawnSync(
  process.execPath,
  [
    analyzer,
    'src/**/*.ts',
    '--strict',
    '--format',
    'list',
    // It does not know container queries or `text-wrap`.
    '--rules.no-invalid-css',
    'off',
  ],
  { cwd: root, encoding: 'utf8' },
);

if (error || !/Found 0 problems|problems? in \d+ file/.test(stdout)) {
  console.error(error ?? stdout + stderr);
  process.exit(1);
}

let file;
const findings = [];
for (const line of stdout.split('\n')) {
  if (line.startsWith('./')) file = line.slice(2).trim();
  const [, place, message] = /^\s+(\d+:\d+)\s+(?:error|warning)\s+(.*)$/.exec(line) ?? [];
  // Lit's `nothing` removes an attribute; the analyzer sees only a symbol or an unknown type.
  const isNothing = /Symbol\(undefined\)|type 'unknown'/.test(message ?? '');
  if (message && !isNothing && !message.includes("Unknown attribute 'popover'"))
    findings.push(`${file}:${place} ${message}`);
}

for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
