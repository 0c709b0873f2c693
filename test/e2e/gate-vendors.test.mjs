// What vendors' tags find when they start and hear afterwards: stubs that begin as the vendors' own
// snippets do, and write down every call.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
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
} from './gate-helpers.mjs';

const gate = useGate();
const YES = { granted: 'measurement+marketing' };
const NO = { denied: 'measurement+marketing' };
const MARKETING = '<consent-category name="marketing" signals="ad_storage"></consent-category>';

const vendor = (name) => `data-banner="none" data-signals="${name}"`;
const tag = (code) =>
  `<script type="text/plain" data-consent="measurement marketing">${code};ran.push('tag')</script>`;

/** Methods of a snippet that queues into itself, as PostHog's and Segment's do. */
const METHODS = `const queueing = (queue, names) => names.forEach((name) => {
  queue[name] = (...args) => { queue.push([name, ...args]); };
});`;

const stamp = (state) => [
  'addSourceMiddleware',
  { essential: true, measurement: state, marketing: state },
];
const updated = (state) => ['track', 'Segment Consent Preference Updated', {}, stamp(state)[1]];

/**
 * For each vendor: its tag, and what it must have been told; `refused` is for those that hear of it
 * beside the default, and `page` is what the page itself says.
 */
const VENDORS = {
  'microsoft-uet': {
    code: `window.calls = [];
      for (const queue = [...(window.uetq ?? [])]; queue.length;) calls.push(queue.splice(0, 3));
      window.uetq = { push: (...call) => { calls.push(call); } };`,
    first: [['consent', 'default', { ad_storage: 'denied' }]],
    refused: [['consent', 'update', { ad_storage: 'denied' }]],
    granted: [['consent', 'update', { ad_storage: 'granted' }]],
    withdrawn: [['consent', 'update', { ad_storage: 'denied' }]],
  },
  clarity: {
    code: `window.calls = (window.clarity?.q ?? []).map((call) => [...call]);
      window.clarity = (...call) => { calls.push(call); };`,
    first: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    granted: [['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
    withdrawn: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    isOneCall: true,
  },
  meta: {
    code: `window.calls = [];
      !function (f, n) {
        if (f.fbq) return;
        n = f.fbq = function () { n.callMethod ? n.callMethod(...arguments) : n.queue.push([...arguments]); };
        if (!f._fbq) f._fbq = n;
        n.push = n; n.loaded = !0; n.version = '2.0'; n.queue = [];
        f.base = true;
      }(window);
      fbq('init', '1');
      calls.push(...fbq.queue);
      fbq.callMethod = (...call) => { calls.push(call); };`,
    first: [['consent', 'revoke']],
    granted: [['consent', 'grant']],
    page: [['init', '1']],
    withdrawn: [['consent', 'revoke']],
  },
  matomo: {
    code: `var _paq = window._paq = window._paq || [];
      _paq.push(['trackPageView']);
      window.calls = [..._paq];
      window._paq = { push: (call) => { calls.push(call); } };`,
    first: [['requireConsent']],
    granted: [['setConsentGiven']],
    page: [['trackPageView']],
    withdrawn: [['forgetConsentGiven']],
  },
  posthog: {
    code: `${METHODS}
      !function (e) {
        if (e.__SV) return;
        window.posthog = e;
        e._i = [];
        e.init = (key) => { queueing(e, ['capture', 'opt_in_capturing', 'opt_out_capturing']); e._i.push(key); };
        e.__SV = 1;
      }(window.posthog || []);
      posthog.init('key');
      posthog.capture('hello');
      window.calls = [...posthog];
      window.posthog = {};
      for (const name of ['opt_in_capturing', 'opt_out_capturing'])
        posthog[name] = (...args) => { calls.push([name, ...args]); };`,
    first: [],
    refused: [['opt_out_capturing']],
    granted: [['opt_in_capturing', { captureEventName: false }]],
    page: [['capture', 'hello']],
    withdrawn: [['opt_out_capturing']],
  },
  segment: {
    code: `${METHODS}
      const analytics = window.analytics = window.analytics || [];
      if (analytics.invoked) errors.push('Segment snippet included twice.');
      analytics.invoked = true;
      queueing(analytics, ['page', 'track', 'addSourceMiddleware']);
      window.analytics.page();
      const plain = ([name, first, ...rest]) => {
        if (name === 'track') return [name, first, rest[0], { ...rest[1].consent.categoryPreferences }];
        if (name === 'page') return [name];
        const payload = { obj: {} };
        first({ payload, next: () => {} });
        return [name, { ...payload.obj.context.consent.categoryPreferences }];
      };
      window.calls = analytics.map(plain);
      analytics.push = (call) => { calls.push(plain(call)); };`,
    first: [stamp(false)],
    granted: [stamp(true)],
    change: [updated(true)],
    page: [['page']],
    withdrawn: [stamp(false), updated(false)],
    isOneCall: true,
  },
};

const calls = (page) => page.evaluate(() => window.calls ?? null);
const hits = (pattern) =>
  gate.server.hits.map(({ path }) => path).filter((path) => pattern.test(path));

eachEngine((engine) => {
  for (const [name, expected] of Object.entries(VENDORS)) {
    const { code, first, refused = [], granted, change = [], page: own = [] } = expected;
    const { withdrawn, isOneCall } = expected;

    test(`${name}: on a first visit the tag waits, and then finds default and grant before itself`, async () => {
      const page = await gate.visit(engine, {
        script: vendor(name),
        head: MARKETING,
        body: tag(code),
      });
      await settled(page);
      assert.equal(await calls(page), null);
      await call(page, 'acceptAll');
      await hasRun(page, 'tag');
      assert.deepEqual(await calls(page), [...first, ...granted, ...change, ...own]);
    });

    const skip = !engine.can('gpc') && 'the engine cannot send Global Privacy Control';
    test(
      `${name}: under Global Privacy Control an earlier grant is not told, a new one is`,
      { skip },
      async () => {
        const page = await gate.visit(engine, {
          script: vendor(name),
          settings: { gpc: true },
          cookie: YES,
          head: MARKETING,
          body: tag(code),
        });
        await settled(page);
        assert.equal(await page.evaluate(() => consentElements.decision.source), 'gpc');
        assert.equal(await calls(page), null);
        await call(page, 'acceptAll');
        await hasRun(page, 'tag');
        assert.deepEqual(await calls(page), [...first, ...refused, ...granted, ...change, ...own]);
      },
    );

    test(`${name}: a returning visitor’s tag is told before it starts, a withdrawal once, a new grant once`, async () => {
      const page = await gate.visit(engine, {
        script: vendor(name),
        head: MARKETING,
        cookie: YES,
        body: tag(code),
      });
      await hasRun(page, 'tag');
      await settled(page);
      const atStart = [...(isOneCall ? [] : first), ...granted, ...own];
      assert.deepEqual(await calls(page), atStart);
      await call(page, 'rejectAll');
      await eventOf(page, 'change', 1);
      assert.deepEqual((await calls(page)).slice(atStart.length), withdrawn);
      await call(page, 'acceptAll');
      await eventOf(page, 'change', 2);
      await settled(page);
      assert.deepEqual((await calls(page)).slice(atStart.length + withdrawn.length), [
        ...granted,
        ...change,
      ]);
      assert.deepEqual(await page.evaluate(() => errors), []);
    });
  }

  test('plausible: a refusal sets its flag, a later grant takes it away, and nothing else does either', async () => {
    const flag = (page) => page.evaluate(() => localStorage.getItem('plausible_ignore'));
    const page = await gate.visit(engine, { script: vendor('plausible') });
    await settled(page);
    assert.equal(await flag(page), null);
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 1);
    assert.equal(await flag(page), 'true');
    await page.reload();
    await settled(page);
    assert.equal(await flag(page), 'true');
    await call(page, 'acceptAll');
    await eventOf(page, 'change');
    assert.equal(await flag(page), null);
  });

  test('the default is there before a tag that needs no answer', async () => {
    const page = await gate.visit(engine, {
      script: vendor('matomo microsoft-uet'),
      body: `<script type="text/plain" data-consent="essential">
        ran.push(window._paq?.[0][0], window.uetq?.[1])</script>`,
    });
    await hasRun(page, 'default');
    assert.deepEqual(await ran(page), ['requireConsent', 'default']);
  });

  test('a refusal from an earlier visit grants nothing', async () => {
    const page = await gate.visit(engine, {
      script: vendor('matomo clarity'),
      head: MARKETING,
      cookie: NO,
    });
    await page.waitFor(() => !!(window._paq && window.clarity));
    await settled(page);
    assert.deepEqual(await page.evaluate(() => _paq), [['requireConsent']]);
    assert.deepEqual(await page.evaluate(() => clarity.q.map((given) => [...given])), [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ]);
  });

  test('a category that is declared in the body is answered for as well', async () => {
    const page = await gate.visit(engine, {
      script: vendor('microsoft-uet google'),
      cookie: YES,
      body: `<p>Hello</p>${MARKETING}`,
    });
    await page.waitFor(() => window.uetq?.at(-1).ad_storage === 'granted');
    const { ad_storage } = await page.evaluate(() => dataLayer.at(-1)[2]);
    assert.equal(ad_storage, 'granted');
  });

  test('no vendor’s file is fetched, and no global made, unless the page names it', async () => {
    gate.server.forget();
    const page = await gate.visit(engine, { script: vendor('matomo'), cookie: YES });
    await page.waitFor(() => window._paq);
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.deepEqual(hits(/follow-up-/), ['/dist/follow-up-ma.js']);
    assert.deepEqual(
      await page.evaluate(() =>
        ['dataLayer', 'uetq', 'clarity', 'fbq', 'posthog', 'analytics', 'plausible'].filter(
          (name) => name in window,
        ),
      ),
      [],
    );
  });

  test('a name that is no vendor’s is reported at once, with those that are', async () => {
    const page = await gate.visit(engine, { script: vendor('gogle matomo') });
    const { message } = await errorOf(page, 'unknown-vendor');
    assert.match(
      message,
      /"gogle".+google, microsoft-uet, clarity, meta, matomo, posthog, segment/,
    );
    await page.waitFor(() => window._paq);
  });

  test('whatever the page has made of a vendor’s global, it does no harm', async () => {
    const page = await gate.visit(engine, {
      cookie: YES,
      html: `<!doctype html><title>Test</title><script>
        window.ran = []; window.errors = []; window.causes = [];
        const spoiled = () => { throw new Error('mine'); };
        window.uetq = 1; window._paq = { push: spoiled }; window.clarity = {}; window.fbq = spoiled;
        Object.defineProperty(window, 'posthog', { value: 1 });
        Object.freeze(window.analytics = []);
        document.addEventListener('consent-error', ({ code, cause }) => causes.push(code + cause?.constructor.name));
        addEventListener('error', (event) => errors.push(event.message));
        addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
        </script><script src="/dist/consent-elements.js"
          ${vendor('microsoft-uet matomo clarity meta posthog segment plausible')}></script>
        ${inline('a')}`,
    });
    await hasRun(page, 'a');
    await page.waitFor(() => causes.length === 6);
    assert.ok(
      (await page.evaluate(() => causes)).every((text) => /^signal-failed\w*Error$/.test(text)),
    );
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('a global that the page has declared with `var` cannot be waited for: reported, and the gate works on', async () => {
    const page = await gate.visit(engine, {
      cookie: YES,
      html: `<!doctype html><title>Test</title>${LOG}<script>var fbq, posthog, analytics;</script>
        <script src="/dist/consent-elements.js" ${vendor('meta posthog segment matomo')}></script>${inline('a')}`,
    });
    await hasRun(page, 'a');
    // Errors are told by a file that is fetched for them, so the script may have run before.
    await page.waitFor(() => events.filter(({ code }) => code === 'signal-failed').length >= 3);
    const failed = (await eventsOf(page, 'error')).filter(({ code }) => code === 'signal-failed');
    assert.equal(failed.length, 3);
    assert.ok(await page.evaluate(() => _paq.length > 0));
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('a page with Segment’s own wrapper finds what it asks for in the gate', async () => {
    const page = await gate.visit(engine, {
      head: `<script>
        // The shape of createWrapper, from @segment/analytics-consent-tools.
        window.calls = [];
        const createWrapper = async ({ shouldLoadSegment, getCategories, registerOnConsentChanged }) => {
          await shouldLoadSegment({ load: ({ consentModel }) => calls.push(['load', consentModel, getCategories()]) });
          registerOnConsentChanged((categories) => calls.push(['changed', categories]));
        };
        const consent = window.consentElements;
        const getCategories = () =>
          Object.fromEntries(consent.categories.map(({ name }) => [name, consent.allows(name)]));
        createWrapper({
          shouldLoadSegment: async (context) => {
            await consent.whenAllowed('measurement');
            context.load({ consentModel: 'opt-in' });
          },
          getCategories,
          registerOnConsentChanged: (change) => consent.subscribe(() => change(getCategories())),
        });
      </script>`,
    });
    await settled(page);
    assert.deepEqual(await calls(page), []);
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    assert.deepEqual(await calls(page), [
      ['load', 'opt-in', { essential: true, measurement: true }],
      ['changed', { essential: true, measurement: false }],
    ]);
  });
});
