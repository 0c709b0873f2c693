// What vendors are told: Google consent mode v2, and nothing that was not asked for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  REFUSED,
  call,
  errorOf,
  eventOf,
  hasRun,
  inline,
  ran,
  settled,
  useGate,
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const GOOGLE = 'data-banner="none" data-signals="google"';
const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'granted',
  security_storage: 'granted',
  personalization_storage: 'denied',
};
const GRANTED = { ...DENIED, analytics_storage: 'granted' };

/** The calls in Google's queue, as their arguments, and whether they are `arguments` objects. */
const calls = (page) =>
  page.evaluate(() =>
    (window.dataLayer ?? []).map((entry) =>
      String(entry) === '[object Arguments]' ? [...entry] : ['not arguments', entry],
    ),
  );
const updates = async (page) => (await calls(page)).filter(([, kind]) => kind === 'update');

eachEngine((engine) => {
  test('nothing is told to anyone unless the page asks for it, and no other framework is played', async () => {
    const page = await gate.visit(engine);
    await call(page, 'acceptAll');
    await eventOf(page, 'change');
    assert.deepEqual(
      await page.evaluate(() =>
        [
          'dataLayer',
          '__tcfapi',
          '__gpp',
          '__cmp',
          '__uspapi',
          'uetq',
          'fbq',
          '_paq',
          'posthog',
        ].filter((name) => name in window),
      ),
      [],
    );
  });

  test('the default stands in the queue before any tag, with all seven keys', async () => {
    const page = await gate.visit(engine, {
      script: GOOGLE,
      head: `<script>
        window.atOnce = JSON.stringify((window.dataLayer ?? []).map((entry) => [...entry]));
        window.dataLayer ??= [];
        function gtag() { dataLayer.push(arguments); }
        gtag('js', 1);
      </script>`,
    });
    assert.deepEqual(JSON.parse(await page.evaluate(() => atOnce)), [
      ['consent', 'default', DENIED],
    ]);
    assert.deepEqual((await calls(page))[0], ['consent', 'default', DENIED]);
    assert.deepEqual((await calls(page))[1], ['js', 1]);
    await settled(page);
    assert.equal((await calls(page)).filter(([, kind]) => kind === 'default').length, 1);
  });

  test('the default comes before an async tag of the page, too', async () => {
    const page = await gate.visit(engine, {
      script: GOOGLE,
      head: `<script async src="/_test/js?id=tag&body=${encodeURIComponent('window.seen = [...(window.dataLayer ?? [])].map((entry) => entry[1])')}"></script>`,
    });
    await hasRun(page, 'tag');
    assert.equal(await page.evaluate(() => window.seen[0]), 'default');
  });

  test('there is exactly one update for each decision', async () => {
    const page = await gate.visit(engine, { script: GOOGLE });
    await settled(page);
    assert.deepEqual(await updates(page), []);
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    await settled(page);
    assert.deepEqual(await updates(page), [
      ['consent', 'update', GRANTED],
      ['consent', 'update', DENIED],
    ]);
  });

  test('a returning visitor’s answer is one update after the default, before the tags', async () => {
    for (const [cookie, expected] of [
      [ACCEPTED, GRANTED],
      [REFUSED, DENIED],
    ]) {
      const page = await gate.visit(engine, {
        script: GOOGLE,
        cookie,
        body: inline('tag') + inline('always', 'data-consent="essential"'),
        head: '<script type="text/plain" data-consent="measurement">dataLayer.push("tag")</script>',
      });
      await hasRun(page, 'always');
      await settled(page);
      const entries = (await calls(page)).map((entry) => (entry[0] === 'consent' ? entry : 'tag'));
      assert.deepEqual(entries.slice(0, 2), [
        ['consent', 'default', DENIED],
        ['consent', 'update', expected],
      ]);
      assert.equal(entries.length, cookie === ACCEPTED ? 3 : 2);
    }
  });

  test('in advanced mode, which a page has to ask for, tags are told to wait for the update', async () => {
    const page = await gate.visit(engine, {
      script: `${GOOGLE} data-google-mode="advanced"`,
      cookie: ACCEPTED,
    });
    const first = await page.evaluate(() => [...dataLayer[0]]);
    assert.deepEqual(first, ['consent', 'default', { ...DENIED, wait_for_update: 500 }]);
    await page.waitFor(() => dataLayer.length > 1);
    assert.deepEqual(await updates(page), [['consent', 'update', GRANTED]]);
  });

  test('tags wait for the grant, and find the update before them', async () => {
    const page = await gate.visit(engine, {
      script: GOOGLE,
      body: '<script type="text/plain" data-consent="measurement">ran.push(...[...dataLayer].map((entry) => entry[1]))</script>',
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    await call(page, 'acceptAll');
    await hasRun(page, 'update');
    assert.deepEqual(await ran(page), ['default', 'update']);
  });

  test('advertising is denied unless the page declares a category for it', async () => {
    const page = await gate.visit(engine, {
      script: GOOGLE,
      head: '<consent-category name="marketing" signals="ad_storage ad_user_data ad_personalization"></consent-category>',
    });
    await call(page, 'decide', { measurement: true, marketing: false });
    await eventOf(page, 'change', 1);
    await call(page, 'decide', { marketing: true });
    await eventOf(page, 'change', 2);
    assert.deepEqual(
      (await updates(page)).map(([, , states]) => states),
      [
        GRANTED,
        {
          ...GRANTED,
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'granted',
        },
      ],
    );
  });

  test('another tab’s decision is told as well, once', async () => {
    const url = gate.page({ script: GOOGLE });
    const page = await gate.visit(engine, { url });
    const other = await page.context.newPage(url);
    await call(other, 'acceptAll');
    await eventOf(page, 'change');
    await settled(page);
    assert.deepEqual(await updates(page), [['consent', 'update', GRANTED]]);
  });

  test('a vendor that we do not know is reported, and the others are served', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-signals="gogle google"',
    });
    await call(page, 'acceptAll');
    await eventOf(page, 'change');
    const { message } = await page.waitFor(() =>
      events.find(({ type, message }) => type === 'error' && message.includes('gogle')),
    );
    assert.match(message, /google/);
    assert.deepEqual(await updates(page), [['consent', 'update', GRANTED]]);
  });

  test('a queue that the page has spoiled does no harm', async () => {
    const page = await gate.visit(engine, {
      html: `<!doctype html><title>Test</title><script>window.ran = []; window.events = []; window.errors = [];
        window.dataLayer = { push() { throw new Error('mine'); } };
        addEventListener('error', (event) => errors.push(event.message));
        addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
        document.addEventListener('consent-change', () => events.push('change'));
        </script><script src="/dist/consent-elements.js" ${GOOGLE}></script>${inline('a')}`,
    });
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    await page.waitFor(() => events.length === 1);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('the file that tells them missing, the page works on', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-signals="google matomo" data-elements="/gate/none/"',
      body: inline('a'),
    });
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    await errorOf(page, 'elements-failed');
    assert.deepEqual(await updates(page), [['consent', 'update', GRANTED]]);
  });

  test('while vendors are fetched, an answer to everything covers what the page declares by then', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-signals="plausible"',
      body: `<consent-category name="marketing"></consent-category>
        <script>consentElements.acceptAll()</script>${inline('a', 'data-consent="marketing"')}`,
    });
    await hasRun(page, 'a');
  });

  test('a returning visitor’s answer is told in the task of the default, without any other file', async () => {
    const page = await gate.visit(engine, {
      script: `${GOOGLE} data-elements="/gate/none/"`,
      cookie: ACCEPTED,
      head: '<script>window.first = dataLayer.map((entry) => [...entry])</script>',
    });
    const expected = [
      ['consent', 'default', DENIED],
      ['consent', 'update', GRANTED],
    ];
    assert.deepEqual(await page.evaluate(() => first), expected);
    await settled(page);
    assert.deepEqual(await calls(page), expected);
  });

  test('an answer is told in the task that it is given in, and each nested one in its turn', async () => {
    const page = await gate.visit(engine, { script: GOOGLE });
    const states = await page.evaluate(() => {
      consentElements.subscribe(({ granted }) => {
        if (granted.includes('measurement')) consentElements.rejectAll();
      });
      consentElements.acceptAll();
      return dataLayer.slice(1).map(([, , { analytics_storage }]) => analytics_storage);
    });
    assert.deepEqual(states, ['granted', 'denied']);
    await settled(page);
    assert.equal((await updates(page)).length, 2);
  });

  test('a page may have another queue, another wait, and flags beside the default', async () => {
    const page = await gate.visit(engine, {
      script: `${GOOGLE} data-google-layer="tags" data-google-mode="advanced" data-google-wait="2000"
        data-google-url-passthrough data-google-ads-data-redaction`,
      cookie: ACCEPTED,
    });
    assert.deepEqual(
      await page.evaluate(() => [tags.map((entry) => [...entry]), 'dataLayer' in window]),
      [
        [
          ['consent', 'default', { ...DENIED, wait_for_update: 2000 }],
          ['set', 'url_passthrough', true],
          ['set', 'ads_data_redaction', true],
          ['consent', 'update', GRANTED],
        ],
        false,
      ],
    );
  });

  test('what is wrong in these settings is said, with what is used instead', async () => {
    const page = await gate.visit(engine, {
      script: `${GOOGLE} data-google-mode="advanced" data-google-layer="my layer" data-google-wait="soon"`,
    });
    const said = await page.waitFor(() => {
      const messages = events.flatMap(({ type, message }) => (type === 'error' ? [message] : []));
      return messages.length > 1 && messages.join();
    });
    assert.match(said, /data-google-layer="my layer".*dataLayer/);
    assert.match(said, /data-google-wait="soon".*10000.*500/);
    assert.equal(await page.evaluate(() => dataLayer[0][2].wait_for_update), 500);
  });
});
