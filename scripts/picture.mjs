// `npm run picture`: takes the README's picture of the banner on the marketing demo, and those of the doctor. Needs a build
// and Chromium.
import path from 'node:path';
import { launch } from '../test/harness/browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const server = await serve({ port: 0 });
const browser = await launch('chromium');

/** Opens the marketing demo as a first visitor sees it. */
async function open(settings, address = '/demo/marketing/') {
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: true,
    ...settings,
  });
  const page = await context.newPage(`${server.url}${address}`);
  await page.waitForVisible('consent-banner [data-consent-action="accept"]');
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}

async function take(page, name) {
  await page.screenshot(path.join(root, 'docs/images', name));
  console.log(`Written: docs/images/${name}`);
}

try {
  // A low window, so that the banner and the top of the page fill the picture.
  await take(await open({ viewport: { width: 1280, height: 760 } }), 'banner.png');

  const viewport = { width: 1080, height: 860 };
  const wrong = await open({ viewport });
  await wrong.evaluate(() => {
    document.cookie = '_ga=GA1.1.1';
    localStorage.setItem('visits', '1');
    consentElements.check({ open: true });
  });
  await wrong.waitForVisible('consent-doctor >>> .problem');
  await take(wrong, 'doctor.webp');

  const right = await open({ viewport, colorScheme: 'dark' }, '/demo/marketing/?consent-check');
  await right.waitForVisible('consent-doctor >>> .row');
  await take(right, 'doctor-runs.webp');
} finally {
  await browser.close();
  await server.close();
}
