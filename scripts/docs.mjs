// `npm run docs`: builds the documentation site and serves it. What the pages run is built first, if it is not there.
import { existsSync } from 'node:fs';
import { siteFolder, writeSite } from './docs/write-site.mjs';
import { mustRun, root } from './run.mjs';
import { serve } from './serve.mjs';

process.chdir(root);
if (!existsSync('dist/custom-elements.json')) mustRun(process.execPath, ['scripts/build.mjs']);
await writeSite();

const server = await serve({ port: Number(process.env.PORT ?? 0) });
console.log(`\nThe docs are at ${server.url}/${siteFolder}/  (Ctrl+C stops it)`);
