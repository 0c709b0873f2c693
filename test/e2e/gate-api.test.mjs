// `window.consentElements` and `startConsent()`: what an app holds in its hands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  LOG,
  REFUSED,
  answer,
  call,
  errorOf,
  eventOf,
  eventsOf,
  gated,
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
const OPTIONS = 'data-banner="none"';
const two = `${OPTIONS} data-categories="essential measurement maps"`;
const decisionOf = (page) => page.evaluate(() => window.consentElements.decision);

/** A page whose gate comes from npm: `code` finds `startConsent` and `ConsentSettingsError`. */
const npm = (code, body = '') => `<!doctype html><html lang="en"><head><title>Test</title>${LOG}
  <script type="importmap">{ "imports": {
    "lit": "/node_modules/lit/index.js", "lit/": "/node_modules/lit/",
    "lit-html": "/node_modules/lit-html/lit-html.js", "lit-element/lit-element.js": "/node_modules/lit-element/lit-element.js",
    "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js",
    "lit-html/": "/node_modules/lit-html/", "@lit/reactive-element/": "/node_modules/@lit/reactive-element/"
  } }</script>
  <script type="module">
    import { ConsentSettingsError, startConsent } from '/dist/npm/entries/npm/index.js';
    Object.assign(window, { ConsentSettingsError, startConsent });
    ${code}
    window.isReady = true;
  </script></head><body>${body}</body></html>`;

const visitNpm = async (engine, code, { body, ...more } = {}) => {
  const page = await gate.visit(engine, { html: npm(code, body), ...more });
  await page.waitFor(() => window.isReady);
  return page;
};

eachEngine((engine) => {
  test('the decision says what holds, frozen', async () => {
    const at = secondsNow() - 60;
    const page = await gate.visit(engine, { script: two });
    assert.deepEqual(await decisionOf(page), {
      granted: ['essential'],
      denied: [],
      decided: false,
      policyVersion: null,
      decidedAt: null,
      source: null,
    });
    await page.setCookie({
      url: page.url,
      name: 'consent',
      value: answer({ granted: 'measurement', denied: 'maps', policy: '7', at }),
    });
    await page.reload();
    assert.deepEqual(await decisionOf(page), {
      granted: ['essential', 'measurement'],
      denied: ['maps'],
      decided: true,
      policyVersion: '7',
      decidedAt: at * 1000,
      source: 'visitor',
    });
    assert.deepEqual(
      await page.evaluate(() => {
        'use strict';
        const { decision } = consentElements;
        const attempts = [
          () => decision.granted.push('maps'),
          () => (decision.decided = false),
          () => (consentElements.decision = { granted: ['maps'] }),
        ];
        const threw = attempts.map((attempt) => {
          try {
            attempt();
          } catch {
            return true;
          }
          return false;
        });
        return [threw, consentElements.allows('maps'), decision === consentElements.decision];
      }),
      [[true, true, true], false, true],
    );
  });

  test('allows answers at once, before the first paint', async () => {
    const ask = `<script>window.early = [consentElements.allows('essential'), consentElements.allows('measurement'), document.body]</script>`;
    const page = await gate.visit(engine, { head: ask, cookie: ACCEPTED });
    assert.deepEqual(await page.evaluate(() => window.early), [true, true, null]);
    const first = await gate.visit(engine, { head: ask });
    assert.deepEqual(await first.evaluate(() => window.early), [true, false, null]);
  });

  test('allows knows services, and follows the decision', async () => {
    const page = await gate.visit(engine, {
      cookie: { granted: 'measurement', denied: 'measurement.matomo' },
    });
    const ask = () =>
      page.evaluate(() =>
        ['measurement', 'measurement.matomo', 'measurement.x', 'essential.y'].map((name) =>
          consentElements.allows(name),
        ),
      );
    assert.deepEqual(await ask(), [true, false, true, true]);
    await call(page, 'rejectAll');
    assert.deepEqual(await ask(), [false, false, false, true]);
  });

  test('an unknown name is not allowed, with one warning', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED });
    assert.equal(
      await page.evaluate(() =>
        ['maps', 'maps', 'maps'].some((name) => consentElements.allows(name)),
      ),
      false,
    );
    const error = await errorOf(page, 'unknown-name');
    assert.match(error.message, /"maps"/);
    await settled(page);
    assert.equal((await eventsOf(page, 'error')).length, 1);
    if (page.consoleMessages)
      assert.equal(page.consoleMessages.filter(({ text }) => text.includes('"maps"')).length, 1);
  });

  test('names of every object are unknown like others', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED });
    assert.deepEqual(
      await page.evaluate(() =>
        ['__proto__', 'constructor', 'toString', '', ' ', 'essential ', 'granted', '*'].map(
          (name) => consentElements.allows(name),
        ),
      ),
      Array(8).fill(false),
    );
  });

  test('accept, reject and decide are stored, and said to be by the api', async () => {
    const page = await gate.visit(engine, {
      script: two,
      body: inline('a') + inline('b', 'data-consent="maps"'),
    });
    await call(page, 'decide', { measurement: true, maps: false });
    await hasRun(page, 'a');
    assert.match(await value(page), /granted=measurement&denied=maps/);
    await call(page, 'rejectAll');
    assert.match(await value(page), /granted=&denied=measurement\+maps/);
    await call(page, 'acceptAll');
    await hasRun(page, 'b');
    await eventOf(page, 'change', 3);
    assert.match(await value(page), /granted=measurement\+maps&denied=&/);
    assert.deepEqual(
      (await eventsOf(page, 'change')).map(({ source }) => source),
      ['api', 'api', 'api'],
    );
    assert.equal((await decisionOf(page)).source, 'api');
    assert.ok(Math.abs((await decisionOf(page)).decidedAt - Date.now()) < 5000);
  });

  test('decide leaves the answers that it was not told of, and what is necessary, alone', async () => {
    const page = await gate.visit(engine, { script: two, cookie: ACCEPTED });
    await call(page, 'decide', { maps: true, essential: false });
    const { granted } = await decisionOf(page);
    assert.deepEqual(granted, ['essential', 'measurement', 'maps']);
    await call(page, 'decide', { 'measurement.matomo': false });
    assert.match(await value(page), /granted=measurement\+maps&denied=measurement\.matomo/);
    await call(page, 'decide', { measurement: true });
    assert.match(await value(page), /granted=(maps\+measurement|measurement\+maps)&denied=&/);
  });

  test('rejecting everything also withdraws what only other pages of the site know', async () => {
    const page = await gate.visit(engine, { cookie: { granted: 'measurement+chat' } });
    assert.equal(await call(page, 'allows', 'chat'), true);
    await call(page, 'rejectAll');
    assert.equal(await call(page, 'allows', 'chat'), false);
    assert.doesNotMatch(await value(page), /granted=\w/);
  });

  test('answers that are none are reported and ignored, and the good ones beside them stand', async () => {
    const page = await gate.visit(engine, { script: two });
    await page.evaluate(() =>
      consentElements.decide({
        measurement: 'yes',
        maps: false,
        unknown: true,
        'a.b': true,
        'measurement.X': true,
      }),
    );
    await errorOf(page, 'bad-answer');
    await settled(page);
    const messages = (await eventsOf(page, 'error')).map(({ message }) => message).join('\n');
    for (const name of ['"yes"', '"unknown"', '"a.b"', '"measurement.X"'])
      assert.ok(messages.includes(name), `${name}: ${messages}`);
    assert.match(await value(page), /^v=1&granted=&denied=maps&at=\d+$/);
  });

  test('whatever it is given, it does not throw into the page', async () => {
    const page = await gate.visit(engine, { script: two });
    const thrown = await page.evaluate(async () => {
      const nothing = Object.create(null);
      const trap = new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('trap');
          },
        },
      );
      const values = [
        undefined,
        null,
        0,
        1n,
        '',
        'x',
        true,
        Symbol('s'),
        nothing,
        trap,
        [],
        () => {},
        NaN,
      ];
      const thrown = [];
      for (const method of [
        'allows',
        'decide',
        'acknowledge',
        'observe',
        'subscribe',
        'watch',
        'acceptAll',
        'rejectAll',
      ])
        for (const value of values)
          try {
            consentElements[method](value);
          } catch (error) {
            thrown.push(`${method}(${typeof value} ${value === null ? 'null' : ''}): ${error}`);
          }
      for (const options of [
        null,
        undefined,
        1,
        'x',
        {},
        { immediate: 1 },
        { signal: null },
        { signal: 1 },
      ])
        for (const method of ['subscribe', 'whenAllowed', 'whenDecided'])
          try {
            const result =
              method === 'whenDecided'
                ? consentElements[method](options)
                : consentElements[method](
                    method === 'subscribe' ? () => {} : 'measurement',
                    options,
                  );
            result?.catch?.(() => {});
          } catch (error) {
            thrown.push(`${method}(…, ${JSON.stringify(options)}): ${error}`);
          }
      return thrown;
    });
    await settled(page);
    assert.deepEqual(thrown, []);
    assert.equal(await call(page, 'allows', 'measurement'), false);
  });

  test('what is no version is not acknowledged, and what was stays', async () => {
    const page = await gate.visit(engine, { cookie: { ...ACCEPTED, seen: '2' } });
    for (const wrong of [undefined, null, 5, {}, 'a b'])
      await page.evaluate((version) => consentElements.acknowledge(version ?? undefined), wrong);
    await page.evaluate(() => consentElements.acknowledge(undefined));
    // In whatever order: the words for each are fetched.
    for (const wrong of ['undefined', '5', 'a b'])
      await page.waitFor(
        (quoted) => window.events.some(({ message }) => message?.startsWith(quoted)),
        { args: [`"${wrong}" is not a policy version`], message: wrong },
      );
    assert.match(await value(page), /&seen=2$/);
  });

  test('what is no root is not observed, which is said at once', async () => {
    const page = await gate.visit(engine);
    await page.evaluate(() => consentElements.observe('#part')());
    await errorOf(page, 'bad-root');
  });

  test('a subscriber that throws throws at nobody but the page’s own error handler', async () => {
    const page = await gate.visit(engine);
    await page.evaluate(() => {
      consentElements.subscribe(
        () => {
          throw new Error('mine');
        },
        { immediate: true },
      );
      consentElements.subscribe(5, { immediate: true });
    });
    const errors = await page.evaluate(() => window.errors);
    assert.equal(errors.length, 2);
    assert.match(errors[0], /mine/);
    await call(page, 'acceptAll');
    assert.equal(await call(page, 'allows', 'measurement'), true);
  });

  test('whenAllowed waits for the grant, whenDecided for an answer', async () => {
    const page = await gate.visit(engine, { script: two });
    await page.evaluate(() => {
      window.log = [];
      const { whenAllowed, whenDecided } = consentElements;
      void whenAllowed('essential').then(() => log.push('essential'));
      void whenAllowed('measurement').then((value) => log.push(['measurement', value]));
      void whenAllowed('maps').then(() => log.push('maps'));
      void whenDecided().then(({ decided, granted }) => log.push(['decided', decided, granted]));
    });
    await page.waitFor(() => log.length === 1);
    assert.deepEqual(await page.evaluate(() => log), ['essential']);
    await call(page, 'decide', { measurement: true });
    await page.waitFor(() => log.length === 2);
    await call(page, 'decide', { maps: false });
    await page.waitFor(() => log.length === 3);
    assert.deepEqual(await page.evaluate(() => log.slice(1)), [
      ['measurement', null],
      ['decided', true, ['essential', 'measurement']],
    ]);
    await call(page, 'acceptAll');
    await page.waitFor(() => log.includes('maps'));
  });

  test('waits end with their signal', async () => {
    const page = await gate.visit(engine);
    const reasons = await page.evaluate(async () => {
      const results = [];
      const wait = (promise) =>
        promise.then(
          () => results.push('resolved'),
          (error) => results.push(String(error.message ?? error)),
        );
      const late = new AbortController();
      const waits = [
        wait(consentElements.whenAllowed('measurement', { signal: AbortSignal.abort('before') })),
        // As with everything of the platform that takes a signal, also where there is nothing to wait for.
        wait(consentElements.whenAllowed('essential', { signal: AbortSignal.abort('in vain') })),
        wait(consentElements.whenDecided({ signal: AbortSignal.abort('before too') })),
        wait(consentElements.whenAllowed('measurement', { signal: late.signal })),
        wait(consentElements.whenDecided({ signal: late.signal })),
      ];
      late.abort(new Error('later'));
      await Promise.all(waits);
      consentElements.acceptAll();
      return results;
    });
    assert.deepEqual(reasons.sort(), ['before', 'before too', 'in vain', 'later', 'later']);
  });

  test('subscribers hear every new decision until they leave', async () => {
    const page = await gate.visit(engine);
    await page.evaluate(() => {
      window.heard = [];
      window.undo = consentElements.subscribe((decision) => heard.push(decision.granted.length));
      consentElements.subscribe(() => heard.push('immediate'), { immediate: true });
      consentElements.subscribe(() => {
        throw new Error('mine');
      });
    });
    assert.deepEqual(await page.evaluate(() => heard), ['immediate']);
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    assert.deepEqual(await page.evaluate(() => heard.filter((one) => one !== 'immediate')), [2]);
    await page.evaluate(() => undo());
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    assert.deepEqual(await page.evaluate(() => heard), ['immediate', 2, 'immediate', 'immediate']);
    // What a listener throws is the page's to see.
    assert.ok((await page.evaluate(() => errors)).some((text) => text.includes('mine')));
  });

  test('saying the same again is no new decision', async () => {
    const page = await gate.visit(engine, { cookie: { ...ACCEPTED, at: secondsNow() - 1000 } });
    await page.evaluate(() => {
      window.heard = 0;
      consentElements.subscribe(() => heard++);
    });
    const before = await page.evaluate(() => consentElements.decision);
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
    await settled(page);
    assert.deepEqual(
      await page.evaluate(() => [heard, events.filter(({ type }) => type === 'change').length]),
      [0, 0],
    );
    assert.deepEqual(await decisionOf(page), before);
  });

  test('reset forgets the decision and asks again', async () => {
    const page = await gate.visit(engine, { script: '', cookie: ACCEPTED, body: inline('a') });
    await hasRun(page, 'a');
    assert.equal(await page.isVisible('consent-banner'), false);
    await call(page, 'reset');
    await page.waitForVisible('consent-banner');
    assert.equal(await value(page), undefined);
    assert.deepEqual(await decisionOf(page), {
      granted: ['essential'],
      denied: [],
      decided: false,
      policyVersion: null,
      decidedAt: null,
      source: null,
    });
    const { withdrawn, source } = await eventOf(page, 'change');
    assert.deepEqual([withdrawn, source], [['measurement'], 'api']);
    await page.reload();
    await page.waitForVisible('consent-banner');
  });

  test('showPreferences shows them, also to a page that has none', async () => {
    const page = await gate.visit(engine, { cookie: REFUSED });
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences dialog');
  });

  test('methods need no object before them', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED });
    assert.equal(
      await page.evaluate(() => {
        const { allows, rejectAll } = consentElements;
        rejectAll();
        return allows('measurement');
      }),
      false,
    );
  });

  test('with an async tag, what docs/javascript.md says measures from the start', async () => {
    const text = readFileSync(new URL('../../docs/javascript.md', import.meta.url), 'utf8');
    const [, snippet] = /With an `async` tag[^]*?```js\n([^]*?)```/.exec(text);
    const page = await gate.visit(engine, {
      script: `<script async src="/dist/consent-elements.js?_delay=200" data-banner="none"></script>`,
      body: `<script>window.startMeasuring = () => ran.push('measuring'); ${snippet}</script>`,
      cookie: ACCEPTED,
    });
    await hasRun(page, 'measuring');
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('the global is there when the page is told that the gate is ready, and goes with the gate', async () => {
    const page = await gate.visit(engine, {
      script:
        `<script>document.addEventListener('consent-ready', () => (window.atOnce = window.consentElements));</script>
        <script src="/dist/consent-elements.js" ${OPTIONS}></script>`.trim(),
    });
    assert.equal(await page.evaluate(() => atOnce === consentElements && !!atOnce), true);
    await page.evaluate(() => atOnce.dispose());
    assert.equal(await page.evaluate(() => window.consentElements === undefined), true);
  });

  test('what decides nothing is told to those who watch, in every tab', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED });
    const other = await page.context.newPage(page.url);
    for (const one of [page, other])
      await one.evaluate(() => {
        window.told = [];
        consentElements.watch(() => told.push(consentElements.seenVersion));
        consentElements.subscribe(() => told.push('a decision'));
      });
    await call(page, 'acknowledge', '2');
    assert.deepEqual(await page.evaluate(() => told), ['2']);
    await other.bringToFront();
    await other.waitFor(() => told.length > 0);
    assert.deepEqual(await other.evaluate(() => told), ['2']);
  });

  test('the gate can be found by any bundle', async () => {
    const page = await gate.visit(engine);
    assert.ok(
      await page.evaluate(
        () => globalThis[Symbol.for('consent-elements')] === window.consentElements,
      ),
    );
  });

  test('importing from npm starts nothing', async () => {
    const page = await visitNpm(engine, '', { cookie: ACCEPTED, body: inline('a') });
    await settled(page);
    assert.deepEqual(
      await page.evaluate(() => [
        events.length,
        ran.length,
        document.documentElement.dataset.consent ?? null,
        globalThis[Symbol.for('consent-elements')] ?? null,
        window.consentElements ?? null,
      ]),
      [0, 0, null, null, null],
    );
  });

  test('startConsent gates the page, and is idempotent', async () => {
    const page = await visitNpm(
      engine,
      `window.gate = startConsent({ banner: 'none', policyVersion: '3', maxAge: 30 });
       window.same = startConsent() === gate && startConsent({ maxAge: 60 }) === gate;`,
      { cookie: { ...ACCEPTED, policy: '3' }, body: inline('a') },
    );
    await hasRun(page, 'a');
    assert.ok(
      await page.evaluate(() => same && gate.allows('measurement') && gate.settings.maxAge === 30),
    );
    await page.evaluate(() => gate.rejectAll());
    assert.match(await value(page), /denied=measurement&policy=3/);
    await errorOf(page, 'started-twice');
  });

  test('a mistake in its arguments throws, with the value and the remedy, and starts nothing', async () => {
    const page = await visitNpm(
      engine,
      `window.thrown = [
        { gpc: 'loud' }, { maxAge: 0 }, { maxAge: '1e3' }, { categories: ['A'] }, { cookieName: 'a;b' },
        { polcyVersion: '1' }, { scope: '' }, { policyHref: 'javascript:1' }, { banner: false }, { nonce: '' },
      ].map((options) => {
        try {
          startConsent(options);
        } catch (error) {
          return [error instanceof ConsentSettingsError, error.name, error.message];
        }
      });
      window.started = !!globalThis[Symbol.for('consent-elements')];`,
    );
    const thrown = await page.evaluate(() => window.thrown);
    for (const [index, part] of [
      '"loud"',
      '"0"',
      '"1e3"',
      '"A"',
      '"a;b"',
      '"polcyVersion"',
      '""',
      '"javascript:1"',
      '"false"',
      '""',
    ].entries()) {
      assert.deepEqual(thrown[index]?.slice(0, 2), [true, 'ConsentSettingsError'], part);
      assert.ok(thrown[index][2].includes(part), thrown[index][2]);
    }
    assert.match(thrown[0][2], /deny, ask or ignore/);
    assert.match(thrown[5][2], /policyVersion/);
    assert.equal(await page.evaluate(() => window.started), false);
  });

  test('other mistakes in its arguments throw the same error', async () => {
    const page = await visitNpm(
      engine,
      `window.thrown = [null, 'x', 5, [], { maxAge: Symbol('s') }, { scope: Object.create(null) }].map((options) => {
        try {
          startConsent(options);
        } catch (error) {
          return error.name;
        }
        return 'nothing';
      });`,
    );
    assert.deepEqual(
      (await page.evaluate(() => window.thrown)).filter(
        (name) => name !== 'ConsentSettingsError' && name !== 'nothing',
      ),
      [],
    );
  });

  test('after dispose nothing more is opened, and another gate may start', async () => {
    const page = await visitNpm(
      engine,
      `window.first = startConsent({ banner: 'none' });
       first.dispose();
       window.isGone = !globalThis[Symbol.for('consent-elements')];`,
      { body: inline('a') },
    );
    assert.ok(await page.evaluate(() => isGone));
    await page.evaluate(() => {
      first.acceptAll();
      document.body.insertAdjacentHTML(
        'beforeend',
        '<script type="text/plain" data-consent="essential">ran.push("late")<' + '/script>',
      );
    });
    await settled(page);
    assert.deepEqual(await ran(page), []);
    await page.evaluate(() => {
      window.second = startConsent({ banner: 'none' });
    });
    await hasRun(page, 'late');
    await page.evaluate(() => second.acceptAll());
    await hasRun(page, 'a');
    assert.deepEqual((await ran(page)).sort(), ['a', 'late']);
    await page.evaluate(() => second.dispose());
  });

  test('after dispose nothing starts that waited for its turn, or for the paint', async () => {
    const page = await gate.visit(engine, {
      body:
        gated('slow', undefined, 'delay=300') +
        inline('waiting') +
        '<img data-consent="measurement" data-src="/_test/image" alt="">',
    });
    await call(page, 'acceptAll');
    await gate.isAskedFor('slow');
    await call(page, 'dispose');
    // What runs already goes on.
    await hasRun(page, 'slow');
    await settled(page);
    assert.deepEqual(await ran(page), ['slow']);
    const other = await gate.visit(engine, { body: inline('a') });
    await other.evaluate(() => {
      consentElements.acceptAll();
      consentElements.dispose();
    });
    await settled(other, 300);
    assert.deepEqual(await ran(other), []);
    assert.deepEqual(await other.evaluate(() => errors), []);
  });

  test('after dispose nothing of ours is left that asks or leads back, and what the page wrote is closed', async () => {
    const page = await gate.visit(engine, { script: '' });
    await page.waitForVisible('consent-banner');
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences dialog');
    await call(page, 'dispose');
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('consent-banner, consent-preferences')].map(
          ({ localName }) => localName,
        ),
      ),
      [],
    );

    const own = await gate.visit(engine, { script: '', body: '<consent-banner></consent-banner>' });
    await own.waitForVisible('consent-banner');
    await call(own, 'dispose');
    await own.waitForHidden('consent-banner');

    const decided = await gate.visit(engine, { script: '', cookie: REFUSED });
    await call(decided, 'dispose');
    await settled(decided, 500);
    assert.equal(
      await decided.evaluate(() => document.querySelector('consent-way-back') === null),
      true,
    );
    const errors = await Promise.all([page, own, decided].map((one) => one.evaluate(() => errors)));
    assert.deepEqual(errors.flat(), []);
  });

  test('a banner whose files come after dispose does not stand', async () => {
    const page = await visitNpm(engine, `startConsent().dispose();`);
    await settled(page, 500);
    assert.equal(
      await page.evaluate(() => document.querySelector('consent-banner') === null),
      true,
    );
  });

  test('a gate that is stopped twice does not stop the next one', async () => {
    const page = await visitNpm(
      engine,
      `const first = startConsent({ banner: 'none' });
       first.dispose();
       window.gate = startConsent({ banner: 'none' });
       first.dispose();`,
      { body: inline('a') },
    );
    await page.evaluate(() => gate.acceptAll());
    await hasRun(page, 'a');
    assert.equal(
      await page.evaluate(() => globalThis[Symbol.for('consent-elements')] === gate),
      true,
    );
  });

  test('starting, stopping and starting again in one go, as React’s strict mode does, runs things once', async () => {
    const page = await visitNpm(
      engine,
      `startConsent({ banner: 'none' }).dispose();
       window.gate = startConsent({ banner: 'none' });`,
      { cookie: ACCEPTED, body: inline('a') + inline('b') },
    );
    await hasRun(page, 'a', 'b');
    await page.evaluate(() => {
      gate.dispose();
      window.gate = startConsent({ banner: 'none' });
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['a', 'b']);
    await page.evaluate(() => gate.rejectAll());
    const changes = await page.waitFor(() => {
      const found = events.filter(({ type }) => type === 'change');
      return found.length > 0 && found;
    });
    assert.equal(changes.length, 1);
  });

  test('what a gate was still waiting for when it was stopped keeps nothing from the next one', async () => {
    const page = await visitNpm(
      engine,
      `document.cookie = 'consent.one=${answer(ACCEPTED)}';
       document.cookie = 'consent.two=${answer({ granted: 'maps' })}';
       // A template waits for the file that opens it, and holds up what comes after it.
       startConsent({ banner: 'none', scope: 'one' }).dispose();
       startConsent({ banner: 'none', scope: 'two', categories: ['measurement', 'maps'] });`,
      {
        body:
          inline('first', 'data-consent="maps"') +
          '<template data-consent="measurement"><p>Measured</p></template>' +
          inline('last', 'data-consent="maps"') +
          inline('other'),
      },
    );
    await hasRun(page, 'first', 'last');
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['first', 'last']);
    assert.equal(await page.evaluate(() => document.querySelector('p') === null), true);
  });

  test('a gate that was stopped and another one with other settings do not mix', async () => {
    const page = await visitNpm(
      engine,
      `const first = startConsent({ banner: 'none', scope: 'other' });
       first.dispose();
       window.first = first;
       window.gate = startConsent({ banner: 'none', scope: 'app', categories: ['maps'] });`,
      { cookie: ACCEPTED, body: inline('a') + inline('m', 'data-consent="maps"') },
    );
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(
      await page.evaluate(() => [gate.settings.scope, gate.categories.map(({ name }) => name)]),
      ['app', ['essential', 'maps']],
    );
    await page.evaluate(() => gate.acceptAll());
    await hasRun(page, 'm');
    assert.match(await value(page, 'consent.app'), /granted=maps&/);
    assert.deepEqual(await ran(page), ['m']);
  });
});
