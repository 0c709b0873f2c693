// The visits that are measured, each with cookies and a cache of its own.
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../test/harness/engines.mjs';
import { serve } from '../serve.mjs';
import { pages } from './pages.mjs';

/** Not localhost: there, checks for who builds the page load as well. */
const host = 'site.example';
const quietFor = 5000;

/** @returns {Promise<Record<string, string[]>>} files below dist/, in the order they were asked for */
export async function makeVisits() {
  const server = await serve({
    port: 0,
    handle(_, response, { pathname }) {
      const html = pages[pathname];
      if (!html) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
      return true;
    },
  });
  const browser = await puppeteer.launch(
    chromiumOptions({ args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`] }),
  );
  const site = `http://${host}:${server.port}`;
  try {
    const [[firstVisit, firstVisitPreferences], [returning], [, returningPreferences], [policy]] =
      await Promise.all([
        visit(browser, `${site}/marketing`, {
          opens: 'consent-banner [data-consent-action=preferences]',
        }),
        visit(browser, `${site}/marketing`, { isReturning: true }),
        visit(browser, `${site}/with-control`, { isReturning: true, opens: '#settings' }),
        visit(browser, `${site}/policy`, { isReturning: true }),
      ]);
    return {
      firstVisit,
      firstVisitPreferences,
      returning,
      returningPreferences,
      returningPolicy: policy,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What is fetched by the visit itself, then by what it opens. */
async function visit(browser, url, { isReturning = false, opens } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const fetched = [];
  page.on('request', (request) => {
    const [, file] = /\/dist\/(.+)$/.exec(new URL(request.url()).pathname) ?? [];
    if (file) fetched.push(file);
  });
  if (isReturning) await context.setCookie(refusal());
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: quietFor });
  const byVisit = fetched.splice(0);
  if (opens) {
    await page.click(opens);
    await page.waitForSelector('consent-preferences dialog[open]');
    await page.waitForNetworkIdle({ idleTime: quietFor });
  }
  await context.close();
  return [byVisit, fetched];
}

const refusal = () => ({
  name: 'consent',
  value: `v=1&granted=&denied=measurement&at=${Math.floor(Date.now() / 1000) - 60}`,
  domain: host,
});
