// Builds everything in dist/ and demo/build/, the docs in it.
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocs } from './docs/write-docs.mjs';
import { writeEditorData } from './editor-data.mjs';
import { writeLanguageLists } from './language-lists.mjs';
import { writeReceiptSchema } from './receipt-schema.mjs';
import { mustRun, mustRunQuietly, root } from './run.mjs';
import { writeSite } from './site.mjs';
import { thirdPartyLicenses } from './third-party-licenses.mjs';

process.chdir(root);
// Some slack, because the timestamps of some file systems are coarser than the clock.
const started = Date.now() - 2000;

writeLanguageLists();
writeReceiptSchema();
mustRun('rollup', ['--config', 'rollup.config.mjs', '--silent']);
mustRun('tsc', ['--project', 'tsconfig.build.json']);
await mustRunQuietly('cem', ['analyze', '--config', 'cem.config.mjs', '--quiet']);
writeEditorData();
cpSync('src/themes', 'dist/themes', { recursive: true });
removeLeftovers('dist');
writeFileSync('dist/third-party-licenses.txt', thirdPartyLicenses('dist'));
writeSite();
removeLeftovers('dist/site');

mustRun('rollup', ['--config', 'rollup.demo.config.mjs', '--silent']);
await writeDocs();
removeLeftovers('demo/build');

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
