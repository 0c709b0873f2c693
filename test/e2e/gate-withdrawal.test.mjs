// Refusing, and taking a grant back: what ran is over, what is stored is cleared, and what stays is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  DAY,
  REFUSED,
  call,
  eventOf,
  eventsOf,
  gated,
  hasRun,
  inline,
  ran,
  secondsNow,
  settled,
  tag,
  useGate,
  value,
} from './gate-helpers.mjs';

const gate = useGate();
const OPTIONS = 'data-banner="none"';
const declare = (cookies, attributes = '') =>
  `<consent-category name="measurement" ${attributes}>${cookies}</consent-category>`;
const stored = (...names) =>
  names.map((name) => `<consent-cookie name="${name}"></consent-cookie>`).join('');
const cookieNames = (page) =>
  page.evaluate(() =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0])
      .sort(),
  );

eachEngine((engine) => {
  test('clears the cookies that the category declares, by name and by pattern, and no others', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare(
        stored('_pk_id*', 'exact', '*_end', 'a*b*c') +
          `<consent-service name="matomo">${stored('mtm', '[x]')}</consent-service>`,
      ),
    });
    await page.evaluate(() => {
      for (const name of [
        '_pk_id',
        '_pk_id.1.2',
        'exact',
        'the_end',
        'a1b2c',
        'abc',
        'mtm',
        '[x]',
        'exact2',
        'xexact',
        'a1c',
        '_pk',
        'x',
        'consentx',
      ])
        document.cookie = `${name}=1; path=/`;
    });
    await call(page, 'rejectAll');
    const { uncleared, withdrawn } = await eventOf(page, 'change');
    assert.deepEqual(await cookieNames(page), [
      '_pk',
      'a1c',
      'consent',
      'consentx',
      'exact2',
      'x',
      'xexact',
    ]);
    assert.deepEqual(withdrawn, ['measurement']);
    assert.deepEqual(uncleared, []);
  });

  test('what is granted with it does not wait for what is cleared', async () => {
    const folder = `/gate/sweeping-${engine.name}/`;
    gate.server.page(`${folder}follow-up.js`, {
      html: '',
      body: "export * from '/dist/follow-up.js'",
      type: 'text/javascript',
      delay: 2000,
    });
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-elements="${folder}" data-categories="essential measurement maps"`,
      cookie: { granted: 'measurement', denied: 'maps' },
      head: declare(stored('_pk')),
      body: inline('map', 'data-consent="maps"'),
    });
    await page.evaluate(() => (document.cookie = '_pk=1; path=/'));
    await call(page, 'decide', { measurement: false, maps: true });
    await hasRun(page, 'map');
    assert.deepEqual(await cookieNames(page), ['_pk', 'consent']);
    await eventOf(page, 'change');
    assert.deepEqual(await cookieNames(page), ['consent']);
  });

  test('clears nothing by a declaration of a kind that there is none of', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare('<consent-cookie name="sess*" type="localStorage"></consent-cookie>'),
    });
    await page.evaluate(() => (document.cookie = 'session=1; path=/'));
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.deepEqual(await cookieNames(page), ['consent', 'session']);
  });

  test('clears nothing by a declaration without a name', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare(
        '<consent-cookie></consent-cookie><consent-cookie type="local-storage"></consent-cookie>',
      ),
    });
    const nameless = () => [document.cookie.includes('nameless'), localStorage.getItem('')];
    await page.evaluate(() => {
      // Firefox takes none without a name.
      document.cookie = '=nameless; path=/';
      localStorage.setItem('', 'kept');
    });
    const before = await page.evaluate(nameless);
    await call(page, 'rejectAll');
    const { uncleared } = await eventOf(page, 'change');
    assert.deepEqual(uncleared, []);
    assert.deepEqual(await page.evaluate(nameless), before);
  });

  test('never clears our own cookie, whatever is declared', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare(stored('*', 'consent', 'con*')),
    });
    await page.evaluate(() => void (document.cookie = 'other=1; path=/'));
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.deepEqual(await cookieNames(page), ['consent']);
    assert.match(await value(page), /denied=measurement/);
  });

  test('reaches every path and parent domain that script can reach', async () => {
    const url = gate
      .page({ path: '/gate/deep/er/page.html', script: OPTIONS, head: declare(stored('_m*')) })
      .replace('127.0.0.1', 'www.shop.site.localhost');
    const page = await gate.visit(engine, { url });
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    const set = await page.evaluate(() => {
      const cookies = [];
      for (const domain of [
        '',
        'www.shop.site.localhost',
        'shop.site.localhost',
        '.site.localhost',
      ])
        for (const path of [
          '/',
          '/gate',
          '/gate/',
          '/gate/deep',
          '/gate/deep/er',
          '/gate/deep/er/',
          '/gate/deep/er/page.html',
        ]) {
          const name = `_m${cookies.length}`;
          document.cookie = `${name}=1; path=${path}${domain && `; domain=${domain}`}`;
          cookies.push(name);
        }
      return cookies.filter((name) => document.cookie.includes(`${name}=`)).length;
    });
    assert.ok(set >= 20, `the browser kept ${set}`);
    await call(page, 'rejectAll');
    const { uncleared } = await eventOf(page, 'change', 2);
    assert.deepEqual(await cookieNames(page), ['consent']);
    assert.deepEqual(uncleared, []);
  });

  test('clears local and session storage, databases and caches by the same names', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare(`
        <consent-cookie type="local-storage" name="mtm_*"></consent-cookie>
        <consent-cookie type="session-storage" name="session"></consent-cookie>
        <consent-cookie type="indexed-db" name="db-*"></consent-cookie>
        <consent-cookie type="cache-storage" name="cache-*"></consent-cookie>`),
    });
    const setup = await page.evaluate(async () => {
      for (const storage of [localStorage, sessionStorage])
        for (const name of ['mtm_1', 'mtm_2', 'session', 'kept']) storage.setItem(name, '1');
      const hasDatabases = !!indexedDB.databases;
      for (const name of ['db-1', 'other'])
        await new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => (request.result.close(), resolve());
          request.onerror = resolve;
        });
      const hasCaches = await (
        globalThis.caches
          ? Promise.all([caches.open('cache-1'), caches.open('kept')])
          : Promise.reject()
      ).then(
        () => true,
        () => false,
      );
      return { hasDatabases, hasCaches };
    });
    await call(page, 'rejectAll');
    const { uncleared } = await eventOf(page, 'change');
    const left = await page.evaluate(async () => ({
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage).sort(),
      databases: (await indexedDB.databases?.())?.map(({ name }) => name).sort(),
      caches: await globalThis.caches?.keys().catch(() => undefined),
    }));
    assert.deepEqual(left.local, ['kept', 'session']);
    assert.deepEqual(left.session, ['kept', 'mtm_1', 'mtm_2']);
    if (setup.hasDatabases) assert.deepEqual(left.databases, ['other']);
    if (setup.hasCaches) assert.deepEqual(left.caches, ['kept']);
    if (setup.hasDatabases && setup.hasCaches) assert.deepEqual(uncleared, []);
  });

  test('what a name that still runs declares too is left alone', async () => {
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-categories="essential measurement maps"`,
      cookie: { granted: 'measurement+maps' },
      head: `${declare(stored('shared', 'mine', 'session*'))}
        <consent-category name="maps">${stored('shared')}</consent-category>
        <consent-category name="essential">${stored('session_id')}</consent-category>`,
    });
    await page.evaluate(() => {
      for (const name of ['shared', 'mine', 'session_id', 'session_x'])
        document.cookie = `${name}=1; path=/`;
    });
    await call(page, 'decide', { measurement: false });
    await eventOf(page, 'change');
    assert.deepEqual(await cookieNames(page), ['consent', 'session_id', 'shared']);
  });

  test('of a service clears what that service stores, and no more', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare(
        `${stored('category')}<consent-service name="one">${stored('one')}</consent-service>
         <consent-service name="two">${stored('two')}</consent-service>`,
      ),
    });
    await page.evaluate(() => {
      for (const name of ['category', 'one', 'two']) document.cookie = `${name}=1; path=/`;
    });
    await call(page, 'decide', { 'measurement.one': false });
    const { withdrawn } = await eventOf(page, 'change');
    assert.deepEqual(withdrawn, ['measurement.one']);
    assert.deepEqual(await cookieNames(page), ['category', 'consent', 'two']);
  });

  test('says what it could not clear', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: declare(`
        ${stored('stuck', 'gone')}
        <consent-cookie type="local-storage" name="ls"></consent-cookie>
        <consent-cookie type="indexed-db" name="busy"></consent-cookie>`),
    });
    const hasDatabases = await page.evaluate(async () => {
      document.cookie = 'stuck=1; path=/';
      document.cookie = 'gone=1; path=/';
      localStorage.setItem('ls', '1');
      // Something that puts it back, as a tracker would that still runs.
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get,
        set(text) {
          if (!text.startsWith('stuck=')) set.call(this, text);
        },
      });
      await new Promise((resolve) => {
        const request = indexedDB.open('busy');
        request.onsuccess = () => resolve((window.held = request.result));
      });
      return !!indexedDB.databases;
    });
    await call(page, 'rejectAll');
    const { uncleared } = await eventOf(page, 'change');
    assert.deepEqual(uncleared.sort(), hasDatabases ? ['busy', 'stuck'] : uncleared.sort());
    assert.ok(uncleared.includes('stuck'));
  });

  test('reaches cookies with a protected name', { skip: engine.name === 'webkit' }, async () => {
    const url = gate.page({ script: OPTIONS, head: declare(stored('__Secure-*', '__Host-*')) });
    const page = await gate.visit(engine, { url: url.replace('127.0.0.1', 'localhost') });
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    await page.evaluate(() => {
      document.cookie = '__Secure-a=1; path=/; secure';
      document.cookie = '__Host-a=1; path=/; secure';
    });
    const before = await cookieNames(page);
    await call(page, 'rejectAll');
    const { uncleared } = await eventOf(page, 'change', 2);
    assert.deepEqual(await cookieNames(page), ['consent'], `of ${before}`);
    assert.deepEqual(uncleared, []);
  });

  test('that was made on another page, or by a signal, clears as well once the page is open', async () => {
    // The category was granted here, and is refused on a page that declares nothing.
    const url = gate.page({ script: OPTIONS, head: declare(stored('_m')) });
    const page = await gate.visit(engine, { url, cookie: ACCEPTED });
    await page.evaluate(() => void (document.cookie = '_m=1; path=/'));
    const other = await page.context.newPage(gate.page({ script: OPTIONS }));
    await call(other, 'rejectAll');
    await page.waitFor(() => !document.cookie.includes('_m='));
    const { source, withdrawn } = await eventOf(page, 'change');
    assert.deepEqual([source, withdrawn], ['tab', ['measurement']]);
  });

  test('reloads the page where it is asked to, once what was stored is cleared', async () => {
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-reload-on-withdraw`,
      cookie: ACCEPTED,
      head: declare(stored('_m')),
      body: inline('a'),
    });
    await hasRun(page, 'a');
    await page.evaluate(() => {
      document.cookie = '_m=1; path=/';
      window.isOld = true;
      consentElements.rejectAll();
    });
    await page.waitFor(
      () => !window.isOld && document.readyState === 'complete' && !!window.consentElements,
    );
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(await cookieNames(page), ['consent']);
    // A refusal of what never ran does not reload, nor does a grant.
    await page.evaluate(() => {
      window.isOld = true;
      consentElements.rejectAll();
      consentElements.acceptAll();
    });
    await hasRun(page, 'a');
    await settled(page);
    assert.equal(await page.evaluate(() => window.isOld), true);
  });

  test('without the attribute the page stays as it is', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED, body: inline('a') });
    await page.evaluate(() => {
      window.isOld = true;
      consentElements.rejectAll();
    });
    await eventOf(page, 'change');
    await settled(page);
    assert.equal(await page.evaluate(() => window.isOld), true);
  });

  test('is by any of our controls, with one click', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<button data-consent-action="withdraw">Withdraw</button>${gated('a')}`,
    });
    await hasRun(page, 'a');
    await page.click('button');
    const { source, withdrawn } = await eventOf(page, 'change');
    assert.deepEqual([source, withdrawn], ['visitor', ['measurement']]);
    assert.equal((await eventsOf(page, 'change')).length, 1);
    assert.match(await value(page), /denied=measurement/);
  });

  test('of what was never granted clears what was there before the visitor was asked, and says what stayed', async () => {
    const page = await gate.visit(engine, {
      head: declare(
        `${stored('_ga*', 'stuck')}<consent-cookie name="amp_*" type="local-storage"></consent-cookie>`,
      ),
    });
    await page.evaluate(() => {
      for (const name of ['_ga', '_ga_X', 'stuck', 'other']) document.cookie = `${name}=1; path=/`;
      localStorage.setItem('amp_1', '1');
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get,
        set(text) {
          if (!text.startsWith('stuck=')) set.call(this, text);
        },
      });
    });
    await call(page, 'rejectAll');
    const { withdrawn, uncleared } = await eventOf(page, 'change');
    assert.deepEqual([withdrawn, uncleared], [[], ['stuck']]);
    assert.deepEqual(await cookieNames(page), ['consent', 'other', 'stuck']);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  });

  for (const [when, cookie] of [
    ['under an older policy', { ...ACCEPTED, policy: '2025' }],
    ['in a grant that has expired', { ...ACCEPTED, policy: '2026', at: secondsNow() - 183 * DAY }],
  ])
    test(`clears what was granted ${when}, once it is refused and not before`, async () => {
      const page = await gate.visit(engine, {
        script: `${OPTIONS} data-policy-version="2026"`,
        cookie,
        head: `<script>document.cookie = '_ga=1; path=/'</script>${declare(stored('_ga'))}`,
      });
      await page.evaluate(() => document.dispatchEvent(new Event('DOMContentLoaded')));
      await settled(page);
      assert.deepEqual(await cookieNames(page), ['_ga', 'consent']);
      await call(page, 'rejectAll');
      await eventOf(page, 'change');
      assert.deepEqual(await cookieNames(page), ['consent']);
    });

  test('clears nothing that is neither granted nor refused', async () => {
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-categories="essential measurement maps"`,
      cookie: REFUSED,
      head: `<script>document.cookie = '_ga=1; path=/'; document.cookie = '_map=1; path=/'</script>
        ${declare(stored('_ga'))}<consent-category name="maps">${stored('_map')}</consent-category>`,
    });
    await page.waitFor(() => !document.cookie.includes('_ga='));
    assert.deepEqual(await cookieNames(page), ['_map', 'consent']);
  });

  test('what a script that still ran wrote on its way out is gone on the next page', async () => {
    const url = gate.page({
      script: OPTIONS,
      body: `${declare(stored('_ga*'))}
        <script type="text/plain" data-consent="measurement">
          const set = () => { document.cookie = '_ga_X=1; path=/'; };
          set();
          addEventListener('pagehide', set);
          ran.push('tracker');
        </script>`,
    });
    const page = await gate.visit(engine, { url, cookie: ACCEPTED });
    await hasRun(page, 'tracker');
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.deepEqual(await cookieNames(page), ['consent']);
    await page.goto(url);
    await page.waitFor(() => !document.cookie.includes('_ga_X'));
    assert.deepEqual(await ran(page), []);
  });

  test('a page that opens under a refusal by signal clears what is there', async () => {
    const page = await gate.visit(engine, {
      html: `<!doctype html><title>Test</title><script>
          Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
          document.cookie = '_ga=1; path=/';
        </script>${tag(OPTIONS)}${declare(stored('_ga'))}`,
    });
    await page.waitFor(() => !document.cookie.includes('_ga='));
  });

  test('declarations that a framework adds later are cleared by as well', async () => {
    const page = await gate.visit(engine, { cookie: REFUSED });
    await page.evaluate(
      (html) => {
        document.cookie = '_ga=1; path=/';
        document.body.insertAdjacentHTML('beforeend', html);
      },
      declare(stored('_ga')),
    );
    await page.waitFor(() => !document.cookie.includes('_ga='));
  });

  test('that leaves nothing to clear fetches nothing', async () => {
    for (const [cookie, head] of [
      [REFUSED, ''],
      [REFUSED, `<consent-category name="essential">${stored('session')}</consent-category>`],
      [ACCEPTED, declare(stored('_ga'))],
    ]) {
      const page = await gate.visit(engine, { cookie, head });
      await settled(page);
      const files = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()),
      );
      assert.ok(!files.includes('follow-up.js'), files.join());
    }
  });

  test(
    'clears partitioned cookies, beside others of the same name',
    { skip: engine.name === 'webkit' },
    async () => {
      const url = gate.page({ script: OPTIONS, head: declare(stored('_p*')) });
      const page = await gate.visit(engine, { url: url.replace('127.0.0.1', 'localhost') });
      await page.evaluate(() => {
        document.cookie = '_p=1; path=/; secure; samesite=none; partitioned';
        document.cookie = '_p=2; path=/; secure; samesite=none';
      });
      await call(page, 'rejectAll');
      const { uncleared } = await eventOf(page, 'change');
      assert.deepEqual([await cookieNames(page), uncleared], [['consent'], []]);
    },
  );
});
