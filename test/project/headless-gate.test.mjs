// The gate of the test kit says what the real one says: the same steps are taken on both.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environments, runIn } from '../harness/simulated-documents.mjs';

const KIT = `const { consentCookie, grant, refuse, reset, startHeadlessGate } = await import('consent-elements/testing.js');`;

/** What both gates are told, each in its way. */
const visitors = {
  'a visitor who is asked': {},
  'a visitor whose browser sends the signal': { signal: true },
  'a visitor who comes back': { answer: { granted: ['maps'] } },
  'a visitor whose answer is too old': { answer: { granted: ['maps'], decidedAt: 1 } },
};
const settings = { categories: ['measurement', 'maps', 'stats'], policyVersion: '2' };

const startReal = ({ signal, answer }) => `
  ${signal ? "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });" : ''}
  document.body.innerHTML = '<consent-category name="stats" basis="exempt"></consent-category>';
  const cookie = ${JSON.stringify(answer ?? null)} && consentCookie({
    url: 'http://localhost/', ...${JSON.stringify({ ...settings, ...answer })}, bases: { stats: 'exempt' },
  });
  if (cookie) document.cookie = cookie.name + '=' + cookie.value;
  const gate = startConsent({ ...${JSON.stringify(settings)}, banner: 'none' });
  await pause(200);`;

/** The settings of today, and the answer of then. */
const startHeadless = ({ signal, answer }) => `
  const gate = startHeadlessGate({
    ...${JSON.stringify({ ...settings, ...answer })}, bases: { stats: 'exempt' }, hasSignal: ${!!signal},
  });`;

/** Takes every way to an answer, and tells what came of each. */
const STEPS = `
  const log = [];
  const now = () => {
    const { decidedAt, ...decision } = gate.decision;
    return { ...decision, marker: document.documentElement.getAttribute('data-consent') };
  };
  log.push(now());
  for (const type of ['request', 'change', 'preferences-request'])
    document.addEventListener('consent-' + type, ({ source, choice, granted, withdrawn }) =>
      log.push({ type, source, choice, granted, withdrawn }));
  gate.subscribe(() => log.push({ heard: now() }));
  gate.whenAllowed('maps').then(() => log.push('maps may run'));
  const button = document.createElement('button');
  button.dataset.consentAction = 'accept';
  document.body.append(button);
  const steps = {
    grant: () => grant('maps'),
    again: () => grant('maps'),
    service: () => refuse('maps.one'),
    all: () => grant(),
    none: () => refuse(),
    click: () => new Promise((resolve) => {
      document.addEventListener('consent-change', resolve, { once: true });
      button.click();
    }),
    object: () => refuse('stats'),
    reset: () => reset(),
    preferences: () => gate.showPreferences(),
  };
  for (const [step, take] of Object.entries(steps)) {
    log.push(step);
    await take();
    log.push(now(), gate.allows('maps'), gate.allows('maps.one'), gate.allows('stats'));
  }
  gate.dispose();
  console.log(JSON.stringify(log));
  end();`;

for (const environment of environments)
  for (const [name, visitor] of Object.entries(visitors))
    test(`${environment}: the headless gate decides as the real one does for ${name}`, async () => {
      const [real, headless] = await Promise.all(
        [startReal, startHeadless].map((start) =>
          runIn(environment, `${KIT}${start(visitor)}${STEPS}`).then(JSON.parse),
        ),
      );
      assert.ok(real.length > 40, 'the steps were taken');
      assert.deepEqual(headless, real);
    });

test('Node: the headless gate takes answers, and lets those who wait go on', async () => {
  const said = await runIn(
    'Node',
    `${KIT}
    const gate = startHeadlessGate({ categories: ['measurement', 'maps'], maxAge: 7 });
    const heard = [];
    gate.subscribe(({ granted }) => heard.push(granted));
    const waited = gate.whenAllowed('maps').then(() => 'waited');
    await grant('maps');
    await refuse();
    await reset();
    gate.acceptAll();
    console.log(JSON.stringify([heard, await waited, gate.decision.source]));`,
  );
  assert.deepEqual(JSON.parse(said), [
    [['essential', 'maps'], ['essential'], ['essential'], ['essential', 'measurement', 'maps']],
    'waited',
    'api',
  ]);
});

test('Node: an answer of the headless gate expires', async () => {
  const said = await runIn(
    'Node',
    `${KIT}
    const gate = startHeadlessGate({ granted: ['measurement'], decidedAt: Date.now() - 86_400_000 + 500, maxAge: 1 });
    const before = gate.allows('measurement');
    await new Promise((resolve) => {
      const timer = setTimeout(() => {}, 10_000);
      gate.subscribe(({ source }) => resolve(clearTimeout(timer)));
    });
    console.log(before, gate.allows('measurement'), gate.decision.source);`,
  );
  assert.equal(said, 'true false expiry');
});

test('a headless gate takes the place of the one before, which tells those who follow it', async () => {
  const said = await runIn(
    'jsdom',
    `${KIT}
    const first = startHeadlessGate({ granted: ['measurement'] });
    let isTold = false;
    first.watch(() => (isTold = true));
    const second = startHeadlessGate();
    console.log(isTold, globalThis[Symbol.for('consent-elements')] === second);
    end();`,
  );
  assert.equal(said, 'true true');
});

test('what cannot be done is said', async () => {
  const said = await runIn(
    'jsdom',
    `${KIT}
    const problems = [];
    const note = (act) => Promise.resolve().then(act).catch(({ name, message }) => problems.push(name + ': ' + message));
    console.warn = () => {};
    await note(() => grant());
    const gate = startHeadlessGate();
    await note(() => grant('mesurement'));
    await note(() => refuse('essential'));
    document.addEventListener('consent-request', (event) => event.preventDefault());
    await note(() => grant());
    await note(() => startHeadlessGate({ granted: ['Maps'] }));
    await note(() => startHeadlessGate({ granted: ['maps'], denied: ['maps'] }));
    await note(() => consentCookie({ url: '/', granted: [] }));
    await note(() => consentCookie({ url: 'http://localhost/', granted: ['essential'] }));
    await note(() => consentCookie({ url: 'http://localhost/', decidedAt: 'today' }));
    await note(() => consentCookie({ url: 'http://localhost/', maxage: 3 }));
    console.log(problems.join('\\n'));
    end();`,
  );
  const expected = [
    /^Error: grant: no gate has started here\. Call startConsent\(\)/,
    /^Error: grant: "mesurement" is not granted all the same\..* \(it asks about measurement\)/,
    /^Error: refuse: "essential" is granted all the same\./,
    /^Error: grant: "measurement" is not granted all the same\..*prevented consent-request/,
    /^ConsentSettingsError: startHeadlessGate: "Maps" is no name; allowed is/,
    /^ConsentSettingsError: startHeadlessGate: "maps" is in granted and in denied/,
    /^ConsentSettingsError: consentCookie: url was "\/"; allowed is the whole address/,
    /^ConsentSettingsError: consentCookie: "essential" is necessary/,
    /^ConsentSettingsError: consentCookie: decidedAt was "today"; allowed is a Date/,
    /^ConsentSettingsError: consentCookie: there is no setting "maxage"/,
  ];
  const lines = said.split('\n');
  assert.equal(lines.length, expected.length, said);
  expected.forEach((pattern, index) => assert.match(lines[index], pattern));
});

test('the cookie of the test kit is the one that the gate writes', async () => {
  const said = await runIn(
    'jsdom',
    `${KIT}
    const settings = { categories: ['measurement', 'maps'], policyVersion: '2', scope: 'shop' };
    const gate = startConsent({ ...settings, banner: 'none' });
    const cookies = [];
    const compare = async (act, answer) => {
      await act();
      const { name, value } = consentCookie({
        url: 'http://localhost/', ...settings, ...answer, decidedAt: gate.decision.decidedAt,
      });
      cookies.push([document.cookie, name + '=' + value]);
    };
    await compare(() => grant(), { granted: ['measurement', 'maps'] });
    await compare(() => refuse(), {});
    await compare(() => grant('maps'), { granted: ['maps'] });
    await compare(() => grant('measurement.matomo'), { granted: ['measurement.matomo', 'maps'] });
    console.log(JSON.stringify(cookies));
    end();`,
  );
  const cookies = JSON.parse(said);
  assert.equal(cookies.length, 4);
  for (const [written, made] of cookies) assert.equal(sorted(made), sorted(written));
  assert.match(
    cookies[0][1],
    /^consent\.shop=v=1&granted=measurement\+maps&denied=&policy=2&at=\d+$/,
  );
});

/** A cookie with its names in one order: a gate appends to the earlier ones. */
const sorted = (cookie) =>
  cookie.replace(
    /(granted|denied)=([^&]*)/g,
    (_, key, names) => `${key}=${names.split('+').sort().join('+')}`,
  );
