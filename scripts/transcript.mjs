// `npm run transcript`: sends a virtual screen reader through both journeys and writes what it announces
// to docs/screen-reader.md. Needs a build and Chromium.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { asDocument, listen } from '../test/fairness/listen.mjs';
import { launch } from '../test/harness/browser.mjs';
import { root } from './run.mjs';

const file = path.join(root, 'docs/screen-reader.md');
const browser = await launch('chromium');
try {
  writeFileSync(file, asDocument(await listen(browser)));
  console.log(`Written: ${path.relative(root, file)}`);
} finally {
  await browser.close();
}
