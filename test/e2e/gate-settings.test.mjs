// The script tag and its `data-*`: ways to load it, what is understood, and what is said of the rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  LOG,
  call,
  errorOf,
  eventOf,
  eventsOf,
  hasRun,
  inline,
  ran,
  settled,
  useGate,
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const settingsOf = (page) => page.evaluate(() => window.consentElements.settings);

eachEngine((engine) => {
  for (const how of ['', 'defer', 'async'])
    test(`one tag is enough${how && `, also with ${how}`}`, async () => {
      const page = await gate.visit(engine, { script: how, body: `<h1>Hello</h1>${inline('a')}` });
      await page.waitForVisible('consent-banner');
      assert.deepEqual(
        await page.evaluate(() => consentElements.categories.map(({ name }) => name)),
        ['essential', 'measurement'],
      );
      assert.deepEqual(await ran(page), []);
      await page.click('consent-banner [data-consent-action="accept"]');
      await hasRun(page, 'a');
      await page.reload();
      await hasRun(page, 'a');
      assert.equal(await page.isVisible('consent-banner'), false);
    });

  test('works when it is inlined into the page, with the address of its folder', async () => {
    const code = await (await fetch(`${gate.server.url}/dist/consent-elements.js`)).text();
    const page = await gate.visit(engine, {
      html: `<!doctype html><html><head><title>Test</title>${LOG}
        <script data-elements="/dist">${code.replace(/\/\/# source.*/, '')}</script></head>
        <body>${inline('a')}</body></html>`,
    });
    await page.waitForVisible('consent-banner');
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
  });

  test('a returning visitor pays for the gate alone', async () => {
    const page = await gate.visit(engine, {
      script: '',
      cookie: ACCEPTED,
      body: `<button data-consent-action="preferences">Settings</button>${inline('a')}`,
    });
    await hasRun(page, 'a');
    await settled(page, 500);
    // Not the server's list: a page of another test may still be asking.
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    // Where pages are built, as on this machine, they are looked at; the test of sizes has a visitor's host.
    const checks = ['/dist/check.js', '/dist/diagnostics.js'];
    assert.deepEqual(
      fetched.filter((path) => path.startsWith('/dist/') && !checks.includes(path)),
      ['/dist/consent-elements.js'],
    );
  });

  test('an element of ours in the page is brought to life, also where nothing is to be asked', async () => {
    for (const element of ['consent-status', 'consent-declaration', 'policy-viewer']) {
      const page = await gate.visit(engine, {
        cookie: ACCEPTED,
        body: `<h1>Page</h1><${element}></${element}>`,
      });
      await page.waitFor((name) => !!customElements.get(name), { args: [element] });
      assert.equal(await page.isVisible('consent-banner'), false);
    }
    const late = await gate.visit(engine, { cookie: ACCEPTED });
    await late.evaluate(() => document.body.append(document.createElement('consent-status')));
    await late.waitFor(() => !!customElements.get('consent-status'));
  });

  test('fetches nothing but its own files', async () => {
    gate.server.forget();
    const page = await gate.visit(engine, { script: '', body: inline('a') });
    await page.waitForVisible('consent-banner');
    await call(page, 'showPreferences');
    await page.waitForVisible('consent-preferences dialog');
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    await settled(page, 300);
    const others = gate.server.hits
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('/dist/') && path !== new URL(page.url).pathname);
    assert.deepEqual(
      others.filter((path) => path !== '/favicon.ico'),
      [],
    );
  });

  for (const [what, setting, answer] of [
    ['wrong scope lets in no answer to the site', 'data-scope="Workspace Acme"', {}],
    ['scope that was left empty lets in no answer to the site', 'data-scope=""', {}],
    [
      'wrong policy version lets in no answer under an earlier one',
      'data-policy-version="2026/05/13"',
      { policy: '2025-01-01' },
    ],
  ])
    test(`a ${what}, and takes none away`, async () => {
      const page = await gate.visit(engine, {
        cookie: { ...ACCEPTED, ...answer },
        script: `data-banner="none" ${setting}`,
        body: inline('a'),
      });
      const { message } = await errorOf(page, 'bad-setting');
      assert.match(message, /is not allowed: it takes .*; used instead: unknown\./);
      await allHasRun(page);
      assert.deepEqual(await ran(page), []);
      assert.equal((await page.cookies()).length, 1);
      await call(page, 'acceptAll');
      await hasRun(page, 'a');
      await page.reload();
      await hasRun(page, 'a');
    });

  test('all settings of the tag are those of startConsent', async () => {
    const page = await gate.visit(engine, {
      script: `data-policy-version="1" data-policy-href="/privacy" data-categories="maps measurement"
        data-scope="app" data-cookie-name="c" data-cookie-path="/gate" data-max-age="30" data-max-age-denied="7"
        data-gpc="ask" data-regime="us" data-signals="google" data-google-mode="advanced" data-reload-on-withdraw data-lang="en"
        data-records="granted" data-records-href="/records" data-counters-href="/counters" data-echo-href="/echo" data-banner="none" data-preferences-hash="choices" data-check data-storage="local" data-cookie-same-site="none"
        data-google-layer="layer" data-google-wait="100" data-google-url-passthrough data-google-ads-data-redaction
        data-import="klaro osano:choice" data-import-map="analytics=measurement" data-import-clear`,
    });
    const settings = await settingsOf(page);
    assert.deepEqual(
      { ...settings, elements: undefined, nonce: undefined, cookieDomain: undefined },
      {
        policyVersion: '1',
        policyHref: '/privacy',
        categories: ['essential', 'maps', 'measurement'],
        scope: 'app',
        cookieName: 'c',
        cookiePath: '/gate',
        cookieSameSite: 'none',
        storage: 'local',
        maxAge: 30,
        maxAgeDenied: 7,
        gpc: 'ask',
        regime: 'us',
        signals: ['google'],
        googleMode: 'advanced',
        googleLayer: 'layer',
        googleWait: 100,
        googleUrlPassthrough: true,
        googleAdsDataRedaction: true,
        reloadOnWithdraw: true,
        lang: 'en',
        records: 'granted',
        recordsHref: '/records',
        countersHref: '/counters',
        echoHref: '/echo',
        preferencesHash: 'choices',
        banner: 'none',
        check: true,
        import: ['klaro', 'osano:choice'],
        importMap: ['analytics=measurement'],
        importClear: true,
        elements: undefined,
        nonce: undefined,
        cookieDomain: undefined,
      },
    );
    assert.deepEqual(await eventsOf(page, 'error'), []);
  });

  test('one that cannot be understood is reported with its value, what is allowed and what was used', async () => {
    const bad = {
      'policy-version': ['May 2026', /letter or digit/, 'unknown'],
      'policy-href': ['javascript:alert(1)', /https/, 'none, so there is no link'],
      categories: ['Essential', /a-z/, 'essential measurement'],
      scope: ['a b', /a-z 0-9/, 'unknown'],
      'cookie-name': ['a;b', /A-Z a-z 0-9/, 'consent'],
      'cookie-domain': ['a b', /domain/, 'none, so the decision holds on this host alone'],
      'cookie-path': ['gate', /begins with \//, '/'],
      'max-age': ['999', /1 to 400/, '182'],
      'max-age-denied': ['-1', /1 to 400/, 'the days of data-max-age'],
      gpc: ['allow', /deny, ask or ignore/, 'deny'],
      signals: ['!', /vendors/, 'none'],
      'google-mode': ['x', /basic or advanced/, 'basic'],
      'reload-on-withdraw': ['maybe', /true or false/, 'false'],
      lang: ['a b', /language/, 'the language of the page'],
      elements: ['data:,', /folder/, 'the folder of the script'],
      records: ['maybe', /true, false or granted/, 'false'],
      'records-href': ['javascript:1', /of this site/, 'none, so no record is sent'],
      'counters-href': ['data:,', /of this site/, 'none, so nothing is counted'],
      'echo-href': [
        'data:,',
        /of this site/,
        'none, so the cookie lasts as long as the browser keeps what scripts write',
      ],
      banner: ['never', /auto or none/, 'auto'],
      'import-map': [
        'analytics',
        /pairs/,
        'none, so only names that everybody uses are understood',
      ],
      'import-clear': ['perhaps', /true or false/, 'false'],
    };
    const page = await gate.visit(engine, {
      script: Object.entries(bad)
        .map(([name, [value]]) => `data-${name}="${value}"`)
        .join(' '),
      body: inline('a'),
    });
    await page.waitForVisible('consent-banner');
    await page.waitFor((count) => events.filter(({ type }) => type === 'error').length >= count, {
      args: [Object.keys(bad).length],
    });
    const messages = (await eventsOf(page, 'error')).map(({ message }) => message);
    for (const [name, [value, allowed, instead]] of Object.entries(bad)) {
      const message = messages.find((text) => text.startsWith(`data-${name}="`));
      assert.ok(message?.includes(JSON.stringify(value)), `${name}: ${message}`);
      assert.match(message, allowed);
      assert.ok(message.endsWith(`used instead: ${instead}.`), `${name}: ${message}`);
    }
    const settings = await settingsOf(page);
    assert.deepEqual(
      [settings.gpc, settings.maxAge, settings.cookieName, settings.banner, settings.records],
      ['deny', 182, 'consent', 'auto', false],
    );
    assert.deepEqual(await ran(page), []);
  });

  test('no wrong setting opens the gate', async () => {
    for (const script of [
      'data-categories="essential measurement:granted"',
      'data-categories=""',
      'data-gpc="off"',
      'data-banner="false"',
      'data-max-age="0"',
      'data-basis="exempt" data-granted="measurement" data-consent="measurement"',
    ]) {
      const page = await gate.visit(engine, { script, body: inline('a') });
      await allHasRun(page);
      assert.equal(await call(page, 'allows', 'measurement'), false, script);
      assert.deepEqual(await ran(page), [], script);
    }
  });

  test('without a banner of ours the page asks in its own way', async () => {
    const page = await gate.visit(engine, { body: inline('a') });
    await settled(page, 300);
    assert.equal(
      await page.evaluate(() => !!document.querySelector('consent-banner, consent-way-back')),
      false,
    );
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
  });

  test('a page that wants no banner of ours may have one of its own, early or late', async () => {
    const early = await gate.visit(engine, {
      script: 'data-banner="none"',
      body: '<consent-banner></consent-banner>',
    });
    await early.waitForVisible('consent-banner [data-consent-action="reject"]');
    const late = await gate.visit(engine, { script: 'data-banner="none"' });
    await settled(late, 300);
    await late.evaluate(() => document.body.append(document.createElement('consent-banner')));
    await late.waitForVisible('consent-banner [data-consent-action="reject"]');
  });

  test('there is one banner: the page’s own, where it has one', async () => {
    const page = await gate.visit(engine, {
      script: '',
      body: '<h1>Hello</h1><consent-banner id="mine" layout="card"></consent-banner>',
    });
    await page.waitForVisible('consent-banner');
    await settled(page, 300);
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('consent-banner')].map(({ id }) => id),
      ),
      ['mine'],
    );
  });

  test('categories of the page come after those of the settings, in order', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-categories="essential b"',
      body: `<consent-category name="c"></consent-category><div><consent-category name="a" basis="exempt"></consent-category></div>
        <consent-category name="b" basis="necessary"></consent-category><consent-category name="NO"></consent-category>
        <consent-category></consent-category><consent-category name="__proto__"></consent-category>`,
    });
    await page.waitFor(() => consentElements.categories.some(({ name }) => name === 'a'));
    await settled(page);
    assert.deepEqual(
      await page.evaluate(() => consentElements.categories.map(({ name, basis }) => [name, basis])),
      [
        ['essential', 'necessary'],
        ['b', 'necessary'],
        ['c', 'consent'],
        ['a', 'exempt'],
      ],
    );
  });

  test('the same script twice is one gate, and the second says so', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: inline('a') + '<script src="/dist/consent-elements.js" data-scope="other"></script>',
    });
    await hasRun(page, 'a');
    const { message } = await errorOf(page, 'started-twice');
    assert.match(message, /already/);
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['a']);
    assert.equal((await eventsOf(page, 'ready')).length, 1);
    assert.equal((await settingsOf(page)).scope ?? null, null);
    assert.equal(
      await page.evaluate(() => consentElements === globalThis[Symbol.for('consent-elements')]),
      true,
    );
    await call(page, 'rejectAll');
    await settled(page, 300);
    assert.equal((await eventsOf(page, 'change')).length, 1);
  });

  test('script tag and npm bundle on one page are one gate', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `${inline('a')}<script type="module">
        import { startConsent } from '/dist/npm/entries/npm/index.js';
        window.second = startConsent({ scope: 'other' });
      </script>`,
    });
    await hasRun(page, 'a');
    await page.waitFor(() => window.second);
    assert.equal(await page.evaluate(() => second === consentElements), true);
    await errorOf(page, 'started-twice');
    await page.evaluate(() => second.rejectAll());
    await eventOf(page, 'change');
    await allHasRun(page);
    assert.equal((await eventsOf(page, 'change')).length, 1);
    assert.deepEqual(await ran(page), ['a']);
  });

  test('nothing is different for automation', async () => {
    const page = await gate.visit(engine, { script: '', body: inline('a') });
    await page.waitForVisible('consent-banner');
    for (const action of ['accept', 'reject', 'preferences'])
      assert.ok(
        await page.isVisible(`consent-banner button[data-consent-action="${action}"]`),
        action,
      );
  });
});
