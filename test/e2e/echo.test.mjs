// A cookie that script has written, set again by the site's server: the same value, for longer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createEchoHandler } from 'consent-elements/server.js';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';
import { ACCEPTED, answer, DAY, secondsNow, tag } from './gate-helpers.mjs';

const days = (cookie) => (cookie.expires - secondsNow()) / DAY;
// Without `Secure`: the test's server has no HTTPS.
const echo = createEchoHandler({}, false);

let server;
before(async () => {
  server = await startTestServer({ handle });
});
after(() => server.close());

async function handle(request, response, { pathname }) {
  if (pathname === '/page') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Test</title>${tag()}`);
    return true;
  }
  if (pathname !== '/consent-echo') return false;
  const { status, headers } = await echo(
    new Request(new URL(pathname, server.url), {
      method: request.method,
      headers: request.headers,
    }),
  );
  response.writeHead(status, Object.fromEntries(headers)).end();
  return true;
}

eachEngine((engine) => {
  test('a cookie of seven days lasts as long as the answer again, and says the same', async () => {
    const page = await engine.page(`${server.url}/page`);
    const value = answer({ ...ACCEPTED, at: secondsNow() - DAY });
    await page.evaluate((text) => {
      document.cookie = `consent=${text}; path=/; max-age=604800; samesite=lax`;
    }, value);
    assert.ok(Math.abs(days(await page.cookie('consent')) - 7) < 0.01);

    const status = await page.evaluate(async () => {
      const response = await fetch('/consent-echo', { method: 'POST' });
      return response.status;
    });
    assert.equal(status, 204);
    const cookie = await page.cookie('consent');
    assert.equal(cookie.value, value);
    assert.equal(cookie.httpOnly, false);
    assert.ok(Math.abs(days(cookie) - 181) < 0.01, String(days(cookie)));

    // The gate still reads it.
    await page.goto(`${server.url}/page`);
    assert.equal(await page.evaluate(() => window.consentElements.allows('measurement')), true);
    assert.equal((await page.cookies()).length, 1, 'one cookie, not two');
  });

  test('without an answer, nothing is stored', async () => {
    const page = await engine.page(`${server.url}/page`);
    await page.evaluate(() => fetch('/consent-echo', { method: 'POST' }).then(() => true));
    assert.deepEqual(await page.cookies(), []);
  });
});
