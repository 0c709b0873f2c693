// `consent-elements records`, as it is run for a site. On SQLite. Needs a build and `node scripts/ensure-databases.mjs`.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { openRecordStore } from 'consent-elements/records.js';
import { hasSqlite, openSqlite } from '../harness/sqlite.mjs';
import { records, serveRecords } from '../harness/records-command.mjs';
import { cookieOf, newId, receiptOf } from '../harness/records.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name) => path.join(folder, name);
const write = (name, text) => (writeFileSync(fileOf(name), text), fileOf(name));

/** A database of its own, with what these visitors answered. */
async function database(...receipts) {
  const file = fileOf(`${newId()}.sqlite`);
  const store = await openRecordStore(file);
  for (const receipt of receipts) await store.add(receipt);
  await store.close();
  return file;
}

/** Somebody who may write to the database, and knows how: the triggers stand again afterwards. */
async function tamper(file, ...statements) {
  const { query, end } = await openSqlite(file);
  const triggers = await query(`select name, sql from sqlite_master where type = 'trigger'`);
  for (const { name } of triggers) await query(`drop trigger ${name}`);
  for (const statement of statements) await query(statement);
  for (const { sql } of triggers) await query(sql);
  await end();
}

const receiptsOf = (count) =>
  Array.from({ length: count }, (_, ago) => receiptOf({ ago: 60 - ago }));

/** An answer, and its withdrawal. */
function story({ id = newId(), ...more } = {}) {
  return [receiptOf({ id, ago: 60, ...more }), receiptOf({ id, granted: '', ago: 20, ...more })];
}

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

describe('the command records', { skip: !hasSqlite && 'no SQLite is here' }, () => {
  test('one command takes records, and another shows them', async () => {
    const file = fileOf('served.sqlite');
    const origin = 'https://shop.example';
    const server = await serveRecords('--db', file, '--origin', origin);
    const [given, withdrawn] = story();
    const post = (receipt, headers) =>
      fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(receipt),
      });
    const sent = await post(given, { origin });
    assert.equal(sent.status, 204);
    assert.equal(sent.headers.get('access-control-allow-origin'), origin);
    assert.equal((await post(withdrawn, { origin })).status, 204);
    const strange = await post(receiptOf(), { origin: 'https://elsewhere.example' });
    assert.equal(strange.status, 403);
    assert.equal(strange.headers.get('access-control-allow-origin'), null);
    assert.equal((await post({ ...given, ip: '192.0.2.1' }, { origin })).status, 422);

    // While it is served.
    const { status, stdout } = await records('show', given.record_id, '--db', file);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Consent given\n {2}granted +measurement\n[^]*Consent (refused|withdrawn)\n/,
    );
    assert.match(stdout, /\| May we count page views\?/);
    assert.equal(await server.stop(), 0, 'it ends well when it is told to');
  });

  test('a request that is none does not end it, and the limit for all holds', async () => {
    const server = await serveRecords('--db', fileOf('strange.sqlite'), '--per-minute', '2');
    const raw = await server.send('GET // HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    assert.match(raw, /^HTTP\/1\.1 400/);
    const statuses = [];
    for (let left = 4; left > 0; left -= 1) statuses.push((await fetch(server.url)).status);
    // A minute may end in between.
    assert.ok(statuses.includes(200) && statuses.includes(429), statuses.join());
    await server.stop();
  });

  test('with the settings of the pages, it sets the visitor’s cookie again', async () => {
    const settings = write('settings.json', '{ "scope": "shop" }');
    const server = await serveRecords('--db', fileOf('echo.sqlite'), '--settings', settings);
    const value = cookieOf();
    const { status, headers } = await fetch(server.url, {
      method: 'POST',
      headers: { cookie: `consent.shop=${value}`, origin: new URL(server.url).origin },
    });
    assert.equal(status, 204);
    assert.match(headers.get('set-cookie'), /^consent\.shop=v=1&granted=measurement&/);
    await server.stop();
  });

  test('what a page sent colours no terminal, and an id may begin with a hyphen', async () => {
    const id = `-${newId().slice(1)}`;
    const file = await database(receiptOf({ id, text: 'Red \u001b[31m and \u202e back' }));
    const { status, stdout } = await records('show', id, '--db', file);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /\| Red �\[31m and � back/);
  });

  test('what is exported as CSV is no formula in a spreadsheet, and as JSON is exact', async () => {
    const id = `-${newId().slice(1)}`;
    const receipt = {
      ...receiptOf({ id }),
      pii_controller: '=HYPERLINK("https://x.example", "a")',
    };
    const file = await database(receipt, ...receiptsOf(2));
    const csv = await records('export', '--db', file);
    assert.equal(csv.status, 0);
    const lines = csv.stdout.split('\r\n');
    assert.equal(lines.length, 5, 'a head, three records, and an end');
    const line = lines.find((text) => text.includes('HYPERLINK'));
    assert.ok(line.startsWith(`'${id},`), line);
    assert.ok(line.includes(`,"'=HYPERLINK(""https://x.example"", ""a"")",`), line);
    const { stdout } = await records('export', '--db', file, '--format', 'jsonl');
    const exact = stdout
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    assert.deepEqual(exact.find((record) => record.receipt.record_id === id).receipt, receipt);
  });

  test('an export is of the time that is asked for', async () => {
    const file = await database(...receiptsOf(2));
    const today = new Date().toISOString().slice(0, 10);
    const count = async (...range) =>
      (await records('export', '--db', file, '--format', 'jsonl', ...range)).stdout.split('\n')
        .length - 1;
    assert.equal(await count('--from', today.slice(0, 4)), 2);
    assert.equal(await count('--to', today.slice(0, 4)), 0);
    assert.equal(await count('--from', `${Number(today.slice(0, 4)) + 1}`), 0);
  });

  test('verify finds nothing where nothing was done, and a deletion on request is nothing', async () => {
    const [first, ...others] = receiptsOf(3);
    const file = await database(first, ...others);
    const all = await records('verify', '--db', file);
    assert.equal(all.status, 0, all.stdout);
    assert.match(all.stdout, /^3 records as they were added, 0 deleted on request\./);
    const deletion = await records('delete', first.record_id, '--db', file);
    assert.equal(deletion.stdout, `Deleted: 1 record of ${first.record_id}.\n`);
    const left = await records('verify', '--db', file);
    assert.equal(left.status, 0, left.stdout);
    assert.match(left.stdout, /^2 records as they were added, 1 deleted on request\./);
    assert.equal((await records('show', first.record_id, '--db', file)).status, 1);
  });

  /** What somebody with the database does, and what verify says of it. */
  const deeds = {
    'deletes a record': [
      'delete from consent_records where sequence = 2',
      /1, 2: the record is gone/,
    ],
    'makes a refusal of a consent': [
      `update consent_records set content = replace(content, 'ConsentGiven', 'ConsentRefused') where sequence = 2`,
      /1, 2: \S{22} was changed/,
    ],
    'gives a record to another id': [
      `update consent_records set record_id = '${newId()}' where sequence = 2`,
      /1, 2: \S{22} was changed/,
    ],
    'swaps the words': [
      `update consent_texts set text = 'All data may be sold.' where text like 'May we%'`,
      /[0-9a-f]{64} is not the hash of its text/,
    ],
    'swaps the configuration': [
      `update consent_texts set text = '{}' where text like '%purposes%'`,
      /[0-9a-f]{64} is not the hash of its text/,
    ],
    'takes a link out': ['delete from consent_chain where sequence = 2', /followed by|missing/],
    'cuts the end off': ['delete from consent_chain where sequence = 3', /the end is missing/],
    'takes a chain back to its beginning': [
      `update consent_shards set sequence = 0, hash = '${'0'.repeat(64)}'`,
      /1, 3: a link beside the chain/,
    ],
    'notes a deletion beside the chain': [
      [
        `insert into consent_chain (shard, sequence, kind, received, content, previous, hash)
          select 99, 1, 'deletion', received, content, previous, hash from consent_chain where sequence = 2`,
        'delete from consent_records where sequence = 2',
      ],
      /1, 2: the record is gone[^]*99, 1: a link beside the chain/,
    ],
    'claims a retention of the future': [
      `insert into consent_retention values ('2900-01-01T00:00:00.000Z', '2026-05-13T00:00:00.000Z')`,
      /claims what was before 2900-01-01T00:00:00.000Z, later than itself/,
    ],
    'makes a record invalid': [
      `update consent_records set content = replace(content, '"ConsentGiven"', '"Agreed"') where sequence = 2`,
      /1, 2: \S{22} is no receipt: .*"Agreed"/,
    ],
    'leaves nothing that can be read': [
      `update consent_records set content = '{' where sequence = 2`,
      /1, 2: \S{22} was changed[^]*could not be read/,
    ],
  };
  for (const [deed, [statement, says]] of Object.entries(deeds))
    test(`verify tells where somebody ${deed}`, async () => {
      const file = await database(...receiptsOf(3));
      await tamper(file, ...[statement].flat());
      const { status, stdout } = await records('verify', '--db', file);
      assert.equal(status, 1, stdout);
      assert.match(stdout, says);
    });

  test('verify tells words that somebody deleted from words that a page left out', async () => {
    const text = 'May we count?';
    const whole = receiptOf({ text });
    const [event] = receiptOf({ text: 'A text that is too long to be sent.' }).events;
    const short = { ...receiptOf(), events: [{ ...event, notice: { ...event.notice, text: '' } }] };
    const file = await database(whole, short);
    const before = await records('verify', '--db', file);
    assert.equal(before.status, 0, before.stdout);
    assert.match(before.stdout, /1 record came with the hash of the words alone/);
    await tamper(file, `delete from consent_texts where text = '${text}'`);
    const { status, stdout } = await records('verify', '--db', file, '--json');
    assert.equal(status, 1, stdout);
    const { problems, withoutWords } = JSON.parse(stdout);
    assert.deepEqual(
      problems.map(({ problem, message }) => [problem, message]),
      [['changed-text', `The words ${sha256(text)} are gone, which came with ${whole.record_id}.`]],
    );
    assert.equal(withoutWords, 1);
    const store = await openRecordStore(file);
    const wordsOf = async ({ record_id }) => (await store.recordsOf(record_id))[0].words;
    assert.deepEqual(await wordsOf(whole), { sha256: sha256(text), wereSent: true });
    assert.deepEqual(await wordsOf(short), { sha256: event.notice.sha256, wereSent: false });
    await store.close();
    // Either way the record itself has the hash that the chain holds on to.
    for (const { record_id } of [whole, short]) {
      const options = ['--db', file, '--out', fileOf(record_id), '--skip-verify'];
      const evidence = await records('evidence', record_id, ...options);
      assert.equal(evidence.status, 0, evidence.stderr);
    }
  });

  test('what was written anew as a whole does not have the end that was noted elsewhere', async () => {
    const file = await database(...receiptsOf(2));
    const noted = write('heads.json', (await records('verify', '--db', file, '--json')).stdout);
    assert.equal((await records('verify', '--db', file, '--heads', noted)).status, 0);
    const anew = await database(...receiptsOf(3));
    const { status, stdout } = await records('verify', '--db', anew, '--heads', noted);
    assert.equal(status, 1, stdout);
    assert.match(stdout, /the chain was written anew/);
    const empty = await database();
    const gone = await records('verify', '--db', empty, '--heads', noted);
    assert.equal(gone.status, 1);
    assert.match(gone.stdout, /it is gone/);
  });

  test('what was taken from the beginning is missed where its number was noted elsewhere', async () => {
    const file = await database(...receiptsOf(3));
    const noted = write('three.json', (await records('verify', '--db', file, '--json')).stdout);
    for (const statement of [
      'delete from consent_records where sequence = 1',
      'delete from consent_chain where sequence = 1',
      `update consent_shards set first_sequence = 2, first_previous =
        (select previous from consent_chain where sequence = 2)`,
    ])
      await tamper(file, statement);
    const alone = await records('verify', '--db', file);
    assert.match(alone.stdout, /begins with 2, and no retention is noted/);
    await tamper(
      file,
      `insert into consent_retention values ('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')`,
    );
    assert.equal((await records('verify', '--db', file)).status, 0);
    const { status, stdout } = await records('verify', '--db', file, '--heads', noted);
    assert.equal(status, 1, stdout);
    assert.match(stdout, /1 record or more of the 3 that were noted are gone/);
  });

  describe('evidence', () => {
    const words = 'May we count <b>page views</b>?\nYes & no are equal.';
    const [given, withdrawn] = story({ text: words });
    const out = fileOf('evidence');
    let file;
    let result;
    const read = (name) => readFileSync(path.join(out, name), 'utf8');
    before(async () => {
      file = await database(...receiptsOf(2), given, withdrawn, ...receiptsOf(1));
      const [old, current] = ['five', 'ten'].map((years) =>
        write(`${years}.html`, `<h2>Letters</h2><p>We keep them for ${years} years.</p>`),
      );
      const policies = ['--policy', `2025-01=${old}`, '--policy', `2026-05-13=${current}`];
      result = await records('evidence', given.record_id, '--db', file, '--out', out, ...policies);
    });

    test('it has the records and no others, the words, the policy and what it changed', () => {
      assert.equal(result.status, 0, result.stderr);
      assert.deepEqual(
        JSON.parse(read('records.json')).map(({ receipt }) => receipt),
        [given, withdrawn],
      );
      assert.equal(read(`words/${sha256(words)}.txt`), words);
      assert.match(read('policies/2026-05-13.html'), /ten years/);
      assert.match(read('policies/2026-05-13-changes.txt'), /\[-five-\]\{\+ten\+\}/);
    });

    test('each file has the hash that is noted, and a link leads to each record', () => {
      const sums = new Map(
        read('SHA256SUMS')
          .trim()
          .split('\n')
          .map((line) => line.split('  ').toReversed()),
      );
      const files = readdirSync(out, { recursive: true }).filter((name) => /\.\w+$/.test(name));
      assert.deepEqual(
        [...sums.keys()].sort(),
        files.map((name) => name.replaceAll(path.sep, '/')).sort(),
      );
      for (const [name, hash] of sums)
        assert.equal(sha256(readFileSync(path.join(out, name))), hash, name);
      for (const [record, sequence] of [
        [1, 3],
        [2, 4],
      ]) {
        assert.equal(
          read(`chain/1-${sequence}.txt`).split('\n')[5],
          sums.get(`records/${record}.txt`),
        );
        const [, , configuration, shown] = read(`records/${record}.txt`).split('\n');
        assert.ok(sums.has(`configurations/${configuration}.json`));
        assert.ok(sums.has(`words/${shown}.txt`));
      }
      assert.equal(read('chain/1-4.txt').split('\n')[0], sums.get('chain/1-3.txt'));
      const chain = read('chain.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        chain.map(({ sequence }) => sequence),
        [3, 4, 5],
      );
      assert.equal(chain[2].previous, chain[1].hash);
    });

    test('the page has no script, and what a page sent is text in it', () => {
      const page = read('index.html');
      const tags = [...elementsOf(parse(page))];
      assert.ok(!tags.some(({ tagName }) => ['script', 'b', 'img', 'link'].includes(tagName)));
      assert.match(
        page,
        /<p>May we count &lt;b&gt;page views&lt;\/b&gt;\?<\/p><p>Yes &amp; no are equal\.<\/p>/,
      );
      assert.match(page, /<del>five<\/del><ins>ten<\/ins>/);
      assert.match(page, /The database is consistent: 5 records .* not compared with an end/);
    });

    test('with what was noted elsewhere, it says that nothing of before was written anew', async () => {
      const noted = write('noted.json', (await records('verify', '--db', file, '--json')).stdout);
      const folder = fileOf('noted-evidence');
      const options = ['--db', file, '--out', folder, '--heads', noted];
      const { status, stderr } = await records('evidence', given.record_id, ...options);
      assert.equal(status, 0, stderr);
      const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
      assert.match(page, /It still holds what was noted on/);
    });

    test('it writes nothing outside its folder, whatever the database says', async () => {
      const [receipt] = receiptsOf(1);
      const bad = await database(receipt);
      await tamper(
        bad,
        `update consent_records set configuration = '../../outside'`,
        `insert into consent_texts values ('../../outside', '{}')`,
      );
      const folder = fileOf('a/b');
      const { status } = await records('evidence', receipt.record_id, '--db', bad, '--out', folder);
      assert.notEqual(status, 0);
      assert.ok(!existsSync(fileOf('outside.json')) && !existsSync(fileOf('a/outside.json')));
    });

    test('it is not written over something else, nor for an id that nobody has', async () => {
      const again = await records('evidence', given.record_id, '--db', file, '--out', out);
      assert.equal(again.status, 2);
      assert.match(again.stderr, /it is not empty\. Nothing was written\./);
      const other = fileOf('nobody');
      const none = await records('evidence', newId(), '--db', file, '--out', other);
      assert.equal(none.status, 1);
      assert.ok(!existsSync(other));
    });

    test('it says of a record that was changed that it was', async () => {
      const changed = await database(given);
      await tamper(
        changed,
        `update consent_records set content = replace(content, 'ConsentGiven', 'ConsentRefused')`,
      );
      const to = fileOf('changed');
      const { status } = await records(
        'evidence',
        given.record_id,
        '--db',
        changed,
        '--out',
        to,
        '--skip-verify',
      );
      assert.equal(status, 1);
      assert.match(
        readFileSync(path.join(to, 'index.html'), 'utf8'),
        /<h2 id="summary">Summary<\/h2>\s*<div class="verdict bad">[^]*records\/1\.txt does not have the hash/,
      );
    });
  });

  /** Each: what is run, and what it says. Nothing is made by any of them. */
  const mistakes = [
    [['shwo'], /records "shwo": allowed are serve, show, export/],
    [['show', newId()], /--db is missing/],
    [
      ['verify', '--db', fileOf('typo.sqlite')],
      /typo\.sqlite: there is no such file\. Nothing was made\./,
    ],
    [
      ['verify', '--db', 'mongodb://me:secret@db.example/x'],
      /mongodb:\/\/me@db\.example\/x: allowed are/,
    ],
    [
      ['verify', '--db', 'postgres://me:secret@127.0.0.1:1/x'],
      /postgres:\/\/me@127\.0\.0\.1:1\/x: .*ECONNREFUSED/,
    ],
    [
      ['verify', '--db', write('text.sqlite', 'No database, but a text that is long enough.')],
      /not a database/,
    ],
    [['show', 'me', '--db', 'x.sqlite'], /"me" is no id/],
    [['export', '--db', 'x.sqlite', '--format', 'xml'], /--format xml: allowed are csv and jsonl/],
    [['export', '--db', 'x.sqlite', '--from', '2026-02-31'], /--from 2026-02-31: allowed are/],
    [
      ['export', '--db', 'x.sqlite', '--from', '2026-05', '--to', '2026-04'],
      /nothing is in between/,
    ],
    [
      ['serve', '--db', fileOf('never.sqlite'), '--origin', 'shop.example'],
      /--origin shop\.example: allowed are/,
    ],
    [['serve', '--db', fileOf('never.sqlite'), '--port', '80a'], /--port 80a: allowed are numbers/],
    [
      ['serve', '--db', fileOf('never.sqlite'), '--keep', '5 days'],
      /"5 days".*allowed is a number of years/,
    ],
    [
      ['serve', '--db', fileOf('never.sqlite'), '--settings', write('bad.json', '{"maxAge":900}')],
      /bad\.json: .*900/,
    ],
    [['keep', '5d', '--db', 'x.sqlite'], /"5d".*Nothing was deleted/],
    [['evidence', newId(), '--db', 'x.sqlite'], /--out is missing/],
    [
      ['evidence', newId(), '--db', 'x.sqlite', '--out', fileOf('e'), '--policy', '../x=y'],
      /--policy \.\.\/x=y: allowed is/,
    ],
    [
      ['verify', '--db', 'x.sqlite', '--heads', write('none.json', '{}')],
      /none\.json: it has no heads, or no time/,
    ],
    [['stats', '--db', 'x.sqlite', '--by', 'person'], /--by person: allowed are day, week, month/],
  ];
  test('mistakes are told with the value, and nothing is made', async () => {
    await Promise.all(
      mistakes.map(async ([args, says]) => {
        const { status, stderr } = await records(...args);
        assert.equal(status, 2, args.join(' '));
        assert.match(stderr, says);
        assert.doesNotMatch(stderr, /secret|\n +at /);
      }),
    );
    assert.ok(!existsSync(fileOf('never.sqlite')));
    assert.ok(!existsSync(fileOf('typo.sqlite')));
  });

  test('numbers are told by week up to today, and written as a page', async () => {
    const file = fileOf('counted.sqlite');
    const store = await openRecordStore(file);
    const counter = { language: 'en', layout: 'bar', version: '1' };
    const events = ['shown', 'allowed-all', 'allowed-some', 'refused', 'unanswered', 'withdrawn'];
    for (const event of events)
      for (let times = 0; times < 10; times += 1) await store.count({ ...counter, event });
    await store.close();
    const day = 86_400_000;
    const from = new Date(Date.now() - 16 * day).toISOString().slice(0, 10);
    const page = fileOf('stats.html');
    const range = ['--from', from, '--to', '2900', '--by', 'week', '--html', page];
    const { status, stdout } = await records('stats', '--db', file, ...range);
    assert.equal(status, 0);
    const monday = (time) =>
      new Date(time - ((new Date(time).getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
    const lines = stdout.split('\n');
    assert.match(lines[1], RegExp(`^${monday(Date.now() - 16 * day)} to \\S+ +no numbers$`));
    assert.match(lines[2], RegExp(`^${monday(Date.now())} +10 +10 +10 +10 +10 +10$`));
    assert.match(lines[3], /^Total +10 /);
    assert.match(readFileSync(page, 'utf8'), /aria-label="Refused, by week from /);
    const nowhere = await records('stats', '--db', file, '--html', fileOf('nowhere/stats.html'));
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /^--html .*stats\.html: ENOENT/);
  });

  test('retention and tables are told of in words', async () => {
    const file = fileOf('kept.sqlite');
    assert.equal((await records('migrate', '--db', file)).stdout, 'The tables are up to date.\n');
    assert.match(
      (await records('keep', '5y', '--db', file)).stdout,
      /^Everything before \d{4}-\d\d-01 is deleted\.\n$/,
    );
    assert.match((await records('stats', '--db', file)).stdout, /^Month +Shown/);
  });
});

function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsOf(child);
  }
}
