// A visitor in Chromium whose line and machine are as slow as asked for.
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findEngine } from '../harness/engines.mjs';

/** As in Chromium's own tools: bytes a second, milliseconds. */
const fast4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
};

export const launch = () =>
  puppeteer.launch({
    browser: 'chrome',
    executablePath: findEngine('chromium'),
    args: chromiumArguments,
  });

/** A page with cookies and a cache of its own. */
export async function visitor(browser, { line = fast4G, slowdown = 1 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    /** Visits an address, and comes from nowhere. */
    async visit(url) {
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
    waitFor: (code) => page.waitForFunction(code, { polling: 20, timeout: 10_000 }),
    emptyCache: () => session.send('Network.clearBrowserCache'),
    close: () => context.close(),
  };
}
