// What a website needs of dist/, and nothing else: `dist/site/`, one folder to upload.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const site = path.join('dist', 'site');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** What a page may name in a tag of its own or fetches through the gate. */
const isForPages = (file) => /^([a-z-]+\.js|locales\/.+\.js|themes\/.+\.css)$/.test(file);

/** Writes `integrity.json`, the `integrity` value of each file for pages, and copies all that into the folder. */
export function writeSite() {
  const files = filesIn('dist').filter(isForPages);
  const hashes = files.map((file) => [file, integrityOf(readFileSync(path.join('dist', file)))]);
  writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);

  for (const file of [...files, 'integrity.json', 'third-party-licenses.txt'])
    cpSync(path.join('dist', file), path.join(site, file));
  cpSync('LICENSE', path.join(site, 'LICENSE.txt'));
}

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The folder as it is now: paths and contents. */
export const readSite = () =>
  filesIn(site).map((file) => [file, readFileSync(path.join(site, file))]);
