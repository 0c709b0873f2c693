// A visitor in Chromium whose line and machine are as slow as asked for.
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../harness/engines.mjs';
import { host } from './sites.mjs';

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const launch = () =>
  puppeteer.launch(
    chromiumOptions({ fullBrowser: true, args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`] }),
  );

/** A page with cookies and a cache of its own. */
export async function visitor(browser, { line, slowdown = 1 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    session,
    /** Visits an address, and comes from nowhere. */
    async visit(url) {
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
    waitFor: (code) => page.waitForFunction(code, { polling: 20, timeout: 30_000 }),
    emptyCache: () => session.send('Network.clearBrowserCache'),
    close: () => context.close(),
  };
}
