import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The text from their repository for packages that come without it. */
const TEXTS = {
  'marked-alert': 'scripts/licenses/bent10-marked-extensions.txt',
  'marked-footnote': 'scripts/licenses/bent10-marked-extensions.txt',
};

/**
 * The licenses of the packages bundled into the script tag's files, as their authors require. The
 * source maps say which packages these are.
 */
export function thirdPartyLicenses(folder) {
  const packages = readdirSync(folder)
    .filter((file) => file.endsWith('.js.map'))
    .flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')).sources)
    .map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
    .filter(Boolean);
  return [...new Set(packages)].sort().map(describe).join('\n\n');
}

function describe(name) {
  const folder = path.join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
    .map((candidate) => path.join(folder, candidate))
    .concat(TEXTS[name] ?? [])
    .find(existsSync);
  if (!file) throw new Error(`${name} comes without its license text`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
}
