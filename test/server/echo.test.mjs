// The handler that sets a visitor's cookie again, over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { createEchoHandler, echoForRequest } from 'consent-elements/server.js';

const DAY = 86_400;
const now = () => Math.floor(Date.now() / 1000);
const value = (days = 10, more = '') =>
  `v=1&granted=measurement&denied=maps&policy=2026-05-13&at=${now() - days * DAY}${more}`;

let server;
let url;
before(async () => {
  server = createAdaptorServer({ fetch: createEchoHandler({ policyVersion: '2026-05-13' }) });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}/consent-echo`;
});
after(() => server.close());

const ask = (
  cookie,
  { method = 'POST', headers = { 'sec-fetch-site': 'same-origin' }, query = '' } = {},
) => fetch(url + query, { method, headers: { ...headers, ...(cookie && { cookie }) } });

test('the same value comes back, for what is left of its life, and script can read it', async () => {
  const whole = value();
  const response = await ask(`a=b; consent=${whole}; c=d`);
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const [cookie, ...others] = response.headers.getSetCookie();
  assert.deepEqual(others, []);
  const [pair, ...attributes] = cookie.split('; ');
  assert.equal(pair, `consent=${whole}`);
  const { age } = /max-age=(?<age>\d+)/.exec(cookie).groups;
  assert.ok(Math.abs(age - 172 * DAY) < 5, cookie);
  assert.deepEqual(attributes, ['path=/', `max-age=${age}`, 'samesite=lax', 'secure']);
});

test('what is no answer that counts is not set again', async () => {
  for (const cookie of [
    undefined,
    'other=1',
    'consent=',
    'consent=x',
    `consent=${value(10, '&id=short')}`,
    `consent=${value(10, '&granted=maps')}`,
    `consent=${value(183)}`,
    `consent=${value(-3)}`,
    `consent=${value().replace('2026-05-13', '2025-01-01')}`,
    `consent=${value().replace('measurement', '%0d%0aset-cookie:x=1')}`,
  ]) {
    const response = await ask(cookie);
    assert.equal(response.status, 204, cookie);
    assert.deepEqual(response.headers.getSetCookie(), [], cookie);
  }
});

test('an id, a signal and a noted version stay in the value', async () => {
  const whole = value(1, '&seen=2026-05-14&gpc=1&id=abcdefghijklmnopqrstuv');
  const [cookie] = (await ask(`consent=${whole}`)).headers.getSetCookie();
  assert.equal(cookie.split(';')[0], `consent=${whole}`);
});

test('other methods are told which one there is', async () => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const response = await ask(`consent=${value()}`, { method });
    assert.equal(response.status, 405, method);
    assert.equal(response.headers.get('allow'), 'POST');
    assert.deepEqual(response.headers.getSetCookie(), []);
  }
});

test('pages of other origins are refused', async () => {
  for (const headers of [
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: new URL(url).origin },
  ]) {
    const response = await ask(`consent=${value()}`, { headers });
    assert.equal(response.status, 403, JSON.stringify(headers));
    assert.equal((await response.json()).error, 'bad-origin');
    assert.deepEqual(response.headers.getSetCookie(), []);
  }
});

test('a browser that sends no Sec-Fetch-Site is known by its Origin', async () => {
  const response = await ask(`consent=${value()}`, { headers: { origin: new URL(url).origin } });
  assert.equal(response.headers.getSetCookie().length, 1);
});

test('a clock that is ahead gets no longer life', () => {
  const ahead = `consent=${value(-0.5)}`.replace('policy=2026-05-13&', '');
  const { age } = /max-age=(?<age>\d+)/.exec(echoForRequest({ cookie: ahead })).groups;
  assert.equal(Number(age), 182 * DAY);
});

test('scope, domain, path, lifetime of a refusal and plain HTTP are those of the settings', () => {
  const refusal = `v=1&granted=&denied=measurement&at=${now() - 2 * DAY}`;
  const settings = {
    scope: 'acme',
    cookieDomain: 'example.com',
    cookiePath: '/app',
    maxAgeDenied: 30,
  };
  const echo = echoForRequest({ cookie: `consent.acme=${refusal}` }, settings, false);
  assert.match(
    echo,
    /^consent\.acme=v=1.*; path=\/app; max-age=2419\d\d\d; samesite=lax; domain=example\.com$/,
  );
});

test('a page names the scope whose cookie it means, and what is no scope names none', async () => {
  const [own, site] = [value(10), value(20)];
  const cookies = `consent=${site}; consent.account-7=${own}`;
  const setBy = async (query) => {
    const response = await ask(cookies, { query });
    return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  };
  assert.deepEqual(await setBy('?scope=account-7'), [`consent.account-7=${own}`]);
  assert.deepEqual(await setBy('?scope=account-8'), []);
  for (const query of ['', '?scope=', '?scope=a%3Bb', '?scope=A.b'])
    assert.deepEqual(await setBy(query), [`consent=${site}`], query);
});

test('a mistake in the options is told when the handler is made', () => {
  assert.throws(() => createEchoHandler({ maxAge: 999 }), /createEchoHandler: maxAge was "999"/);
});
