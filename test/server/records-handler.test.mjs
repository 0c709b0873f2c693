// What `consent-elements/records.js` answers, with a store in SQLite. Needs a build and
// `node scripts/ensure-databases.mjs`.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, createServer, request as startRequest } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import Ajv from 'ajv';
import express from 'express';
import fastify from 'fastify';
import {
  createRecordsHandler,
  openRecordStore,
  problemInReceipt,
  toNodeHandler,
} from 'consent-elements/records.js';
import { root } from '../../scripts/run.mjs';
import { ADDRESS, asking, cookieOf, newId, posting, receiptOf } from '../harness/records.mjs';

let store;
let handler;
before(async () => {
  store = await openRecordStore(':memory:');
  handler = createRecordsHandler({ store, origins: ['https://shop.example'] });
});
after(() => store.close());

const errorOf = async (response) => [response.status, (await response.json()).error];

test('a record is stored, and answered without a word', async () => {
  const receipt = receiptOf();
  for (let time = 0; time < 2; time += 1) {
    const response = await handler(posting(receipt));
    assert.deepEqual([response.status, await response.text()], [204, '']);
  }
  const stored = await store.recordsOf(receipt.record_id);
  assert.deepEqual(
    stored.map((one) => one.receipt),
    [receipt],
  );
});

test('what is no record is refused with the reason', async () => {
  const receipt = receiptOf();
  const [event] = receipt.events;
  const anonymous = { ...receipt };
  delete anonymous.record_id;
  for (const [body, expected, words] of [
    ['{', [400, 'bad-json'], /no JSON/],
    [new Uint8Array([0xff]), [400, 'bad-json'], /UTF-8/],
    [[], [415, 'unknown-body'], /neither a receipt, with "@type", nor/],
    [{ ...receipt, ip: '192.0.2.1' }, [422, 'bad-record'], /"ip" is no field/],
    [anonymous, [422, 'bad-record'], /record_id is missing/],
    [{ ...receipt, record_id: 'ada' }, [422, 'bad-record'], /"ada" does not match/],
    [{ ...receipt, events: [event, event] }, [422, 'bad-record'], /2 events/],
    [receiptOf({ ago: 2 * 86_400 }), [422, 'bad-record'], /more than a day ahead/],
    [receiptOf({ ago: -2 * 86_400 }), [422, 'bad-record'], /more than a day ahead/],
    [
      { ...receipt, events: [{ ...event, event_time: '2026-02-31T00:00:00.000Z' }] },
      [422, 'bad-record'],
      /is no time/,
    ],
    [
      { ...receipt, events: [{ ...event, notice: { ...event.notice, text: 'No.' } }] },
      [422, 'bad-record'],
      /not the hash/,
    ],
    [{ ...receipt, withdrawal_method: 'a\0b' }, [422, 'bad-record'], /U\+0000/],
    [receiptOf({ text: 'x'.repeat(8192) }), [413, 'too-large'], /8192 bytes/],
  ]) {
    const response = await handler(posting(body));
    const { error, message } = await response.json();
    assert.deepEqual([response.status, error], expected, message);
    assert.match(message, words);
  }
  assert.deepEqual(await store.recordsOf(receipt.record_id), []);
});

test('a record that had to wait is taken for as many days as the server says', async () => {
  const patient = createRecordsHandler({ store, daysBack: 7 });
  const send = async (days) => (await patient(posting(receiptOf({ ago: days * 86_400 })))).status;
  assert.deepEqual([await send(6), await send(8), await send(-2)], [204, 422, 422]);
  assert.throws(
    () => createRecordsHandler({ store, daysBack: NaN }),
    /daysBack was NaN; allowed is/,
  );
});

test('it stops reading once a body is too long, whatever its length was said to be', async () => {
  let chunks = 0;
  const body = new ReadableStream({
    pull(controller) {
      chunks += 1;
      controller.enqueue(new Uint8Array(1024).fill(32));
    },
  });
  const request = new Request('https://example.com/consent-records', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body,
    duplex: 'half',
  });
  assert.deepEqual(await errorOf(await handler(request)), [413, 'too-large']);
  assert.ok(chunks < 12, `${chunks} kB were read`);
});

test('only pages of the site, and of the origins that are listed, may send and delete', async () => {
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  for (const request of [
    posting(receiptOf(), foreign),
    posting(receiptOf(), { ...foreign, 'sec-fetch-site': '' }),
    asking('DELETE', cookieOf(), foreign),
  ])
    assert.deepEqual(await errorOf(await handler(request)), [403, 'bad-origin']);
  const listed = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' };
  const response = await handler(posting(receiptOf(), listed));
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://shop.example');
  assert.equal(
    (await handler(asking('OPTIONS', undefined, listed))).headers.get(
      'access-control-allow-headers',
    ),
    'content-type',
  );
});

test('visitors get and delete their own records by their cookie, and nobody learns of others', async () => {
  const id = newId();
  const receipt = receiptOf({ id });
  await handler(posting(receipt));
  const own = await handler(asking('GET', cookieOf({ id })));
  assert.deepEqual(await own.json(), { records: [receipt] });
  assert.equal(own.headers.get('cache-control'), 'no-store');
  const answers = [];
  for (const cookie of [undefined, 'x', cookieOf()]) {
    const got = await handler(asking('GET', cookie));
    answers.push([got.status, await got.text(), (await handler(asking('DELETE', cookie))).status]);
  }
  assert.deepEqual(new Set(answers.map(String)).size, 1);
  assert.deepEqual(answers[0], [200, '{"records":[]}', 204]);
  assert.equal((await store.recordsOf(id)).length, 1);
  assert.equal((await handler(asking('DELETE', cookieOf({ id })))).status, 204);
  assert.deepEqual(await store.recordsOf(id), []);
});

test('a page with a scope of its own reaches the records of that scope’s cookie, and no others', async () => {
  const [own, site] = [newId(), newId()];
  for (const id of [own, site]) await handler(posting(receiptOf({ id })));
  const cookies = `${cookieOf({ id: site })}; consent.account-7=${cookieOf({ id: own })}`;
  const ask = (method, query, asked = handler) => {
    const request = asking(method, cookies);
    return asked(new Request(request.url + query, request));
  };
  const idsBy = async (query, asked) => {
    const { records } = await (await ask('GET', query, asked)).json();
    return records.map((record) => record.record_id);
  };
  assert.deepEqual(await idsBy('?scope=account-7'), [own]);
  assert.deepEqual(await idsBy('?scope=account-8'), []);
  for (const query of ['', '?scope=', '?scope=a%3Bb']) assert.deepEqual(await idsBy(query), [site]);
  const scoped = createRecordsHandler({ store, cookieName: 'consent.account-7' });
  assert.deepEqual(await idsBy('?scope=account-7', scoped), [own]);
  assert.equal((await ask('DELETE', '?scope=account-7')).status, 204);
  assert.deepEqual(await store.recordsOf(own), []);
  assert.equal((await store.recordsOf(site)).length, 1);
});

test('other methods are not allowed', async () => {
  const response = await handler(asking('PUT'));
  assert.equal(response.headers.get('allow'), 'GET, POST, DELETE, OPTIONS');
  assert.deepEqual(await errorOf(response), [405, 'method']);
});

test('an id that sends too much waits, others do not; a limit for all is asked first', async () => {
  const limited = createRecordsHandler({ store, perMinute: 2 });
  const receipt = receiptOf();
  const statuses = [];
  for (let time = 0; time < 3; time += 1) statuses.push((await limited(posting(receipt))).status);
  assert.deepEqual(statuses, [204, 204, 429]);
  assert.equal((await limited(posting(receiptOf()))).status, 204);
  const closed = createRecordsHandler({ store, admit: async () => false });
  assert.deepEqual(await errorOf(await closed(posting(receiptOf()))), [429, 'too-many']);
});

/** The record of another answer by an id, so many seconds ago. */
const answerOf = (id, ago, granted = 'measurement') => receiptOf({ id, ago, granted });

test('an id that sends too much in a day waits for the next, and nobody’s flood keeps a withdrawal out', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-05-13T12:00:00Z') });
  const limited = createRecordsHandler({ store, perMinute: 3, perDay: 5 });
  const id = newId();
  const send = (...answer) => limited(posting(answerOf(id, ...answer)));
  const minuteLater = () => t.mock.timers.setTime(Date.now() + 60_000);
  const statuses = [];
  for (let sent = 0; sent < 4; sent += 1) statuses.push((await send(sent)).status);
  assert.deepEqual(statuses, [204, 204, 204, 429]);
  assert.equal((await send(10, '')).status, 204, 'a refusal in the same minute');
  minuteLater();
  for (let sent = 20; sent < 22; sent += 1) assert.equal((await send(sent)).status, 204);
  const refused = await send(22);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), `${12 * 3600 - 60}`);
  assert.deepEqual(await refused.json(), {
    error: 'too-many',
    message: 'Too many records of one id: wait 43140 seconds.',
  });
  const withdrawal = receiptOf({ id, ago: 5 });
  const [event] = withdrawal.events;
  // It grants something, whatever it calls itself.
  const consent = { ...withdrawal, events: [{ ...event, event_state: 'ConsentWithdrawn' }] };
  assert.equal((await limited(posting(consent))).status, 429);
  assert.equal((await send(1, '')).status, 204);
  assert.equal((await limited(posting(receiptOf()))).status, 204, 'another id');
  t.mock.timers.setTime(Date.parse('2026-05-14T00:00:00Z'));
  assert.equal((await send(23)).status, 204);
});

test('visitors get the newest hundred of their records, and may ask for those before', async () => {
  const id = newId();
  const sent = Array.from({ length: 205 }, (_, index) => answerOf(id, 300 - index));
  for (const receipt of sent) await store.add(receipt);
  const ask = async (query) => {
    const { headers } = asking('GET', cookieOf({ id }));
    const response = await handler(new Request(`${ADDRESS}${query}`, { headers }));
    return [response.status, await response.json()];
  };
  const [status, newest] = await ask('');
  assert.equal(status, 200);
  assert.deepEqual(newest.records, sent.slice(105));
  const [, earlier] = await ask(`?before=${newest.before}`);
  assert.deepEqual(earlier.records, sent.slice(5, 105));
  assert.deepEqual(await ask(`?before=${earlier.before}`), [200, { records: sent.slice(0, 5) }]);
  const [wrong, { error, message }] = await ask('?before=yesterday');
  assert.deepEqual([wrong, error], [400, 'bad-request']);
  assert.match(message, /before was "yesterday"; allowed is/);
});

test('another site uses up nothing of the limit for all', async () => {
  let asked = 0;
  const counted = createRecordsHandler({ store, admit: () => ++asked > 0 });
  const id = newId();
  for (const method of ['GET', 'POST', 'DELETE'])
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': '' },
      // A picture, a link.
      { origin: '', 'sec-fetch-site': 'cross-site' },
      { origin: '', 'sec-fetch-site': 'same-site' },
    ])
      assert.deepEqual(
        await errorOf(await counted(asking(method, cookieOf({ id }), headers))),
        [403, 'bad-origin'],
        `${method} ${JSON.stringify(headers)}`,
      );
  assert.equal(asked, 0);
  // An older browser, and an address that was typed.
  for (const site of ['', 'none'])
    assert.equal(
      (await counted(asking('GET', cookieOf({ id }), { origin: '', 'sec-fetch-site': site })))
        .status,
      200,
    );
  assert.equal(asked, 2);
});

test('a database that is away is said to be so, and nothing of what it said gets out', async () => {
  const gone = await openRecordStore(':memory:');
  await gone.close();
  const heard = [];
  const response = await createRecordsHandler({
    store: gone,
    onError: (error) => heard.push(error),
  })(posting(receiptOf()));
  assert.equal(response.status, 503);
  assert.deepEqual(await response.json(), {
    error: 'unavailable',
    message: 'Nothing was stored. Please try again.',
  });
  assert.equal(heard.length, 1);
});

/** Servers of Node with the handler at /consent-records; each gives its port and a way to stop it. */
const servers = {
  'node:http': async (handle) => {
    const server = createServer(handle);
    await new Promise((resolve) => server.listen(0, resolve));
    return [server.address().port, () => server.close()];
  },
  Express: async (handle) => {
    const server = express().use(express.json()).all('/consent-records', handle).listen(0);
    await new Promise((resolve) => server.once('listening', resolve));
    return [server.address().port, () => server.close()];
  },
  Fastify: async (handle) => {
    const app = fastify();
    app.all('/consent-records', handle.raw);
    await app.listen({ port: 0 });
    return [app.server.address().port, () => app.close()];
  },
};

for (const [name, start] of Object.entries(servers)) {
  test(`it answers in ${name}`, async () => {
    const [port, stop] = await start(toNodeHandler(handler));
    try {
      const address = `http://localhost:${port}/consent-records`;
      const id = newId();
      const headers = { 'content-type': 'application/json', origin: `http://localhost:${port}` };
      const cookie = `consent=${cookieOf({ id })}`;
      const send = (body) => fetch(address, { method: 'POST', headers, body });
      assert.equal((await send(JSON.stringify(receiptOf({ id })))).status, 204);
      assert.equal((await send('{}')).status, 415);
      const own = await (await fetch(address, { headers: { cookie } })).json();
      assert.equal(own.records[0].record_id, id);
      const deleted = await fetch(address, {
        method: 'DELETE',
        headers: { origin: headers.origin, cookie },
      });
      assert.equal(deleted.status, 204);
      assert.deepEqual(await store.recordsOf(id), []);
    } finally {
      await stop();
    }
  });
}

test('what is no request of the Fetch API is answered, and the server goes on', async () => {
  const server = createServer(toNodeHandler(handler)).listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  for (const head of [
    'GET / HTTP/1.1\r\nHost: a b\r\n',
    'GET // HTTP/1.1\r\nHost: shop.example\r\n',
    'TRACE / HTTP/1.1\r\nHost: shop.example\r\n',
  ]) {
    const socket = connect(port);
    socket.write(`${head}Connection: close\r\n\r\n`);
    const answer = await text(socket);
    assert.match(answer, /^HTTP\/1.1 400 [^]*"bad-request"/, head);
  }
  server.close();
});

test('a text that came with a record that was there already is stored with the next', async () => {
  const fresh = await openRecordStore(':memory:');
  const junk = receiptOf({ text: 'x' });
  const real = receiptOf({ text: 'May we count page views?' });
  const [{ notice }] = real.events;
  await fresh.add(junk);
  await fresh.add({ ...junk, events: [{ ...junk.events[0], notice }] });
  await fresh.add(real);
  const [stored] = await fresh.recordsOf(real.record_id);
  assert.deepEqual(stored.receipt, real);
  await fresh.close();
});

test('an id may be deleted however many records it has', async () => {
  const fresh = await openRecordStore(':memory:');
  const id = newId();
  const count = 5000;
  const receipt = receiptOf({ id });
  const [event] = receipt.events;
  const earlier = (seconds) => new Date(Date.parse(event.event_time) - seconds * 1000);
  await Promise.all(
    Array.from({ length: count }, (_, i) =>
      fresh.add({ ...receipt, events: [{ ...event, event_time: earlier(i).toISOString() }] }),
    ),
  );
  assert.equal(await fresh.deleteRecords(id), count);
  assert.deepEqual((await fresh.verify()).problems, []);
  await fresh.close();
});

test('a body that nobody reads does not keep the connection', async () => {
  const server = createServer(toNodeHandler(handler)).listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method, headers, body) =>
    new Promise((resolve, reject) => {
      startRequest({ port, agent, method, headers }, (response) =>
        response.resume().on('end', () => resolve(response.statusCode)),
      )
        .on('error', reject)
        .end(body);
    });
  const stranger = { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' };
  assert.equal(await ask('POST', stranger, 'x'.repeat(300_000)), 403);
  assert.equal(await ask('GET', {}), 200);
  agent.destroy();
  server.close();
});

test('one origin without its list is no list of origins', () => {
  assert.throws(
    () => createRecordsHandler({ store, origins: 'https://shop.example' }),
    /origins was "https:\/\/shop\.example"; allowed is a list/,
  );
});

// A sequence of its own for each run, which a failure names.
const seed = Number(process.env.SEED ?? Date.now() % 1e9);
let state = seed;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (list) => list[random(list.length)];

const STRANGE = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  'é',
  '\0',
  '\uD800',
  '__proto__',
  [],
  {},
  [[]],
  'P1D',
  'granted',
  'a.b',
  newId(),
];

/** A copy with something in it changed, taken away, added or repeated. */
function mutated(value) {
  const copy = structuredClone(value);
  const places = [];
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      walk(node[key]);
    }
  };
  walk(copy);
  for (let times = random(3); times >= 0; times -= 1) {
    const [node, key] = pick(places);
    const change = random(4);
    if (change === 0) node[key] = pick(STRANGE);
    else if (change === 1 && !Array.isArray(node)) delete node[key];
    else if (change === 2 && Array.isArray(node)) node.push(node[0], pick(STRANGE));
    else if (change === 2) node[pick(['ip', 'constructor', '__proto__', key])] = pick(STRANGE);
    else if (typeof node[key] === 'string') node[key] += pick(['', ' ', 'x', '\n', '\u2028']);
  }
  return copy;
}

const schema = JSON.parse(readFileSync(path.join(root, 'docs/receipt.schema.json'), 'utf8'));
const isValid = new Ajv().compile(schema);

test(`it finds in a receipt what a validator of JSON Schema finds (seed ${seed})`, () => {
  const receipt = receiptOf();
  let valid = 0;
  for (let count = 0; count < 10_000; count += 1) {
    const value = JSON.parse(JSON.stringify(mutated(receipt)));
    const problem = problemInReceipt(value);
    assert.equal(problem === undefined, isValid(value), `${problem}: ${JSON.stringify(value)}`);
    if (!problem) valid += 1;
  }
  assert.ok(valid > 500 && valid < 9500, `${valid} were valid`);
});

test(`10,000 requests of any kind: none ends in a 5xx, and none stores what is no record (seed ${seed})`, async () => {
  const fresh = await openRecordStore(':memory:');
  const statuses = new Map();
  const one = createRecordsHandler({ store: fresh });
  const bytes = () => Uint8Array.from({ length: random(200) }, () => random(256));
  const bodies = [
    bytes,
    () => JSON.stringify(mutated(receiptOf())),
    () => {
      const text = Buffer.from(JSON.stringify(receiptOf()));
      text[random(text.length)] = random(256);
      return text;
    },
    () => JSON.stringify(receiptOf()).slice(0, random(3000)),
    () => '['.repeat(random(9000)),
  ];
  const requests = Array.from({ length: 10_000 }, async () => {
    const cookie = pick([undefined, cookieOf(), `${cookieOf()}x`]);
    const { status } = await one(
      random(20) ? posting(pick(bodies)()) : asking(pick(['GET', 'DELETE', 'PATCH']), cookie),
    );
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  await Promise.all(requests);
  assert.deepEqual(
    [...statuses.keys()].filter((status) => status >= 500),
    [],
  );
  assert.ok(statuses.get(204) > 300 && statuses.get(422) > 300, JSON.stringify([...statuses]));
  let stored = 0;
  for await (const { receipt } of fresh.export()) {
    assert.ok(isValid(receipt), JSON.stringify(receipt));
    stored += 1;
  }
  assert.ok(stored > 300);
  assert.deepEqual((await fresh.verify()).problems, []);
  await fresh.close();
});
