// `npm run picture`: takes the README's picture of the banner on the marketing demo. Needs a build and
// Chromium.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../test/harness/browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const file = path.join(root, 'docs/images/banner.png');
// A low window, so that the banner and the top of the page fill the picture.
const viewport = { width: 1280, height: 760 };

mkdirSync(path.dirname(file), { recursive: true });
const server = await serve({ port: 0 });
const browser = await launch('chromium');
try {
  const context = await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: true });
  const page = await context.newPage(`${server.url}/demo/marketing/`);
  await page.waitForVisible('consent-banner [data-consent-action="accept"]');
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot(file);
  console.log(`Written: ${path.relative(root, file)}`);
} finally {
  await browser.close();
  await server.close();
}
