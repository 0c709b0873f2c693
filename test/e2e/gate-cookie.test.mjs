// The one cookie: how it is written, how long it lasts, and how little it is trusted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  DAY,
  REFUSED,
  answer,
  call,
  errorOf,
  eventOf,
  eventsOf,
  hasRun,
  inline,
  ran,
  secondsNow,
  settled,
  useGate,
  value,
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const body = inline('a');
const OPTIONS = 'data-banner="none"';
const two = `${OPTIONS} data-categories="essential measurement maps"`;
const days = (cookie) => (cookie.expires - Date.now() / 1000) / DAY;
const marker = (page) => page.evaluate(() => document.documentElement.dataset.consent);

eachEngine((engine) => {
  test('nothing is stored before a choice', async () => {
    const page = await gate.visit(engine, { script: '', body });
    await page.waitForVisible('consent-banner');
    await settled(page, 300);
    assert.deepEqual(await page.cookies(), []);
    assert.deepEqual(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases?.())?.length ?? 0,
        (await globalThis.caches?.keys())?.length ?? 0,
      ]),
      [0, 0, 0, 0],
    );
  });

  test('an acceptance is one first-party cookie, as the README shows it', async () => {
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-policy-version="2026-05-13"`,
    });
    const before = secondsNow();
    await call(page, 'acceptAll');
    const [cookie, ...others] = await page.cookies();
    assert.deepEqual(others, []);
    assert.match(cookie.value, /^v=1&granted=measurement&denied=&policy=2026-05-13&at=\d{10}$/);
    const at = Number(/at=(\d+)/.exec(cookie.value)[1]);
    assert.ok(at >= before && at <= secondsNow(), cookie.value);
    assert.equal(cookie.name, 'consent');
    assert.equal(cookie.path, '/');
    assert.match(cookie.domain, /^127\.0\.0\.1$/);
    assert.equal(cookie.httpOnly, false);
    assert.match(cookie.sameSite, /^lax$/i);
    assert.ok(Math.abs(days(cookie) - 182) < 0.01, String(days(cookie)));
    assert.ok(`consent=${cookie.value}`.length <= 120);
  });

  test('a refusal is remembered as long as an acceptance', async () => {
    const page = await gate.visit(engine);
    await call(page, 'rejectAll');
    const cookie = await page.cookie('consent');
    assert.match(cookie.value, /^v=1&granted=&denied=measurement&at=\d{10}$/);
    assert.ok(Math.abs(days(cookie) - 182) < 0.01);
  });

  test('name, path and ages are those of the settings', async () => {
    const script = `${OPTIONS} data-cookie-name="choice" data-cookie-path="/gate" data-max-age="30" data-max-age-denied="7"`;
    const page = await gate.visit(engine, { script });
    await call(page, 'acceptAll');
    let cookie = await page.cookie('choice');
    assert.equal(cookie.path, '/gate');
    assert.ok(Math.abs(days(cookie) - 30) < 0.01);
    await call(page, 'rejectAll');
    cookie = await page.cookie('choice');
    assert.ok(Math.abs(days(cookie) - 7) < 0.01);
    assert.equal((await page.cookies()).length, 1);
  });

  test('a domain that the page is not in keeps nothing, so nothing is granted', async () => {
    const page = await gate.visit(engine, {
      body,
      script: `${OPTIONS} data-cookie-domain="example.com"`,
    });
    await call(page, 'acceptAll');
    assert.match((await errorOf(page, 'storage-blocked')).message, /consent/);
    await settled(page);
    assert.deepEqual(await ran(page), []);
    assert.equal(await call(page, 'allows', 'measurement'), false);
    assert.equal(await marker(page), 'essential');
  });

  test('an answer that is not kept does not leave an earlier grant behind for the next page', async () => {
    // The earlier one is from before the site named a domain, and named it wrongly.
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-cookie-domain="other.example"`,
      cookie: ACCEPTED,
      body: inline('a'),
    });
    await hasRun(page, 'a');
    await call(page, 'rejectAll');
    await errorOf(page, 'storage-blocked');
    assert.equal(await call(page, 'allows', 'measurement'), false);
    await page.reload();
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.equal(await page.evaluate(() => consentElements.decision.decided), false);
  });

  test('services are named where they differ from their category, and the essential not at all', async () => {
    const page = await gate.visit(engine, { script: two });
    await call(page, 'decide', {
      essential: true,
      measurement: true,
      'measurement.matomo': false,
      'measurement.other': true,
      maps: false,
      'maps.one': true,
    });
    assert.match(
      await value(page),
      /^v=1&granted=measurement\+maps\.one&denied=(measurement\.matomo\+maps|maps\+measurement\.matomo)&at=\d+$/,
    );
  });

  test('a random id is in it only where records are switched on, and stays the same', async () => {
    const page = await gate.visit(engine, { script: `${OPTIONS} data-records` });
    await call(page, 'acceptAll');
    const [, id] = /&id=([\w-]{22})$/.exec(await value(page));
    await call(page, 'rejectAll');
    assert.equal(/&id=([\w-]{22})$/.exec(await value(page))[1], id);
    assert.ok(`consent=${await value(page)}`.length <= 120);
    await call(page, 'reset');
    await call(page, 'rejectAll');
    assert.notEqual(/&id=([\w-]{22})$/.exec(await value(page))[1], id);
  });

  test('what is stored opens the gate on the next page', async () => {
    const page = await gate.visit(engine, { body, cookie: ACCEPTED });
    await hasRun(page, 'a');
    assert.equal(await marker(page), 'essential measurement');
  });

  test('a value that is not a decision grants nothing, is reported, and is asked about', async () => {
    const good = answer(ACCEPTED);
    const url = gate.page({ body, script: OPTIONS });
    const page = await gate.visit(engine, { url });
    for (const bad of [
      'true',
      '1',
      'granted=measurement',
      good.replace('v=1', 'v=2'),
      good.replace('denied=', 'denied=measurement'),
      `${good}&granted=measurement`,
      `${good}&policy=`,
      `${good}&x=1`,
      good.replace(/at=\d+/, 'at=9999999999'),
      good.replace(/at=\d+/, ''),
      `${good}&`,
      encodeURIComponent(good),
      '%00',
      `"${good}"`,
      good.replace('measurement', 'measurement+<script>'),
      good + '&id=' + 'x'.repeat(23),
      good.replace(
        'measurement',
        Array.from({ length: 125 }, (_, at) => `m${'x'.repeat(27)}${100 + at}`).join('+'),
      ),
    ]) {
      await page.setCookie({ url, name: 'consent', value: bad });
      await page.goto(url);
      const state = await page.waitFor(
        () =>
          events.some(({ type }) => type === 'ready') && {
            ran,
            errors,
            marker: document.documentElement.dataset.consent,
            decided: consentElements.decision.decided,
          },
      );
      assert.deepEqual(
        state,
        { ran: [], errors: [], marker: 'essential', decided: false },
        `${bad.slice(0, 80)}: ${JSON.stringify(state)}`,
      );
      const error = await errorOf(page, 'bad-cookie');
      assert.match(error.message, /consent=/, bad.slice(0, 80));
    }
    // The page works on: a choice replaces the bad value.
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    assert.match(await value(page), /^v=1&granted=measurement&denied=&at=\d{10}$/);
  });

  test('an empty value is no decision', async () => {
    const page = await gate.visit(engine, { body });
    await page.evaluate(() => void (document.cookie = 'consent=; path=/'));
    await page.reload();
    assert.equal(await marker(page), 'essential');
  });

  test('cookies of a name that is like ours are not ours', async () => {
    const url = gate.page({ body, script: OPTIONS });
    const page = await gate.visit(engine, { url });
    for (const name of ['xconsent', 'consent.x', 'consents', 'Consent'])
      await page.setCookie({ url, name, value: answer(ACCEPTED) });
    await page.goto(url);
    assert.equal(await marker(page), 'essential');
    assert.deepEqual(await eventsOf(page, 'error'), []);
  });

  test('of two cookies the newest counts, wherever it stands', async () => {
    const url = gate.page({ body, path: '/gate/deep/page', script: OPTIONS });
    const older = secondsNow() - 500;
    const newer = secondsNow() - 100;
    for (const [deep, top, expected] of [
      [answer({ ...ACCEPTED, at: older }), answer({ ...REFUSED, at: newer }), 'essential'],
      [
        answer({ ...REFUSED, at: older }),
        answer({ ...ACCEPTED, at: newer }),
        'essential measurement',
      ],
      [answer({ ...REFUSED, at: newer }), answer({ ...ACCEPTED, at: older }), 'essential'],
      ['nonsense', answer({ ...ACCEPTED, at: older }), 'essential measurement'],
      [answer({ ...ACCEPTED, at: 9999999999 }), answer({ ...REFUSED, at: older }), 'essential'],
    ]) {
      const page = await gate.visit(engine, { url });
      await page.evaluate(
        (one, other) => {
          document.cookie = `consent=${one}; path=/gate/deep`;
          document.cookie = `consent=${other}; path=/`;
        },
        deep,
        top,
      );
      await page.reload();
      assert.equal(await marker(page), expected, `${deep} | ${top}`);
    }
  });

  test('of two cookies of the same second, doubt grants nothing', async () => {
    const at = secondsNow() - 100;
    const url = gate.page({ body, path: '/gate/deep/page', script: OPTIONS });
    for (const answers of [
      [ACCEPTED, REFUSED],
      [REFUSED, ACCEPTED],
    ]) {
      const [deep, top] = answers.map((one) => answer({ ...one, at }));
      const page = await gate.visit(engine, { url });
      await page.evaluate(
        (one, other) => {
          document.cookie = `consent=${one}; path=/gate/deep`;
          document.cookie = `consent=${other}; path=/`;
        },
        deep,
        top,
      );
      await page.reload();
      assert.equal(await marker(page), 'essential', `${deep} | ${top}`);
    }
  });

  test('a withdrawal counts on the next page, also beside a cookie from a clock that ran ahead', async () => {
    const url = gate.page({ body, path: '/gate/deep/page', script: OPTIONS });
    const page = await gate.visit(engine, { url });
    await page.evaluate(
      (ahead) => void (document.cookie = `consent=${ahead}; path=/gate/deep`),
      answer({ ...ACCEPTED, at: secondsNow() + 3600 }),
    );
    await page.reload();
    assert.equal(await marker(page), 'essential measurement');
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    await page.reload();
    assert.equal(await marker(page), 'essential');
  });

  test('a name that it does not mention is asked for, and the earlier answers are kept', async () => {
    const page = await gate.visit(engine, { script: two, body, cookie: ACCEPTED });
    await hasRun(page, 'a');
    const decision = await page.evaluate(() => consentElements.decision);
    assert.deepEqual(
      [decision.granted, decision.denied, decision.decided],
      [['essential', 'measurement'], [], false],
    );
    await call(page, 'decide', { maps: false });
    assert.match(await value(page), /^v=1&granted=measurement&denied=maps&at=\d+$/);
  });

  test('an answer of one name does not answer for others', async () => {
    const page = await gate.visit(engine, { script: two });
    await call(page, 'decide', { maps: true });
    assert.match(await value(page), /^v=1&granted=maps&denied=&at=\d+$/);
    assert.equal(await page.evaluate(() => consentElements.decision.decided), false);
  });

  test('what runs without being asked for is not written down as granted', async () => {
    // Later the page may ask for it, and then nobody has granted it.
    const page = await gate.visit(engine, {
      script: two,
      head: '<consent-category name="measurement" basis="exempt"></consent-category>',
    });
    assert.equal(await call(page, 'allows', 'measurement'), true);
    await call(page, 'decide', { maps: false });
    assert.doesNotMatch(await value(page), /granted=measurement/);
  });

  test('one made under another policy version no longer counts, and its answer is not lost before the next', async () => {
    const cookie = answer({ ...ACCEPTED, policy: '1' });
    const url = gate.page({ body, script: `${OPTIONS} data-policy-version="2"` });
    const page = await gate.visit(engine, { url, cookie });
    const decision = await page.evaluate(() => consentElements.decision);
    assert.deepEqual(
      [decision.decided, decision.source, decision.policyVersion],
      [false, 'policy', '1'],
    );
    assert.deepEqual(await ran(page), []);
    assert.equal(await value(page), cookie);
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    assert.match(await value(page), /policy=2/);
  });

  test('noting that a policy was seen changes neither the answer nor its time, version or lifetime', async () => {
    const at = secondsNow() - 100 * DAY;
    const page = await gate.visit(engine, {
      body,
      script: `${OPTIONS} data-policy-version="1"`,
      cookie: { ...ACCEPTED, policy: '1', at },
    });
    await call(page, 'acknowledge', '2');
    const cookie = await page.cookie('consent');
    assert.equal(cookie.value, answer({ ...ACCEPTED, policy: '1', at, seen: '2' }));
    assert.ok(Math.abs(days(cookie) - 82) < 0.1, `${days(cookie)} days`);
    assert.equal(await call(page, 'allows', 'measurement'), true);
  });

  test('noting that a policy was seen before any choice stores nothing and decides nothing', async () => {
    const page = await gate.visit(engine);
    await call(page, 'acknowledge', '2');
    assert.deepEqual(await page.cookies(), []);
    const { decided, decidedAt } = await page.evaluate(() => consentElements.decision);
    assert.deepEqual([decided, decidedAt], [false, null]);
  });

  test('one older than its age is asked about again', async () => {
    for (const [cookie, script, expected] of [
      [{ ...ACCEPTED, at: secondsNow() - 181 * DAY }, OPTIONS, true],
      [{ ...ACCEPTED, at: secondsNow() - 183 * DAY }, OPTIONS, false],
      [{ ...REFUSED, at: secondsNow() - 181 * DAY }, OPTIONS, true],
      [{ ...REFUSED, at: secondsNow() - 183 * DAY }, OPTIONS, false],
      [{ ...ACCEPTED, at: secondsNow() - 3 * DAY }, `${OPTIONS} data-max-age="2"`, false],
    ]) {
      const page = await gate.visit(engine, { body, script, cookie });
      const { decided, source } = await page.evaluate(() => consentElements.decision);
      assert.equal(decided, expected, JSON.stringify(cookie));
      if (!expected) assert.equal(source, 'expiry');
      if (!expected) assert.equal(await marker(page), 'essential');
    }
  });

  test('decisions of two scopes never mix', async () => {
    const url = gate.page({ body, script: `${OPTIONS} data-scope="workspace-acme"` });
    const page = await gate.visit(engine, { url, cookie: ACCEPTED });
    assert.equal(await marker(page), 'essential');
    assert.equal(await page.evaluate(() => consentElements.decision.decided), false);
    await call(page, 'rejectAll');
    assert.match(await value(page, 'consent.workspace-acme'), /denied=measurement/);
    assert.match(await value(page), /granted=measurement/);
    const site = await page.context.newPage(gate.page({ body, script: OPTIONS }));
    await hasRun(site, 'a');
    await call(site, 'reset');
    assert.equal(await value(site), undefined);
    assert.match(await value(page, 'consent.workspace-acme'), /denied=measurement/);
  });

  test('an answer leaves none of another path behind, which would outlive it', async () => {
    const page = await gate.visit(engine, { path: '/gate/deep/page' });
    const old = answer({ ...ACCEPTED, at: secondsNow() - 1000 });
    await page.evaluate((text) => {
      for (const path of ['/gate', '/gate/deep'])
        document.cookie = `consent=${text}; path=${path}; max-age=9999999`;
    }, old);
    await call(page, 'rejectAll');
    await page.waitFor(() => document.cookie.split('consent=').length === 2, {
      message: 'one cookie is left',
    });
    assert.match(await value(page), /denied=measurement/);
    assert.equal(await call(page, 'allows', 'measurement'), false);
  });

  test('forgetting takes it away, also where there are two of them', async () => {
    const url = gate.page({ body, path: '/gate/deep/page', script: OPTIONS });
    const page = await gate.visit(engine, { url, cookie: ACCEPTED });
    await page.evaluate(
      (other) => void (document.cookie = `consent=${other}; path=/gate/deep`),
      answer({ ...ACCEPTED, at: secondsNow() - 5 }),
    );
    await page.reload();
    await call(page, 'reset');
    await eventOf(page, 'change');
    await page.waitFor(() => !document.cookie.includes('consent='));
    await page.reload();
    assert.equal(await page.evaluate(() => consentElements.decision.decided), false);
    assert.equal(await marker(page), 'essential');
  });

  test('a server that reads it as a query string reads what the gate does', async () => {
    const page = await gate.visit(engine, { script: `${two} data-policy-version="2026-05-13"` });
    await call(page, 'decide', { measurement: true, maps: true, 'maps.one': false });
    const fields = new URLSearchParams(await value(page));
    assert.equal(fields.get('v'), '1');
    // A plus is a space to such a parser.
    assert.deepEqual(fields.get('granted').split(' '), ['measurement', 'maps']);
    assert.deepEqual(fields.get('denied').split(' '), ['maps.one']);
    assert.equal(fields.get('policy'), '2026-05-13');
  });

  test('kept in local storage where the page says so, it is found on the next page, and no cookie is set', async () => {
    const url = gate.page({ body, script: `${OPTIONS} data-storage="local"` });
    const page = await gate.visit(engine, { url });
    const other = await page.context.newPage(url);
    await call(page, 'acceptAll');
    await other.waitFor(() => consentElements.allows('measurement'));
    await page.reload();
    assert.equal(await marker(page), 'essential measurement');
    const kept = () => page.evaluate(() => [localStorage.getItem('consent'), document.cookie]);
    assert.match((await kept())[0], /^v=1&granted=measurement&denied=&at=\d+$/);
    assert.equal((await kept())[1], '');
    await call(page, 'reset');
    assert.deepEqual(await kept(), [null, '']);
  });

  test(
    'for pages in other sites it is partitioned, as the setting says',
    { skip: engine.name === 'webkit' },
    async () => {
      const url = gate
        .page({ body, script: `${OPTIONS} data-cookie-same-site="none"` })
        .replace('127.0.0.1', 'localhost');
      const page = await gate.visit(engine, { url });
      await page.evaluate(() => {
        const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
        window.set = [];
        Object.defineProperty(Document.prototype, 'cookie', {
          configurable: true,
          get,
          set(text) {
            window.set.push(text);
            set.call(this, text);
          },
        });
        consentElements.acceptAll();
      });
      assert.match(
        await page.evaluate(() => window.set.join()),
        /samesite=none; secure; partitioned$/,
      );
      await page.reload();
      assert.equal(await marker(page), 'essential measurement');
      await call(page, 'reset');
      assert.equal(await page.evaluate(() => document.cookie), '');
    },
  );
});
