// `npm run test:unit`: test/**/*.test.ts in the browsers, with Web Test Runner, whose options it takes.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';
import { giveSecondChance } from './second-chance.mjs';

const files = readdirSync(path.join(root, 'test'), { recursive: true })
  .map((file) => path.join('test', file))
  .filter((file) => file.endsWith('.test.ts'));

const runFiles = (some) => run('wtr', some.length ? ['--files', ...some] : process.argv.slice(2));

process.exit(runFiles([]) && giveSecondChance(files, runFiles));
