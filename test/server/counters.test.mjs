// Counters of how banners were answered: taken over HTTP, kept in the real databases, shown without small numbers.
// Databases that are not installed are left out; SQLite needs `node scripts/ensure-databases.mjs`.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import {
  createRecordsHandler,
  openRecordStore,
  publishCounters,
  statsPage,
  statsTable,
  toNodeHandler,
} from 'consent-elements/records.js';
import { installed, startMariadb, startPostgres } from '../harness/databases.mjs';

const EVENTS = ['shown', 'allowed-all', 'allowed-some', 'refused', 'unanswered', 'withdrawn'];
const counter = { event: 'shown', language: 'en', layout: 'bar', version: '2026-05-13' };
const today = () => new Date().toISOString().slice(0, 10);

const folder = mkdtempSync(path.join(tmpdir(), 'counters-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A store that keeps counters in memory, where the test is about the handler. */
function memoryStore() {
  const counted = [];
  return { counted, count: async (one) => void counted.push(one) };
}

async function listen(options) {
  const server = createServer(toNodeHandler(createRecordsHandler(options)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/consent-counters`;
  const post = (body, headers = { 'sec-fetch-site': 'same-origin' }) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { post, close: () => server.close() };
}

const stores = {
  SQLite: {
    isHere: await openRecordStore(':memory:').then(
      (store) => store.close().then(() => true),
      () => false,
    ),
    start: async () => ({ address: path.join(folder, 'counters.sqlite'), stop: async () => {} }),
  },
  PostgreSQL: { isHere: !!installed.postgres(), start: startPostgres },
  MariaDB: { isHere: !!installed.mariadb(), start: startMariadb },
};

for (const [name, { isHere, start }] of Object.entries(stores))
  test(
    `${name}: what pages count, in several processes at once, is all there`,
    { skip: !isHere },
    async () => {
      const database = await start();
      const opened = [
        await openRecordStore(database.address),
        await openRecordStore(database.address),
      ];
      const servers = await Promise.all(opened.map((store) => listen({ store })));
      try {
        const send = (body, times) =>
          Promise.all(Array.from({ length: times }, (_, index) => servers[index % 2].post(body)));
        const answers = [
          ...(await send(counter, 25)),
          ...(await send({ ...counter, event: 'refused' }, 12)),
          ...(await send({ ...counter, language: 'af', version: '' }, 3)),
        ];
        assert.deepEqual([...new Set(answers.map(({ status }) => status))], [204]);
        const day = today();
        assert.deepEqual(await opened[0].counters({ from: day }), [
          { ...counter, day, language: 'af', version: '', count: 3 },
          { ...counter, day, event: 'refused', count: 12 },
          { ...counter, day, count: 25 },
        ]);
        assert.deepEqual(await opened[0].counters({ to: day }), []);
      } finally {
        servers.forEach((server) => server.close());
        for (const store of opened) await store.close();
        await database.stop();
      }
    },
  );

test('a counter has four fields, and nothing that a page could add', async () => {
  const store = memoryStore();
  const { post, close } = await listen({ store });
  for (const body of [
    { ...counter, id: 'abcdefghijklmnopqrstuv' },
    { ...counter, event: 'clicked' },
    { ...counter, event: 1 },
    { ...counter, language: 'en"><script>' },
    { ...counter, language: '' },
    { ...counter, layout: 'popup' },
    { ...counter, version: 'x'.repeat(33) },
    { event: 'shown' },
    { ...counter, version: null },
  ]) {
    const response = await post(body);
    assert.equal(response.status, 422, JSON.stringify(body));
    assert.equal((await response.json()).error, 'bad-counter');
  }
  // The first with no banner in the page, as where a status was used.
  const counters = EVENTS.map((event, i) => ({ ...counter, event, ...(!i && { layout: '' }) }));
  for (const one of counters) assert.equal((await post(one)).status, 204, one.event);
  assert.deepEqual(store.counted, counters);
  close();
});

test('pages of other sites count nothing', async () => {
  const store = memoryStore();
  const { post, close } = await listen({ store, origins: ['https://shop.example.com'] });
  const evil = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
  assert.equal((await post(counter, evil)).status, 403);
  const shop = { 'sec-fetch-site': 'same-site', origin: 'https://shop.example.com' };
  assert.equal((await post(counter, shop)).status, 204);
  assert.equal(store.counted.length, 1);
  close();
});

test('too many in a minute are refused', async () => {
  const few = await listen({ store: memoryStore(), countersPerMinute: 3 });
  const statuses = [];
  for (let sent = 0; sent < 5; sent += 1) statuses.push((await few.post(counter)).status);
  assert.deepEqual(statuses, [204, 204, 204, 429, 429]);
  few.close();
});

/** Sends counters to a handler, and says how often each name of a field was counted. */
function counting(options) {
  const store = memoryStore();
  const handler = createRecordsHandler({ store, ...options });
  const send = async (body) => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const init = { method: 'POST', headers, body: JSON.stringify({ ...counter, ...body }) };
    assert.equal((await handler(new Request('https://site.example/', init))).status, 204);
  };
  const countedAs = (field) => {
    const counts = {};
    for (const one of store.counted) counts[one[field]] = (counts[one[field]] ?? 0) + 1;
    return counts;
  };
  return { send, countedAs };
}

test('of made-up versions and languages, few are told apart, and none is lost', async () => {
  const { send, countedAs } = counting();
  for (let made = 0; made < 500; made += 1)
    await send({ version: `v${made}`, language: `aa-${made}` });
  await send({});
  await send({ version: 'v1', language: 'aa-1' });
  await send({ version: '', language: 'aa-1' });
  const versions = countedAs('version');
  assert.equal(Object.keys(versions).length, 22);
  assert.deepEqual([versions.other, versions.v1, versions['']], [481, 2, 1]);
  const languages = countedAs('language');
  assert.equal(Object.keys(languages).length, 101);
  assert.deepEqual([languages.other, languages['aa-1']], [401, 3]);
});

test('what is used most on a day is told apart on the next, whatever is made up at midnight', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-05-13T12:00:00Z') });
  const { send, countedAs } = counting();
  for (let made = 0; made < 30; made += 1) await send({ version: `v${made}` });
  for (let times = 0; times < 2; times += 1) await send({ version: 'v7' });
  t.mock.timers.setTime(Date.parse('2026-05-14T00:00:00Z'));
  for (let made = 100; made < 200; made += 1) await send({ version: `v${made}` });
  await send({ version: 'v7' });
  const { v7, v100, v199, other } = countedAs('version');
  assert.deepEqual([v7, v100, v199, other], [4, 1, undefined, 100]);
});

test('where versions and languages are listed, anything else is counted as other', async () => {
  const { send, countedAs } = counting({
    countedVersions: ['2026-05-13'],
    countedLanguages: ['en', 'af'],
  });
  for (let made = 0; made < 30; made += 1) await send({ version: `v${made}`, language: 'xx' });
  await send({});
  await send({ version: '', language: 'af' });
  assert.deepEqual(countedAs('version'), { '2026-05-13': 1, '': 1, other: 30 });
  assert.deepEqual(countedAs('language'), { en: 1, af: 1, other: 30 });
  assert.throws(
    () => createRecordsHandler({ store: memoryStore(), countedLanguages: 'en' }),
    /countedLanguages was "en"; allowed is a list, such as \["en"\]/,
  );
});

test('an empty request gets the visitor’s cookie again, where the settings are given', async () => {
  const at = Math.floor(Date.now() / 1000) - 60;
  const cookie = `consent=v=1&granted=measurement&denied=&at=${at}`;
  const ask = async (options) => {
    const { post, close } = await listen({ store: memoryStore(), ...options });
    const response = await post('', { 'sec-fetch-site': 'same-origin', cookie });
    close();
    return response;
  };
  const [echoed] = (await ask({ settings: {} })).headers.getSetCookie();
  assert.ok(echoed.startsWith(`${cookie}; path=/; max-age=157`), echoed);
  assert.match(echoed, /; secure$/);
  const [plain] = (await ask({ settings: {}, isSecure: false })).headers.getSetCookie();
  assert.doesNotMatch(plain, /secure/);
  assert.equal((await ask({})).status, 415);
});

/** Counts of one row, by event. */
const counts = (numbers, more = {}) =>
  Object.entries(numbers).map(([event, count]) => ({
    ...counter,
    day: '2026-05-20',
    ...more,
    event,
    count,
  }));
const whole = {
  shown: 100,
  'allowed-all': 40,
  'allowed-some': 15,
  refused: 25,
  unanswered: 20,
  withdrawn: 12,
};

test('numbers of ten and more are shown, by month', () => {
  const more = counts(whole, { day: '2026-05-21' });
  assert.deepEqual(publishCounters([...counts(whole), ...more]), {
    by: ['month'],
    rows: [
      {
        names: ['2026-05'],
        counts: {
          shown: 200,
          'allowed-all': 80,
          'allowed-some': 30,
          refused: 50,
          unanswered: 40,
          withdrawn: 24,
        },
      },
    ],
    totals: {
      shown: 200,
      'allowed-all': 80,
      'allowed-some': 30,
      refused: 50,
      unanswered: 40,
      withdrawn: 24,
    },
  });
});

test('what is under ten is withheld, and so is what gives it away', () => {
  const { rows, totals } = publishCounters(counts({ ...whole, 'allowed-some': 9 }));
  assert.deepEqual(rows[0].counts, {
    'allowed-all': 40,
    refused: 25,
    unanswered: 20,
    withdrawn: 12,
  });
  assert.deepEqual(totals, rows[0].counts);
  const withdrawn = publishCounters(counts({ ...whole, withdrawn: 2 })).rows[0].counts;
  assert.deepEqual(withdrawn, {
    shown: 100,
    'allowed-all': 40,
    'allowed-some': 15,
    refused: 25,
    unanswered: 20,
  });
});

test('a row of small numbers alone is not there at all', () => {
  const rare = counts({ shown: 3, refused: 3 }, { language: 'st' });
  const { rows } = publishCounters([...counts(whole), ...rare], ['language']);
  assert.deepEqual(
    rows.map(({ names }) => names),
    [['en']],
  );
});

test('whatever was counted, no number under ten is shown, and totals are sums of what is shown', () => {
  const count = fc.record({
    day: fc.constantFrom('2026-05-20', '2026-05-21', '2026-06-01'),
    version: fc.constantFrom('', '1'),
    language: fc.constantFrom('en', 'af', 'zu'),
    layout: fc.constantFrom('bar', 'card'),
    event: fc.constantFrom(...EVENTS),
    count: fc.integer({ min: 1, max: 30 }),
  });
  const groups = fc.subarray(['day', 'month', 'version', 'language', 'layout']);
  fc.assert(
    fc.property(fc.array(count, { maxLength: 60 }), groups, (counted, by) => {
      const { rows, totals } = publishCounters(counted, by);
      const endings = ['allowed-all', 'allowed-some', 'refused', 'unanswered'];
      for (const { counts: shown } of rows) {
        assert.ok(Object.values(shown).every((number) => number >= 10));
        assert.ok(shown.shown === undefined || endings.every((one) => shown[one] !== undefined));
      }
      for (const event of EVENTS) {
        const sum = rows.reduce((all, { counts: shown }) => all + (shown[event] ?? 0), 0);
        assert.equal(totals[event] ?? 0, sum);
      }
    }),
  );
});

test('the table of plain text says all of it, and what it leaves out', () => {
  const table = statsTable(publishCounters(counts({ ...whole, shown: 12345, withdrawn: 1 })));
  const lines = table.split('\n');
  assert.match(
    lines[0],
    /^Month +Shown +Allowed all +Allowed some +Refused +Left without an answer +Withdrawn$/,
  );
  assert.match(lines[1], /^2026-05 +12,345 +40 +15 +25 +20 +–$/);
  assert.match(lines[2], /^Total +12,345 +40 +15 +25 +20 +–$/);
  assert.match(table, /–: fewer than 10/);
  assert.match(statsTable(publishCounters([])), /^Month.*\nTotal +– /);
});

test('the page has no script, loads nothing, and writes no markup of others', () => {
  const odd = counts(whole, { language: '<b onclick="x">' });
  const page = statsPage(publishCounters(odd, ['language']), 'Site & <i>period</i>');
  assert.doesNotMatch(page, /<script|<link|src=|href=|url\(|<b |<i>/i);
  assert.match(page, /<title>Site &amp; &lt;i&gt;period&lt;\/i&gt;<\/title>/);
  assert.match(page, /<th scope="row">&lt;b onclick=&quot;x&quot;&gt;<\/th><td>100<\/td>/);
  assert.match(page, /<svg[^>]*role="img" aria-label="Shown: 100; Allowed all: 40;/);
});
