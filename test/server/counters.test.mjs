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
    without: [],
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

test('weeks begin on Monday, and times without a number are named', () => {
  const days = ['2026-05-10', '2026-05-11', '2026-05-17', '2026-06-01'];
  const counted = days.flatMap((day) => counts(whole, { day }));
  const few = counts({ shown: 9, refused: 9 }, { day: '2026-05-20' });
  const { rows, without } = publishCounters([...counted, ...few], ['week'], {
    from: '2026-05',
    to: '2026-06-09',
  });
  assert.deepEqual(
    rows.map(({ names, counts: shown }) => [...names, shown.shown]),
    [
      ['2026-05-04', 100],
      ['2026-05-11', 200],
      ['2026-06-01', 100],
    ],
  );
  assert.deepEqual(without, ['2026-04-27', '2026-05-18', '2026-05-25', '2026-06-08']);
  const byMonth = publishCounters(counts(whole, { day: '2025-12-31' }), ['language', 'month'], {
    to: '2026-03',
  });
  assert.deepEqual(byMonth.without, ['2026-01', '2026-02']);
  assert.deepEqual(publishCounters(counted, ['language'], { from: '2020' }).without, []);
  assert.deepEqual(publishCounters([], ['day'], { from: '2026-05-13', to: '2026-05-15' }).without, [
    '2026-05-13',
    '2026-05-14',
  ]);
});

const gappy = publishCounters(
  ['2026-05-11', '2026-05-15', '2026-05-16'].flatMap((day, index) =>
    counts({ ...whole, refused: 5 + 10 * index }, { day }),
  ),
  ['day'],
  { to: '2026-05-18' },
);

test('the table says once of days in a row that they have no numbers', () => {
  const lines = statsTable(gappy).split('\n');
  assert.match(lines[1], /^2026-05-11 +– +40 +15 +– +20 +12$/);
  assert.match(lines[2], /^2026-05-12 to 2026-05-14 +no numbers$/);
  assert.match(lines[5], /^2026-05-17 +no numbers$/);
  assert.match(statsTable(gappy), /No numbers: nothing was counted, or fewer than 10 of each\./);
});

test('the page draws each event over time, says it in words, and has the same numbers in its table', () => {
  const page = statsPage(gappy);
  const drawings = [...page.matchAll(/<svg[^>]* aria-label="([^"]+)">([^]*?)<\/svg>/g)];
  const refused = drawings.find(([, says]) => says.startsWith('Refused'));
  assert.equal(
    refused[1],
    'Refused, by day from 2026-05-11 to 2026-05-17: between 15 and 25; 5 without a number',
  );
  assert.equal(refused[2].split('<rect').length - 1, 2);
  assert.equal(refused[2].split('class="none"').length - 1, 5);
  assert.equal(drawings.length, 7, 'six over time, and the sums');
  // Nothing that the table does not have: the scale, which is round, and the numbers.
  const shown = new Set(page.match(/(?<=<td>)[\d,]+/g));
  assert.deepEqual(
    drawings
      .flatMap(([, says]) => says.replaceAll(/\d{4}-\d\d-\d\d/g, '').match(/\d+(?! without)/g))
      .filter((number) => !shown.has(number)),
    [],
  );
  assert.match(
    page,
    /<th[^>]*>2026-05-12 to 2026-05-14<\/th><td class="none" colspan="6">no numbers/,
  );
  const heights = [...refused[2].matchAll(/ height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  assert.ok(Math.abs(heights[1] / heights[0] - 25 / 15) < 0.01, heights.join());
});

test('where there is no time to draw over, the sums are drawn alone', () => {
  for (const published of [
    publishCounters(counts(whole), ['language']),
    publishCounters(counts(whole), ['month']),
  ])
    assert.equal(statsPage(published).split('<svg').length, 2);
  const empty = statsPage(publishCounters([]));
  assert.doesNotMatch(empty, /<svg/);
  assert.match(empty, /No numbers: nothing was counted/);
});

test('the page has no script, loads nothing, and writes no markup of others', () => {
  const odd = counts(whole, { language: '<b onclick="x">' });
  const page = statsPage(publishCounters(odd, ['language']), 'Site & <i>period</i>');
  assert.doesNotMatch(page, /<script|<link|src=|href=|url\(|<b |<i>/i);
  assert.match(page, /<title>Site &amp; &lt;i&gt;period&lt;\/i&gt;<\/title>/);
  assert.match(
    page,
    /<th scope="row" class="name">&lt;b onclick=&quot;x&quot;&gt;<\/th><td>100<\/td>/,
  );
  assert.match(page, /<svg[^>]*role="img" aria-label="Shown: 100; Allowed all: 40;/);
});
