// `npm run docs`: builds the documentation site and serves it. What the pages run is built first, if it is not there.
import { existsSync, rmSync } from 'node:fs';
import { docsFolder, writeDocs } from './docs/write-docs.mjs';
import { mustRun, root } from './run.mjs';
import { serve } from './serve.mjs';

process.chdir(root);
if (!existsSync('dist/custom-elements.json')) mustRun(process.execPath, ['scripts/build.mjs']);
rmSync(docsFolder, { recursive: true, force: true });
await writeDocs();

const server = await serve({ port: Number(process.env.PORT ?? 0) });
console.log(`\nThe docs are at ${server.url}/${docsFolder}/  (Ctrl+C stops it)`);
