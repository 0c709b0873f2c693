// What a page tells the site's own server: records of answers, counters, and the echo of its cookie.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  answer,
  call,
  DAY,
  errorOf,
  REFUSED,
  secondsNow,
  useGate,
  value,
} from './gate-helpers.mjs';

/** What answers at an address, where a page of the test's own is not enough. */
const handlers = new Map();
const gate = useGate({
  handle: (request, response, url) => handlers.get(url.pathname)?.(request, response, url) ?? false,
});
const schema = JSON.parse(readFileSync(path.join(root, 'docs/receipt.schema.json'), 'utf8'));
const isValid = new Ajv().compile(schema);

const ID = 'abcdefghijklmnopqrstuv';
const UNSENT = `<consent-category name="essential" basis="necessary"><consent-cookie name="consent.unsent"
  type="local-storage" duration="P7D" purpose="An answer that is still to be sent."></consent-cookie></consent-category>`;
const BUTTONS = `<button id="yes" data-consent-action="accept">Allow</button>
  <button id="no" data-consent-action="reject">Refuse</button>`;
const INLINE = '<consent-banner layout="inline"></consent-banner>';

let addresses = 0;
/** An address that takes what is sent to it, for one test alone. */
function endpoint({ status = 204 } = {}) {
  const address = `/sent/${++addresses}`;
  const reply = (next) => gate.server.page(address, { html: '', type: 'text/plain', status: next });
  reply(status);
  const hits = () => gate.server.hits.filter((hit) => hit.path === address);
  return { address, reply, hits, bodies: () => hits().map(({ body }) => body && JSON.parse(body)) };
}

/** Waits until so many have come. */
async function come({ bodies, hits, address }, count = 1) {
  const end = Date.now() + 20_000;
  while (hits().length < count) {
    if (Date.now() > end) throw new Error(`Of ${count} only ${hits().length} came to ${address}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return bodies();
}

/** The one record that has come, which must be as the schema says. */
async function recordIn(to, count = 1) {
  const record = (await come(to, count)).at(-1);
  assert.equal(isValid(record), true, JSON.stringify(isValid.errors));
  assert.equal(record.events.length, 1);
  return record;
}

const isReady = (page) =>
  page.waitFor(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name, responseEnd }) => name.endsWith('/own-server.js') && responseEnd > 0),
  );
const gone = gate.page.bind(gate);

eachEngine((engine) => {
  const visit = (script, { body = BUTTONS, ...more } = {}) =>
    gate.visit(engine, { script: `data-banner="none" ${script}`, body, ...more });

  test('an answer in the banner arrives as one valid record, with its means and words', async () => {
    const to = endpoint();
    const page = await visit(`data-records-href="${to.address}" data-policy-version="2026-05-13"`, {
      body: INLINE,
    });
    await page.waitForVisible('consent-banner [data-consent-action="accept"]');
    await isReady(page);
    await page.click('consent-banner [data-consent-action="accept"]');
    const record = await recordIn(to);
    const [event] = record.events;
    assert.equal(event.event_state, 'ConsentGiven');
    assert.equal(event.indication_method, 'mouse');
    assert.equal(event.policy_version, '2026-05-13');
    assert.match(event.notice.text, /Accept all/);
    assert.match(event.notice.sha256, /^[0-9a-f]{64}$/);
    assert.match(await value(page), new RegExp(`id=${record.record_id}`));
  });

  test("a page's own button answers where no element is loaded, and by the keyboard", async () => {
    const to = endpoint();
    const page = await visit(`data-records-href="${to.address}"`);
    await isReady(page);
    await page.evaluate(() => document.querySelector('#no').focus());
    await page.press('Enter');
    const { events, record_id } = await recordIn(to);
    assert.deepEqual(
      [events[0].event_state, events[0].indication_method],
      ['ConsentRefused', 'keyboard'],
    );
    await page.click('#yes');
    const next = await recordIn(to, 2);
    assert.equal(next.record_id, record_id);
    assert.deepEqual(
      [next.events[0].event_state, next.events[0].indication_method],
      ['ConsentGiven', 'mouse'],
    );
    await call(page, 'rejectAll');
    const last = await recordIn(to, 3);
    assert.deepEqual(
      [last.events[0].event_state, last.events[0].indication_method],
      ['ConsentWithdrawn', 'script'],
    );
    assert.equal(last.record_id, record_id);
  });

  test('of two answers in one moment, each record says what was decided by it', async () => {
    const to = endpoint();
    // German has to come first, and so does the second answer.
    const page = await visit(`data-records-href="${to.address}" data-lang="de"`);
    await isReady(page);
    await page.evaluate(() => {
      consentElements.acceptAll();
      consentElements.rejectAll();
    });
    const said = (await come(to, 2)).map(({ events: [event], purposes }) => [
      event.event_time,
      event.event_state,
      purposes.find(({ purpose }) => purpose === 'measurement').state,
    ]);
    assert.deepEqual(
      said.sort().map(([, ...rest]) => rest),
      [
        ['ConsentGiven', 'granted'],
        ['ConsentWithdrawn', 'denied'],
      ],
    );
  });

  test('an answer that comes before the file does is sent once it is there', async () => {
    const to = endpoint();
    const page = await visit(`data-records-href="${to.address}"`, {
      body: `${BUTTONS}<script>consentElements.rejectAll()</script>`,
      cookie: answer({ ...ACCEPTED, id: ID }),
    });
    const { events, record_id } = await recordIn(to);
    assert.deepEqual([events[0].event_state, record_id], ['ConsentWithdrawn', ID]);
    await page.evaluate(() => 0);
  });

  test('a page that is left in the very moment of the answer, or reloads on withdrawal, loses nothing', async () => {
    const to = endpoint();
    const body = `${BUTTONS}<script>document.addEventListener('click', () => (location.href = '/_test/blank'))</script>`;
    const page = await visit(`data-records-href="${to.address}"`, { body });
    await isReady(page);
    await page.click('#yes');
    assert.deepEqual((await recordIn(to)).events[0].granted, ['measurement']);
    const again = endpoint();
    const reloading = await visit(`data-records-href="${again.address}" data-reload-on-withdraw`, {
      cookie: answer({ ...ACCEPTED, id: ID }),
    });
    await isReady(reloading);
    await reloading.click('#no');
    assert.equal((await recordIn(again)).events[0].event_state, 'ConsentWithdrawn');
  });

  test('what a server did not take is sent at the next visit, where the page declares that it is kept', async () => {
    const to = endpoint({ status: 503 });
    const page = await visit(`data-records-href="${to.address}"`, { body: BUTTONS + UNSENT });
    await isReady(page);
    await page.click('#yes');
    await recordIn(to);
    const { message } = await errorOf(page, 'not-sent');
    assert.match(message, /503/);
    to.reply(204);
    await page.reload();
    const again = await recordIn(to, 2);
    assert.deepEqual(again.events, to.bodies()[0].events);
    await page.waitFor(() => localStorage.getItem('consent.unsent') === null);
    await page.reload();
    await isReady(page);
    await call(page, 'rejectAll');
    await come(to, 3);
    assert.equal(to.bodies()[2].events[0].event_state, 'ConsentWithdrawn');
  });

  test('undeclared, nothing is kept for the next visit', async () => {
    const to = endpoint({ status: 503 });
    const page = await visit(`data-records-href="${to.address}"`);
    await isReady(page);
    await page.click('#yes');
    await errorOf(page, 'not-sent');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    to.reply(204);
    await page.reload();
    await isReady(page);
    await call(page, 'rejectAll');
    const bodies = await come(to, 2);
    assert.equal(bodies[1].events[0].event_state, 'ConsentWithdrawn');
  });

  test('with data-records="granted", a refusal is neither sent nor given an id, and a withdrawal is both', async () => {
    const to = endpoint();
    const page = await visit(`data-records-href="${to.address}" data-records="granted"`);
    await isReady(page);
    await page.click('#no');
    assert.doesNotMatch(await value(page), /id=/);
    await page.click('#yes');
    const first = await recordIn(to);
    assert.equal(first.events[0].event_state, 'ConsentGiven');
    await page.click('#no');
    const second = await recordIn(to, 2);
    assert.deepEqual(
      [second.events[0].event_state, second.record_id],
      ['ConsentWithdrawn', first.record_id],
    );
  });

  test('an address of another site is refused, and nothing is sent there', async () => {
    const address = `${gate.server.otherUrl}/elsewhere`;
    const page = await visit(`data-records-href="${address}"`);
    const { message } = await errorOf(page, 'other-site');
    assert.match(message, /data-records-href="http:\/\/localhost/);
    await page.click('#yes');
    assert.equal(
      (await page.evaluate(() => consentElements.receipt())).events[0].event_state,
      'ConsentGiven',
    );
    assert.deepEqual(
      gate.server.hits.filter((hit) => hit.path === '/elsewhere'),
      [],
    );
  });

  test('an answer that the browser does not keep makes no record and asks for no echo', async () => {
    const to = endpoint();
    // As it is with a public suffix, such as co.uk.
    const page = await visit(
      `data-cookie-domain="other.example" data-records-href="${to.address}" data-echo-href="${to.address}"`,
    );
    await isReady(page);
    await page.click('#yes');
    await errorOf(page, 'storage-blocked');
    // Whatever waits is sent while the page goes.
    await page.reload();
    await isReady(page);
    assert.deepEqual(to.hits(), []);
  });

  test('an address that leads on to another one is not followed', async () => {
    const to = endpoint();
    const elsewhere = endpoint();
    gate.server.page(to.address, {
      html: '',
      status: 307,
      headers: { location: `${gate.server.otherUrl}${elsewhere.address}` },
    });
    const page = await visit(`data-records-href="${to.address}"`);
    await isReady(page);
    await page.click('#yes');
    await errorOf(page, 'not-sent');
    assert.deepEqual(elsewhere.hits(), []);
  });

  test('without the attributes nothing is sent, and the file is not fetched', async () => {
    gate.server.forget();
    const page = await visit('data-records');
    await page.click('#yes');
    await page.waitFor(() => consentElements.allows('measurement'));
    await page.goto(gone({ body: '' }));
    assert.deepEqual(
      gate.server.hits.filter(
        ({ method, path: at }) => method !== 'GET' || at.includes('own-server'),
      ),
      [],
    );
  });

  test('receipt() resolves with what was recorded, before any element was loaded', async () => {
    const receiptIn = (page) => page.evaluate(() => consentElements.receipt());
    const page = await visit('data-records');
    assert.equal(await receiptIn(page), null);
    const asked = await visit('data-records', { cookie: answer({ ...ACCEPTED, id: ID }) });
    const receipt = await receiptIn(asked);
    assert.equal(isValid(receipt), true, JSON.stringify(isValid.errors));
    assert.equal(receipt.record_id, ID);
    assert.deepEqual(receipt.events[0].granted, ['measurement']);
  });

  test('counters tell what was shown and what became of it, without any id or cookie', async () => {
    const to = endpoint();
    const page = await visit(
      `data-counters-href="${to.address}" data-policy-version="2026-05-13"`,
      { body: INLINE },
    );
    assert.deepEqual(await come(to), [
      { event: 'shown', language: 'en', layout: 'inline', version: '2026-05-13' },
    ]);
    await page.goto(gone({ body: '' }));
    const left = (await come(to, 2)).map(({ event }) => event);
    assert.deepEqual(left, ['shown', 'unanswered']);
    await page.goto(page.url);
    await come(to, 3);
    await page.click('consent-banner [data-consent-action="reject"]');
    await come(to, 4);
    await call(page, 'acceptAll');
    await come(to, 5);
    await call(page, 'rejectAll');
    await come(to, 6);
    assert.deepEqual(
      to
        .bodies()
        .slice(2)
        .map(({ event, layout }) => `${event} ${layout}`),
      ['shown inline', 'refused inline', 'allowed-all inline', 'withdrawn inline'],
    );
    for (const { headers } of to.hits()) assert.ok(!headers.cookie, headers.cookie);
  });

  test('a page with a scope names it to whoever needs its cookie, and to counters not', async () => {
    const [records, counters, echo] = [endpoint(), endpoint(), endpoint()];
    const page = await visit(
      `data-scope="account-7" data-records-href="${records.address}?a=b" data-counters-href="${counters.address}" data-echo-href="${echo.address}"`,
    );
    await isReady(page);
    await page.click('#yes');
    for (const to of [records, counters, echo]) await come(to);
    assert.deepEqual(
      [records, counters, echo].map((to) => to.hits()[0].query),
      [{ a: 'b', scope: 'account-7' }, {}, { scope: 'account-7' }],
    );
  });

  test('a banner that an answer from another device takes away was not left without one', async () => {
    const to = endpoint();
    const page = await visit(`data-counters-href="${to.address}"`, { body: INLINE });
    await come(to);
    await page.evaluate((text) => consentElements.adopt(text, { account: true }), answer(ACCEPTED));
    await page.goto(gone({ body: '' }));
    // What is counted goes in order: had anything been, it would be here before this.
    await page.goto(page.url);
    await page.evaluate(() => consentElements.rejectAll());
    const events = (await come(to, 2)).map(({ event }) => event);
    assert.deepEqual(events, ['shown', 'withdrawn']);
  });

  test('the cookie is asked for after an answer, and again as it grows old', async () => {
    const to = endpoint();
    const page = await visit(`data-echo-href="${to.address}"`);
    await isReady(page);
    await page.click('#yes');
    await come(to);
    const [{ headers, body }] = to.hits();
    assert.match(headers.cookie, /consent=v=1&granted=measurement/);
    assert.equal(body, '');
    for (const [days, expected] of [
      [1, 0],
      [6, 1],
      [7, 0],
      [12, 1],
    ]) {
      const aged = endpoint();
      const old = await visit(`data-echo-href="${aged.address}"`, {
        cookie: answer({ ...REFUSED, at: secondsNow() - days * DAY - 60 }),
      });
      await isReady(old);
      if (expected) await come(aged);
      else {
        await old.evaluate(() => fetch('/_test/blank'));
        assert.equal(aged.hits().length, 0, `${days} days`);
      }
    }
  });

  const SETTINGS = '<button id="settings" data-consent-action="preferences">Settings</button>';

  /** Opens what was recorded in the preferences of a page, in whatever language. */
  async function openReceipt(page) {
    await page.click('#settings');
    await page.waitForVisible('.cr summary');
    await page.click('.cr summary');
    await page.waitForVisible('.cr-actions');
    const says = (text) =>
      page.waitFor((part) => document.querySelector('.cr')?.textContent.includes(part), {
        args: [text],
        message: `the receipt says ${text}`,
      });
    const press = (text) =>
      page.evaluate(
        (label) =>
          [...document.querySelectorAll('.cr button')]
            .find((button) => button.textContent.includes(label))
            .click(),
        text,
      );
    return { says, press };
  }

  test('who opens what was recorded can see and delete what the server has', async () => {
    const to = endpoint();
    const page = await visit(`data-records-href="${to.address}" data-lang="de"`, {
      body: BUTTONS + SETTINGS,
      cookie: answer({ ...ACCEPTED, id: ID }),
    });
    const { says, press } = await openReceipt(page);
    await says(ID);
    gate.server.page(to.address, {
      html: JSON.stringify({ records: [{ record_id: ID, received: 'then' }] }),
      type: 'application/json',
    });
    await press('am Server zeigen');
    await says('"received": "then"');
    to.reply(204);
    await press('am Server löschen');
    await says('Auf dem Server gibt es dazu keinen Datensatz.');
    assert.deepEqual(
      to.hits().map(({ method, headers }) => [method, headers.cookie.includes(`id=${ID}`)]),
      [
        ['GET', true],
        ['DELETE', true],
      ],
    );
    to.reply(500);
    await press('am Server zeigen');
    await says('Der Server hat nicht geantwortet.');
  });

  test('who has very many records sees all of them', async () => {
    const address = `/sent/${++addresses}`;
    const pages = { '': ['c', 'now'], now: ['b', 'then'], then: ['a'] };
    handlers.set(address, (_, response, url) => {
      const [record, before] = pages[url.searchParams.get('before') ?? ''];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ records: [{ received: record }], before }));
      return true;
    });
    const page = await visit(`data-records-href="${address}?site=1"`, {
      body: BUTTONS + SETTINGS,
      cookie: answer({ ...ACCEPTED, id: ID }),
    });
    const { says, press } = await openReceipt(page);
    await press('Show record on server');
    await says('"received": "c"');
    const found = await page.evaluate(() => document.querySelector('.cr-found').textContent);
    assert.deepEqual(
      JSON.parse(found).map(({ received }) => received),
      ['a', 'b', 'c'],
    );
  });

  for (const [where, more] of [
    ['in the page', ''],
    ['in its storage', UNSENT],
  ])
    test(`what still waits ${where} is not sent once the visitor has deleted what the server has`, async () => {
      const to = endpoint({ status: 503 });
      const page = await visit(`data-records-href="${to.address}"`, {
        body: BUTTONS + SETTINGS + more,
      });
      await isReady(page);
      await page.click('#yes');
      await recordIn(to);
      await errorOf(page, 'not-sent');
      const { says, press } = await openReceipt(page);
      to.reply(204);
      await press('Delete record on server');
      await says('The server has no record of this.');
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      if (more) {
        await page.reload();
        await isReady(page);
      }
      await call(page, 'rejectAll');
      await come(to, 3);
      assert.deepEqual(
        to
          .hits()
          .map(({ method, body }) => [method, body && JSON.parse(body).events[0].event_state]),
        [
          ['POST', 'ConsentGiven'],
          ['DELETE', undefined],
          ['POST', 'ConsentWithdrawn'],
        ],
      );
    });

  test(
    'the signal of the browser is no answer, and makes no record',
    { skip: !engine.can('gpc') },
    async () => {
      const to = endpoint();
      const page = await visit(`data-records-href="${to.address}"`, { settings: { gpc: true } });
      await isReady(page);
      assert.equal(
        (await page.evaluate(() => consentElements.receipt())).events[0].indication_method,
        'signal',
      );
      await page.click('#yes');
      await recordIn(to);
      assert.equal(to.bodies().length, 1);
      assert.equal(to.bodies()[0].events[0].global_privacy_control, true);
    },
  );
});
