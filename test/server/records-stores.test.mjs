// The stores of records, on the real databases. Needs a build and `node scripts/ensure-databases.mjs`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { openRecordStore } from 'consent-elements/records.js';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { root } from '../../scripts/run.mjs';
import { installed, startMariadb, startPostgres } from '../harness/databases.mjs';
import { newId, receiptOf } from '../harness/records.mjs';
import { hasSqlite, openSqlite } from '../harness/sqlite.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Each database: whether it is here, how it is started, and a connection that knows nothing of the store. */
const databases = {
  SQLite: {
    isHere: hasSqlite,
    start: async () => ({ address: path.join(folder, `${newId()}.sqlite`), stop: async () => {} }),
    connect: openSqlite,
  },
  PostgreSQL: {
    isHere: !!installed.postgres(),
    start: startPostgres,
    connect: async (address) => {
      const client = new pg.Client({ connectionString: address });
      // It goes with the server in the crash below.
      client.on('error', () => {});
      await client.connect();
      return { query: async (text) => (await client.query(text)).rows, end: () => client.end() };
    },
  },
  MariaDB: {
    isHere: !!installed.mariadb(),
    start: startMariadb,
    connect: async (address) => {
      const connection = await mysql.createConnection({ uri: address, multipleStatements: true });
      return {
        query: async (text) => (await connection.query(text))[0],
        end: () => connection.end(),
      };
    },
  },
};

const TRIGGER = 'consent_texts_refuse_update';
/** How somebody takes the trigger away, and puts one in its place that refuses nothing. */
const triggers = {
  SQLite: {
    takeAway: [`drop trigger ${TRIGGER}`],
    weaken: [
      `drop trigger ${TRIGGER}`,
      `create trigger ${TRIGGER} before update on consent_texts begin select 1; end`,
    ],
  },
  PostgreSQL: {
    takeAway: [`drop trigger ${TRIGGER} on consent_texts`],
    weaken: [
      `drop trigger ${TRIGGER} on consent_texts`,
      `create trigger ${TRIGGER} before update on consent_texts for each row when (false)
        execute function consent_refuse_update()`,
    ],
  },
  MariaDB: {
    takeAway: [`drop trigger ${TRIGGER}`],
    weaken: [
      `drop trigger ${TRIGGER}`,
      `create trigger ${TRIGGER} before update on consent_texts for each row set @changed = 1`,
    ],
  },
};

/** Adds a record whose time is so many days ago, as it would have been added then. */
const daysAgo = (days) => ({ ago: days * 86_400 });

const collect = async (records) => {
  const list = [];
  for await (const record of records) list.push(record);
  return list;
};

for (const [name, { isHere, start, connect }] of Object.entries(databases)) {
  test(name, { skip: isHere ? false : `${name} is missing` }, async (t) => {
    const server = await start();
    t.after(() => server.stop());
    let store = await openRecordStore(server.address);
    t.after(() => store.close());
    const direct = await connect(server.address);
    t.after(() => direct.end().catch(() => {}));
    const problemsAfter = async (...statements) => {
      for (const statement of statements) await direct.query(statement);
      return (await store.verify()).problems.map(({ problem }) => problem);
    };

    await t.test('a record comes back as it was sent', async () => {
      const receipt = receiptOf({ text: 'Dürfen wir zählen? 🍪' });
      await store.add(receipt);
      const [stored, ...more] = await store.recordsOf(receipt.record_id);
      assert.deepEqual(stored.receipt, receipt);
      assert.deepEqual(more, []);
    });

    await t.test(
      'the same answer is stored once, and a later one of the same visitor after it',
      async () => {
        const id = newId();
        const [first, second] = [
          receiptOf({ id, ago: 60 }),
          receiptOf({ id, granted: '', ago: 30 }),
        ];
        await Promise.all([store.add(second), store.add(first), store.add(first)]);
        await store.add(first);
        const stored = await store.recordsOf(id);
        assert.deepEqual(
          stored.map(({ receipt }) => receipt),
          [first, second],
        );
      },
    );

    await t.test('an id that differs in case is another one', async () => {
      await store.add(receiptOf({ id: 'abcdefghijklmnopqrstuv' }));
      assert.deepEqual(await store.recordsOf('ABCDEFGHIJKLMNOPQRSTUV'), []);
    });

    await t.test('texts and configurations are stored once', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store.add(receiptOf({ text: 'Once.' }))));
      const texts = await direct.query(`select text from consent_texts where text = 'Once.'`);
      assert.equal(texts.length, 1);
    });

    await t.test('the database refuses to change what was written', async () => {
      for (const change of [
        `update consent_records set content = '{}'`,
        `update consent_chain set previous = hash`,
        `update consent_texts set text = 'You said yes.'`,
      ])
        await assert.rejects(() => direct.query(change), /Records are never changed/);
    });

    await t.test(
      'verify misses the triggers that refuse it, and migrating makes them anew',
      async () => {
        const { takeAway, weaken } = triggers[name];
        for (const statements of [takeAway, weaken]) {
          assert.deepEqual(await problemsAfter(...statements), ['missing-trigger']);
          const [{ message }] = (await store.verify()).problems;
          assert.match(message, /^consent_texts takes changes: /);
          assert.deepEqual(await problemsAfter('delete from consent_migrations'), [
            'missing-trigger',
          ]);
          await store.migrate();
          assert.deepEqual(await problemsAfter(), []);
          await assert.rejects(
            () => direct.query(`update consent_texts set text = 'You said yes.'`),
            /Records are never changed/,
          );
        }
      },
    );

    if (name === 'PostgreSQL')
      await t.test('verify misses a trigger of one month alone', async () => {
        const [month] = new Date().toISOString().match(/^\d{4}-\d{2}/);
        const table = `consent_records_${month.replace('-', '_')}`;
        const change = (how) => `alter table ${table} ${how} trigger consent_records_refuse_update`;
        assert.deepEqual(await problemsAfter(change('disable')), ['missing-trigger']);
        assert.deepEqual(await problemsAfter(change('enable')), []);
      });

    await t.test('several stores write at once, and every chain holds', async () => {
      const others = await Promise.all([0, 1, 2].map(() => openRecordStore(server.address)));
      const same = receiptOf();
      await Promise.all(
        [store, ...others].flatMap((one) => [
          one.add(same),
          ...Array.from({ length: 200 }, () => one.add(receiptOf())),
        ]),
      );
      await Promise.all(others.map((one) => one.close()));
      assert.equal((await store.recordsOf(same.record_id)).length, 1);
      const { problems, records } = await store.verify();
      assert.deepEqual(problems, []);
      assert.equal(records, (await collect(store.export())).length);
      assert.ok(records > 800);
    });

    await t.test('records are exported by the time of the answer', async () => {
      const receipt = receiptOf({ ago: 3600 * 5 });
      await store.add(receipt);
      const [{ event_time }] = receipt.events;
      const times = (await collect(store.export())).map((one) => one.receipt.events[0].event_time);
      assert.deepEqual(times, times.toSorted());
      const range = { from: event_time, to: `${event_time}Z` };
      assert.deepEqual(
        (await collect(store.export(range))).map((one) => one.receipt),
        [receipt],
      );
    });

    await t.test('a deletion leaves a note in the chain, and nothing of the record', async () => {
      const id = newId();
      await store.add(receiptOf({ id, ago: 60 }));
      await store.add(receiptOf({ id, granted: '', ago: 30 }));
      const before = await store.verify();
      assert.equal(await store.deleteRecords(id), 2);
      assert.equal(await store.deleteRecords(id), 0);
      assert.deepEqual(await store.recordsOf(id), []);
      const { records, deleted, problems } = await store.verify();
      assert.deepEqual(problems, []);
      assert.deepEqual([records, deleted], [before.records - 2, before.deleted + 2]);
    });

    await t.test(
      'what visitors send and have deleted while it is verified is no problem',
      async () => {
        let isDone = false;
        const visit = async () => {
          while (!isDone) {
            const id = newId();
            const text = `Shown to nobody else: ${id}`;
            await store.add(receiptOf({ id, text }));
            await store.deleteRecords(id);
          }
        };
        const visits = [visit(), visit()];
        const found = [];
        for (let time = 0; time < 5; time += 1) found.push((await store.verify()).problems);
        isDone = true;
        await Promise.all(visits);
        assert.deepEqual(found.flat(), []);
      },
    );

    await t.test('what is taken away, added or cut off behind its back shows', async () => {
      const receipt = receiptOf();
      await store.add(receipt);
      const [{ chain }] = await store.recordsOf(receipt.record_id);
      const { shard, sequence } = chain;
      const row = `where shard = ${shard} and sequence = ${sequence}`;
      const copy = (table) => `create table kept_${table} as select * from consent_${table} ${row}`;
      const bring = (table) => `insert into consent_${table} select * from kept_${table}`;
      await direct.query(copy('records'));
      await direct.query(copy('chain'));
      assert.deepEqual(await problemsAfter(`delete from consent_records ${row}`), [
        'missing-record',
      ]);
      assert.deepEqual(
        await problemsAfter(
          `update kept_records set content = '{"issued":"","states":[],"event":{}}'`,
          bring('records'),
        ),
        ['changed-record'],
      );
      assert.deepEqual(await problemsAfter(`delete from consent_chain ${row}`), [
        'gap',
        'unchained-record',
      ]);
      await direct.query(`update kept_chain set received = '2020-01-01T00:00:00.000Z'`);
      const partition =
        name === 'PostgreSQL'
          ? `create table consent_chain_2020_01 partition of consent_chain for values from ('2020-01') to ('2020-02')`
          : 'select 1';
      assert.deepEqual(await problemsAfter(partition, bring('chain')), [
        'broken-link',
        'changed-record',
      ]);
      // As it was.
      await direct.query(`delete from consent_records ${row}`);
      await direct.query(`delete from consent_chain ${row}`);
      await direct.query(`update kept_chain set received = '${chain.received}'`);
      await direct.query(bring('chain'));
      assert.deepEqual(await problemsAfter(), ['missing-record']);
      await store.add(receipt);
      assert.deepEqual(
        await problemsAfter(
          `delete from kept_records`,
          `drop table kept_records`,
          `drop table kept_chain`,
        ),
        ['missing-record'],
      );
    });

    await t.test('the tables may be made again, and everything is still there', async () => {
      const { records } = await store.verify();
      await store.migrate();
      const again = await openRecordStore(server.address);
      await again.migrate();
      assert.equal((await again.verify()).records, records);
      await again.close();
    });

    await t.test('counters count', async () => {
      const shown = { event: 'shown', language: 'en', layout: 'bar', version: '2026-05-13' };
      await Promise.all([
        store.count(shown),
        store.count(shown),
        store.count({ ...shown, event: 'refused' }),
      ]);
      const counts = (await store.counters()).map(({ event, count }) => [event, count]);
      assert.deepEqual(counts, [
        ['refused', 1],
        ['shown', 2],
      ]);
    });

    await t.test('whole months are deleted when their time is over', async () => {
      await assert.rejects(() => store.keep('5 years'), /keep\("5 years"\): allowed is/);
      const [old, young] = [receiptOf(daysAgo(800)), receiptOf(daysAgo(1))];
      await store.add(old);
      await store.add(young);
      const { before } = await store.keep('18m');
      assert.match(before, /^\d{4}-\d{2}-01T00:00:00\.000Z$/);
      assert.deepEqual(await store.recordsOf(old.record_id), []);
      assert.equal((await store.recordsOf(young.record_id)).length, 1);
    });

    if (server.restart)
      await t.test('a crash of the database loses nothing that was answered', async () => {
        const written = [];
        const failed = [];
        let isOver = false;
        const writer = (async () => {
          while (!isOver) {
            const receipt = receiptOf();
            await store.add(receipt).then(
              () => written.push(receipt.record_id),
              () => failed.push(receipt.record_id),
            );
          }
        })();
        await new Promise((resolve) => {
          const check = () => (written.length > 50 ? resolve() : setImmediate(check));
          check();
        });
        await server.restart().catch((error) => {
          isOver = true;
          throw error;
        });
        const count = written.length;
        await new Promise((resolve) => {
          const check = () => (written.length > count + 20 ? resolve() : setImmediate(check));
          check();
        });
        isOver = true;
        await writer;
        const there = new Set(
          (await collect(store.export())).map(({ receipt }) => receipt.record_id),
        );
        assert.deepEqual(
          written.filter((id) => !there.has(id)),
          [],
        );
      });

    await t.test('a killed server has stored each record that it said it has', async () => {
      const before = (await collect(store.export())).length;
      for (let round = 0; round < Number(process.env.KILLS ?? 2); round += 1) {
        const writer = spawn(
          process.execPath,
          [path.join(root, 'test/harness/record-writer.mjs'), server.address],
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        const answered = [];
        const ended = new Promise((resolve) => writer.once('exit', resolve));
        for await (const id of createInterface({ input: writer.stdout })) {
          answered.push(id);
          if (answered.length === 300 + round * 37) writer.kill('SIGKILL');
        }
        await ended;
        const there = new Set(
          (await collect(store.export())).map(({ receipt }) => receipt.record_id),
        );
        assert.deepEqual(
          answered.filter((id) => id.length === 22 && !there.has(id)),
          [],
        );
        assert.ok(answered.length >= 300 && there.size > before);
      }
    });
  });
}

test('what is deleted leaves the SQLite file, too', { skip: !hasSqlite }, async () => {
  const file = path.join(folder, 'deleted.sqlite');
  const id = newId();
  const kept = newId();
  for (const one of [id, kept]) {
    const store = await openRecordStore(file);
    await store.add(receiptOf({ id: one }));
    await store.close();
  }
  const store = await openRecordStore(file);
  await store.deleteRecords(id);
  await store.close();
  const bytes = readFileSync(file);
  assert.deepEqual([bytes.includes(kept), bytes.includes(id)], [true, false]);
});
