// Each recipe for a server: its own code with the real framework, asked over HTTP.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeRecipe } from '../harness/recipe.mjs';
import { cookieOf, newId, receiptOf } from '../harness/records.mjs';

/** How each one listens; all resolve with what closes them again. */
const SERVERS = {
  express: async (app) => listen(createServer(app)),
  hono: async (app) => {
    const { createAdaptorServer } = await import('@hono/node-server');
    return listen(createAdaptorServer({ fetch: app.fetch }));
  },
  fastify: async (app) => {
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { url, close: () => app.close() };
  },
};

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const answer = (granted, denied = '', policy = '2026-05-13') =>
  `consent=v=1&granted=${granted}&denied=${denied}&policy=${policy}&at=${Math.floor(Date.now() / 1000) - 60}`;

for (const [name, start] of Object.entries(SERVERS))
  test(`${name}: counts whom the cookie allows it to, and takes a refusal without JavaScript`, async () => {
    const folder = writeRecipe(name, [name]);
    const { app } = await import(pathToFileURL(path.join(folder, 'server.js')).href);
    const server = await start(app);
    try {
      const isCounted = async (headers) => {
        const response = await fetch(server.url, { headers });
        assert.equal(response.status, 200);
        assert.match(response.headers.get('vary'), /Cookie, Sec-GPC/);
        return (await response.text()).includes('This visit is counted');
      };
      assert.equal(await isCounted({}), false);
      assert.equal(await isCounted({ cookie: `a=b; ${answer('measurement')}` }), true);
      assert.equal(await isCounted({ cookie: answer('', 'measurement') }), false);
      assert.equal(await isCounted({ cookie: answer('measurement', '', '2025-01-01') }), false);
      assert.equal(await isCounted({ cookie: answer('measurement'), 'sec-gpc': '1' }), false);

      const refused = await fetch(`${server.url}/refuse`, {
        method: 'POST',
        headers: {
          cookie: answer('measurement'),
          'content-type': 'application/x-www-form-urlencoded',
        },
        redirect: 'manual',
      });
      assert.equal(refused.status, 303);
      assert.equal(refused.headers.get('location'), '/');
      const [cookie] = refused.headers.getSetCookie().map((one) => one.split(';')[0]);
      assert.match(cookie, /denied=measurement/);
      assert.equal(await isCounted({ cookie }), false);
    } finally {
      await server.close();
    }
  });

test('express: serves the gate’s files', async () => {
  const { app } = await import(
    pathToFileURL(path.join(writeRecipe('express', ['express']), 'server.js')).href
  );
  const server = await SERVERS.express(app);
  const response = await fetch(`${server.url}/consent/consent-elements.js`);
  server.close();
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /javascript/);
});

/** A page's requests to the address of the records, by what answers them. */
async function keepsRecords(send) {
  const id = newId();
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const cookie = `consent=${cookieOf({ id })}`;
  const post = (body) => send({ method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal((await post(receiptOf({ id }))).status, 204);
  const counter = { event: 'shown', language: 'en', layout: 'bar', version: '2026-05-13' };
  assert.equal((await post(counter)).status, 204);
  assert.equal((await post({ name: 'Ada' })).status, 415);
  const own = await (await send({ headers: { ...headers, cookie } })).json();
  assert.deepEqual(
    own.records.map((one) => one.record_id),
    [id],
  );
  const echoed = await send({ method: 'POST', headers: { ...headers, cookie } });
  assert.equal(echoed.headers.getSetCookie()[0].split(';')[0], cookie);
  assert.equal((await send({ method: 'DELETE', headers: { ...headers, cookie } })).status, 204);
  assert.deepEqual(await (await send({ headers: { ...headers, cookie } })).json(), { records: [] });
}

const records = (packages) => {
  process.env.CONSENT_DB = ':memory:';
  const folder = writeRecipe('records', packages);
  return (file) => import(pathToFileURL(path.join(folder, file)).href);
};

for (const name of ['express', 'hono'])
  test(`${name}: takes records, counters and echoes, and gives visitors their own`, async () => {
    const { app } = await records([name])(`${name}.js`);
    const server = await SERVERS[name](app);
    try {
      await keepsRecords((init) => fetch(`${server.url}/consent-records`, init));
    } finally {
      await server.close();
    }
  });

test('next: its route does, for the requests that Next hands it', async () => {
  const route = await records([])('app/consent-records/route.js');
  await keepsRecords((init) =>
    route[init.method ?? 'GET'](new Request('https://shop.example/consent-records', init)),
  );
});
