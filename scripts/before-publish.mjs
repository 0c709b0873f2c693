// Stops a release that would lead its readers nowhere, or whose version has no entry in the changelog.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const { version, homepage, bugs, repository } = JSON.parse(read('package.json'));

const problems = Object.entries({ homepage, bugs: bugs.url, repository: repository.url })
  .filter(([, address]) => address.includes('OWNER'))
  .map(([field, address]) => `package.json: "${field}" is still a placeholder: ${address}`);
if (!read('CHANGELOG.md').includes(`\n## [${version}] - `))
  problems.push(`CHANGELOG.md has no section "## [${version}] - " with its date`);

if (problems.length > 0) {
  console.error([...problems, 'docs/releasing.md has the steps.'].join('\n'));
  process.exit(1);
}
