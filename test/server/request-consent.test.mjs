// What a server reads from a request and answers with, from the built package as a server loads it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ConsentSettingsError,
  cookieForChoice,
  decideForRequest,
  isGranted,
  receiptForRequest,
} from 'consent-elements/server.js';

const DAY = 86_400;
const now = Math.floor(Date.now() / 1000);
const accepted = `consent=v=1&granted=measurement&denied=&policy=2026-05-13&at=${now - DAY}`;

/** The pair of a `Set-Cookie` header, as the browser sends it back. */
const sentBack = (setCookie) => ({ cookie: setCookie.split(';')[0] });

test('a visitor who has not answered has granted nothing optional', () => {
  for (const headers of [{}, { cookie: '' }, { cookie: 'session=1; other=2' }]) {
    const decision = decideForRequest(headers);
    assert.deepEqual(decision.granted, ['essential']);
    assert.equal(decision.decided, false);
  }
});

test('a stored answer is read among other cookies', () => {
  const headers = { cookie: `a=b; ${accepted}; c=d` };
  // The Fetch API gives the headers of a request as an object with a method.
  for (const given of [headers, new Headers(headers)]) {
    const decision = decideForRequest(given);
    assert.equal(isGranted(decision, 'measurement'), true);
    assert.equal(decision.policyVersion, '2026-05-13');
    assert.equal(decision.decidedAt, (now - DAY) * 1000);
  }
});

test('a request does as well as its headers', () => {
  const headers = { cookie: accepted };
  for (const request of [{ headers }, new Request('https://example.com/', { headers })]) {
    assert.equal(isGranted(decideForRequest(request), 'measurement'), true);
    assert.match(cookieForChoice({ maps: false }, request), /granted=measurement&denied=maps&/);
  }
});

test('what is no request is refused with its value, and a promise of one with the remedy', () => {
  for (const [given, words] of [
    ['consent=', /decideForRequest: it takes a request or its headers, not "consent="/],
    [undefined, /not undefined/],
    [null, /not null/],
    [Promise.resolve(new Headers()), /not a promise: await it first/],
  ])
    assert.throws(() => decideForRequest(given), { name: 'ConsentSettingsError', message: words });
});

test('a cookie that is not to be believed is no decision', () => {
  for (const value of ['v=2&granted=measurement&denied=&at=1', `${accepted.slice(8)}0000`, 'x', ''])
    assert.equal(decideForRequest({ cookie: `consent=${value}` }).decided, false, value);
});

test('of two cookies the newest counts', () => {
  const refused = `consent=v=1&granted=&denied=measurement&at=${now - 60}`;
  for (const cookie of [`${accepted}; ${refused}`, `${refused}; ${accepted}`])
    assert.deepEqual(decideForRequest({ cookie }).denied, ['measurement']);
});

test('another policy version and a passed time ask again', () => {
  const other = decideForRequest({ cookie: accepted }, { policyVersion: '2027-01-01' });
  assert.deepEqual([other.decided, other.source], [false, 'policy']);
  const old = `consent=v=1&granted=measurement&denied=&at=${now - 200 * DAY}`;
  assert.deepEqual(decideForRequest({ cookie: old }).source, 'expiry');
});

test('Global Privacy Control refuses what was granted before it', () => {
  const headers = { cookie: accepted, 'sec-gpc': '1' };
  for (const given of [headers, new Headers(headers)]) {
    const decision = decideForRequest(given);
    assert.deepEqual([decision.decided, decision.source], [true, 'gpc']);
    assert.equal(isGranted(decision, 'measurement'), false);
  }
  assert.equal(
    isGranted(decideForRequest({ cookie: accepted, 'sec-gpc': '0' }), 'measurement'),
    true,
  );
});

test('a category that runs until the visitor objects is on where the server says so', () => {
  const categories = ['essential', 'statistics'];
  const options = { categories, bases: { statistics: 'exempt' } };
  assert.equal(isGranted(decideForRequest({}, options), 'statistics'), true);
  assert.equal(isGranted(decideForRequest({}, { categories }), 'statistics'), false);
});

test('a category that only the markup of the page names is decided on as well', () => {
  const bases = { maps: 'exempt', chat: 'consent' };
  const decision = decideForRequest({ cookie: accepted }, { bases });
  assert.deepEqual(decision.granted, ['essential', 'measurement', 'maps']);
  assert.equal(decision.decided, false, 'chat has no answer yet');
});

test('a choice made by a form is kept as the page would keep it', () => {
  const setCookie = cookieForChoice({ measurement: true }, {}, { policyVersion: '2026-05-13' });
  assert.match(
    setCookie,
    /^consent=v=1&granted=measurement&denied=&policy=2026-05-13&at=\d+; path=\/; max-age=15724800; samesite=lax; secure$/,
  );
  assert.equal(isGranted(decideForRequest(sentBack(setCookie)), 'measurement'), true);
});

test('what is necessary is no choice, and is not kept as one', () => {
  const choice = {
    essential: false,
    'essential.login': false,
    accounts: false,
    measurement: false,
  };
  const setCookie = cookieForChoice(choice, {}, { bases: { accounts: 'necessary' } });
  assert.match(setCookie, /^consent=v=1&granted=&denied=measurement&at=/);
});

test('earlier answers stay beside a new one', () => {
  const options = { categories: ['essential', 'measurement', 'maps'] };
  const setCookie = cookieForChoice({ maps: false }, { cookie: accepted }, options);
  const decision = decideForRequest(sentBack(setCookie), options);
  assert.deepEqual([decision.granted, decision.denied], [['essential', 'measurement'], ['maps']]);
});

test('records get an id that stays, and only where they are wanted', () => {
  const id = (text) => /&id=([\w-]{22})(;|$)/.exec(text)?.[1];
  const first = cookieForChoice({ measurement: true }, {}, { records: true });
  assert.ok(id(first.split(';')[0]), first);
  const second = cookieForChoice({ measurement: false }, sentBack(first), { records: true });
  assert.equal(id(second.split(';')[0]), id(first.split(';')[0]));
  assert.equal(id(cookieForChoice({ measurement: true }, {}).split(';')[0]), undefined);
});

test('scope, domain and path are those of the pages, and plain HTTP gets no Secure', () => {
  const options = { scope: 'workspace-acme', cookieDomain: 'example.com', cookiePath: '/app' };
  const setCookie = cookieForChoice({ measurement: false }, {}, options, false);
  assert.match(setCookie, /^consent\.workspace-acme=v=1.*; path=\/app; .*; domain=example\.com$/);
});

test('a mistake of the programmer is told with the value and what is allowed', () => {
  const isMistake = (pattern) => (error) =>
    error instanceof ConsentSettingsError && pattern.test(error.message);
  assert.throws(() => decideForRequest({}, { maxAge: 999 }), isMistake(/maxAge was "999".*400/));
  assert.throws(() => cookieForChoice({ 'a;b': true }, {}), isMistake(/"a;b".*allowed/));
  assert.throws(
    () => cookieForChoice({ measurement: 'yes' }, {}),
    isMistake(/"yes".*true or false/),
  );
});

test('the receipt of a request needs its cookie and the settings of the pages alone', () => {
  const id = 'abcdefghijklmnopqrstuv';
  const receipt = receiptForRequest(
    { cookie: `${accepted}&id=${id}` },
    { policyVersion: '2026-05-13', maxAge: 90, bases: { maps: 'consent' }, controller: 'Example' },
  );
  assert.equal(receipt.record_id, id);
  assert.equal(receipt.pii_controller, 'Example');
  assert.deepEqual(
    receipt.purposes.map(({ purpose, state }) => [purpose, state]),
    [
      ['essential', 'granted'],
      ['measurement', 'granted'],
      ['maps', 'undecided'],
    ],
  );
  const [event] = receipt.events;
  assert.deepEqual(
    [event.event_time, event.validity_duration, event.granted],
    [new Date((now - DAY) * 1000).toISOString(), 'P90D', ['measurement']],
  );
});

test('a receipt has the words that it is given, and none is made where nothing was recorded', () => {
  const shown = { measurement: { label: 'Counting visits' } };
  const receipt = receiptForRequest({ cookie: accepted }, { shown, language: 'de' });
  assert.equal(receipt.purposes[1].label, 'Counting visits');
  assert.equal(receipt.language, 'de');
  assert.equal(receiptForRequest({}), undefined);
  assert.throws(() => receiptForRequest({}, { maxAge: 0 }), ConsentSettingsError);
});
