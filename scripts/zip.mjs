// `npm run zip`: dist/site/ as one file to hand on. Its folder is `consent/`; with `--versioned` it has the
// version in its name, so that a site can keep its files in caches for ever.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { mustRun, root } from './run.mjs';
import { readSite } from './site.mjs';

process.chdir(root);
const { values } = parseArgs({ options: { versioned: { type: 'boolean', default: false } } });

mustRun(process.execPath, ['scripts/build.mjs']);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = values.versioned ? `consent-${version}` : 'consent';
const contents = Object.fromEntries(
  readSite().map(([file, content]) => [`${folder}/${file}`, content]),
);
// One date for all files, so that the same files are the same archive. A zip counts from 1980.
const archive = zipSync(contents, { level: 9, mtime: '1980-01-01' });

const file = path.join('dist', `consent-elements-${version}.zip`);
writeFileSync(file, archive);
console.log(
  `${file}: ${Object.keys(contents).length} files in ${folder}/, ${Math.ceil(archive.length / 1000)} kB`,
);
