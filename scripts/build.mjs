// Builds everything in dist/ and demo/build/, the docs in it.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeSite } from './docs/write-site.mjs';
import { writeEditorData } from './editor-data.mjs';
import { writeLanguageLists } from './language-lists.mjs';
import { builtFolder, groups } from './languages.mjs';
import { mustRun, mustRunQuietly, root } from './run.mjs';
import { thirdPartyLicenses } from './third-party-licenses.mjs';

process.chdir(root);
// Some slack, because the timestamps of some file systems are coarser than the clock.
const started = Date.now() - 2000;

writeLanguageLists();
mustRun('rollup', ['--config', 'rollup.config.mjs', '--silent']);
mustRun('tsc', ['--project', 'tsconfig.build.json']);
await mustRunQuietly('cem', ['analyze', '--config', 'cem.config.mjs', '--quiet']);
writeEditorData();
cpSync('src/themes', 'dist/themes', { recursive: true });
removeLeftovers('dist');
writeIntegrity();
writeFileSync('dist/third-party-licenses.txt', thirdPartyLicenses('dist'));

mustRun('rollup', ['--config', 'rollup.demo.config.mjs', '--silent']);
await writeSite();
removeLeftovers('demo/build');

/** The `integrity` value of every file that the script tag may load. */
function writeIntegrity() {
  const files = ['', ...groups.map(builtFolder)].flatMap((folder) =>
    readdirSync(path.join('dist', folder))
      .filter((file) => file.endsWith('.js'))
      .map((file) => path.posix.join(folder, file)),
  );
  const hashes = files.sort().map((file) => {
    const hash = createHash('sha384').update(readFileSync(path.join('dist', file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/**
 * Removes files of an earlier build whose source is gone. We do it afterwards instead of emptying the
 * folder first, so that pages served meanwhile always find their files.
 */
function removeLeftovers(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, entry);
    if (statSync(file).isFile() && statSync(file).mtimeMs < started) rmSync(file);
  }
}
