// `npm run lint`: every static check of the source and the package. A failed check does not stop the
// others. The package checks need a build.
import path from 'node:path';
import { run } from './run.mjs';

const checks = [
  ['tsc', ['--project', 'tsconfig.json']],
  ['tsc', ['--project', 'tsconfig.pure.json']],
  ['eslint', ['.', '--max-warnings', '0']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  [process.execPath, ['scripts/lint-templates.mjs']],
  ['publint', ['--strict']],
  [
    'attw',
    [
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--format',
      'table-flipped',
      '--exclude-entrypoints',
      'custom-elements.json',
    ],
  ],
];

const nameOf = ([command, args]) => `${path.basename(command)} ${args.join(' ')}`;

const failed = checks.filter(([command, args]) => {
  console.log(`> ${nameOf([command, args])}`);
  return run(command, args) !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(nameOf).join(', ')}`);
  process.exit(1);
}
