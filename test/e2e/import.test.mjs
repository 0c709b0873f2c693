// Answers given to other consent libraries, taken over: by the libraries themselves where npm has them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  DAY,
  allHasRun,
  answer,
  call,
  errorOf,
  eventOf,
  eventsOf,
  hasRun,
  inline,
  ran,
  secondsNow,
  useGate,
  value,
} from './gate-helpers.mjs';
import { askingPages } from './import-libraries.mjs';

const gate = useGate();

/** Notes whether a banner ever stood in the page. */
const WATCH = `<script>
  new MutationObserver(() => (window.wasAsked ||= !!document.querySelector('consent-banner')))
    .observe(document, { childList: true, subtree: true });
</script>`;

const ours = (attributes, more) => ({
  script: attributes,
  head: WATCH,
  body: `<button data-consent-action="preferences">Settings</button>${inline('a')}`,
  ...more,
});

const decisionOf = (page) => page.evaluate(() => consentElements.decision);
const klaro = (answers) => encodeURIComponent(JSON.stringify(answers));
const vanilla = (fields) =>
  encodeURIComponent(
    JSON.stringify({
      categories: ['necessary', 'analytics'],
      services: { necessary: [], analytics: [], marketing: [] },
      lastConsentTimestamp: new Date(Date.now() - 60_000).toISOString(),
      ...fields,
    }),
  );

/** A library that has stored nothing which is new must never be asked of twice: puts its files beside its page. */
function pageOf({ title, files, body }) {
  const folder = `/asking/${title.replaceAll(' ', '-').replaceAll('/', '-')}/`;
  for (const [name, text] of Object.entries(files))
    gate.server.page(folder + name, {
      html: text,
      type: name.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8',
    });
  return gate.server.page(folder, { html: body });
}

eachEngine((engine) => {
  /** A visit of somebody who has these cookies of another library. */
  async function visit(cookies, page) {
    const context = await engine.context(page.settings);
    const url = gate.page(ours(page.script, page));
    const tab = await context.newPage();
    for (const [name, text] of Object.entries(cookies))
      await tab.setCookie({ url, name, value: text });
    await tab.goto(url, page.until && { until: page.until });
    tab.context = context;
    return tab;
  }

  for (const library of askingPages)
    for (const does of ['accept', 'reject'])
      engine.testOnce(
        `${library.title}: whoever chose to ${does} there is not asked again`,
        async () => {
          const context = await engine.context();
          const before = secondsNow();
          const there = await context.newPage(pageOf(library));
          await there.waitFor(`!!(${library.isReady})`);
          await there.evaluate(`(async () => { await (${library[does]}); })()`);
          const page = await context.newPage(
            gate.page(ours(`data-import="${library.name}" data-import-map="${library.map}"`)),
          );
          const { source } = await eventOf(page, 'change');
          assert.equal(source, 'import');
          const decision = await decisionOf(page);
          assert.deepEqual([decision.decided, decision.source], [true, 'import']);
          const isAccepted = does === 'accept';
          assert.deepEqual(
            decision.granted,
            isAccepted ? ['essential', 'measurement'] : ['essential'],
          );
          assert.deepEqual(decision.denied, isAccepted ? [] : ['measurement']);
          const seconds = decision.decidedAt / 1000;
          assert.ok(seconds >= before - 1 && seconds <= secondsNow() + 1, `${seconds}`);
          if (isAccepted) await hasRun(page, 'a');
          else await allHasRun(page);
          assert.deepEqual(await ran(page), isAccepted ? ['a'] : []);
          const [ready] = await eventsOf(page, 'ready');
          assert.equal(ready.decision.decided, true);
          assert.equal(await page.evaluate(() => !!window.wasAsked), false);
          // From here on it is an answer of ours.
          await page.reload();
          await page.waitFor(() => consentElements.decision.source === 'visitor');
          assert.equal((await decisionOf(page)).decided, true);
        },
      );

  test('of tarteaucitron and Osano, what nobody answered is no answer', async () => {
    for (const [name, act] of [
      ['tarteaucitron', 'true'],
      ['osano', "document.querySelector('.cc-dismiss').click()"],
    ]) {
      const library = askingPages.find((one) => one.name === name);
      const body = library.body.replace("type: 'opt-in'", '');
      const isReady = library.isReady.replace('.cc-allow', '.cc-dismiss');
      const context = await engine.context();
      const there = await context.newPage(pageOf({ ...library, title: `${name} unasked`, body }));
      await there.waitFor(`!!(${isReady})`);
      await there.evaluate(act);
      await there.waitFor(() => document.cookie !== '');
      const page = await context.newPage(
        gate.page(
          ours(`data-import="${name}" data-import-map="youtube=measurement all=measurement"`),
        ),
      );
      await page.waitForVisible('consent-banner');
      assert.deepEqual(await ran(page), [], name);
      assert.equal(await value(page), undefined, name);
    }
  });

  test('each documented cookie of those that npm does not have says the same', async () => {
    const minuteAgo = Date.now() - 60_000;
    const groups = (targeting) =>
      `isGpcEnabled=0&datestamp=Mon+May+22+2026+18%3A27%3A21+GMT%2B0530&version=202411.1.0&hosts=&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A${targeting}&AwaitingReconsent=false`;
    const cases = [
      [
        'klaro',
        { klaro: klaro({ matomo: true, youtube: false }) },
        'matomo=measurement youtube=ads',
        [['measurement'], ['ads']],
      ],
      [
        'cookiebot',
        {
          CookieConsent: `{stamp:%27iL9j4mDo/oM+HH==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${minuteAgo}%2Cregion:%27de%27}`,
        },
        '',
        [['measurement'], ['ads']],
      ],
      [
        'onetrust',
        { OptanonConsent: groups(0), OptanonAlertBoxClosed: new Date(minuteAgo).toISOString() },
        '',
        [['measurement'], ['ads']],
      ],
      [
        'cookieyes',
        {
          'cookieyes-consent':
            'consentid:bVR6QUJkUjBB,consent:yes,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:yes,lastRenewedDate:1734509533000',
        },
        '',
        [['ads'], ['measurement']],
      ],
      [
        'complianz',
        {
          'cmplz_banner-status': 'dismissed',
          cmplz_functional: 'allow',
          cmplz_preferences: 'deny',
          cmplz_statistics: 'deny',
          cmplz_marketing: 'deny',
        },
        '',
        [[], ['measurement', 'ads']],
      ],
      [
        'probo',
        {
          probo_consent: klaro({
            bid: 'x',
            v: 1,
            vid: 'y',
            action: 'CUSTOMIZE',
            data: { necessary: true, analytics: true, marketing: false },
          }),
        },
        '',
        [['measurement'], ['ads']],
      ],
    ];
    for (const [name, cookies, map, [granted, denied]] of cases) {
      const page = await visit(cookies, {
        script: `data-categories="measurement ads" data-import="${name}" data-import-map="${map}"`,
      });
      await page.waitFor(() => consentElements.decision.decided, { message: name });
      const decision = await decisionOf(page);
      assert.deepEqual(decision.granted, ['essential', ...granted], name);
      assert.deepEqual(decision.denied, denied, name);
      assert.equal(decision.source, 'import', name);
      assert.equal(await page.evaluate(() => !!window.wasAsked), false, name);
    }
  });

  test('the time of the answer is kept, and one that is too old is none', async () => {
    const script = 'data-import="vanilla-cookieconsent"';
    const daysAgo = (days) => new Date(Date.now() - days * DAY * 1000).toISOString();
    const page = await visit(
      { cc_cookie: vanilla({ lastConsentTimestamp: daysAgo(100) }) },
      { script },
    );
    await hasRun(page, 'a');
    const { decidedAt } = await decisionOf(page);
    assert.ok(Math.abs(decidedAt / 1000 - (secondsNow() - 100 * DAY)) < 60, `${decidedAt}`);
    assert.match(await value(page), new RegExp(`&at=${decidedAt / 1000}$`));
    const old = await visit(
      { cc_cookie: vanilla({ lastConsentTimestamp: daysAgo(183) }) },
      { script },
    );
    await old.waitForVisible('consent-banner');
    assert.equal(await value(old), undefined);
  });

  test('what the other library did not ask for is asked, beside the answer', async () => {
    const page = await visit(
      { cc_cookie: vanilla({}) },
      {
        script: 'data-import="vanilla-cookieconsent"',
        body: `<consent-banner></consent-banner><consent-category name="maps"></consent-category>${inline('a')}`,
      },
    );
    await hasRun(page, 'a');
    await page.waitForVisible('consent-banner');
    assert.deepEqual((await decisionOf(page)).granted, ['essential', 'measurement']);
    await call(page, 'decide', { maps: false });
    assert.match(await value(page), /granted=measurement&denied=maps&/);
  });

  test('a refusal of everything refuses what the page declares further down as well', async () => {
    const page = await visit(
      { klaro: klaro({ matomo: false }) },
      {
        script: 'data-import="klaro"',
        body: '<consent-category name="maps"></consent-category><p>Text</p>',
      },
    );
    await page.waitFor(() => consentElements.decision.decided);
    assert.deepEqual((await decisionOf(page)).denied, ['measurement', 'maps']);
    assert.equal(await page.evaluate(() => !!window.wasAsked), false);
  });

  test('an answer of ours wins, and then nothing is fetched for it', async () => {
    const page = await visit(
      { cc_cookie: vanilla({}), consent: answer({ denied: 'measurement' }) },
      { script: 'data-import="vanilla-cookieconsent"' },
    );
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    assert.ok(!fetched.some((name) => name.endsWith('/import.js')), fetched.join());
    assert.ok(fetched.some((name) => name.endsWith('/consent-elements.js')));
  });

  test('the old cookie stays, unless the page wants it cleared', async () => {
    for (const isCleared of [false, true]) {
      const page = await visit(
        { cc_cookie: vanilla({}) },
        { script: `data-import="vanilla-cookieconsent" ${isCleared ? 'data-import-clear' : ''}` },
      );
      await hasRun(page, 'a');
      assert.equal((await value(page, 'cc_cookie')) === undefined, isCleared);
      assert.match(await value(page), /granted=measurement/);
    }
  });

  test('the receipt says where the answer came from', async () => {
    const page = await visit(
      { klaro: klaro({ matomo: true }) },
      {
        script: 'data-import="klaro" data-import-map="matomo=measurement"',
        body: `<consent-category name="essential" basis="necessary"><consent-cookie name="consent.history" type="local-storage" duration="P182D"></consent-cookie></consent-category><consent-preferences></consent-preferences>${inline('a')}`,
      },
    );
    await hasRun(page, 'a');
    const [event] = JSON.parse(await page.evaluate(() => localStorage.getItem('consent.history')));
    assert.deepEqual([event.indication_method, event.imported_from], ['import', 'klaro']);
    await page.reload();
    await hasRun(page, 'a');
    await call(page, 'showPreferences');
    await page.click('consent-preferences [data-receipt] > summary');
    await page.waitFor(() =>
      document.querySelector('consent-preferences').textContent.includes('klaro'),
    );
  });

  test('one of another name is read where the page says so', async () => {
    const page = await visit(
      { 'site-choices': klaro({ matomo: true }) },
      { script: 'data-import="klaro:site-choices" data-import-map="matomo=measurement"' },
    );
    await hasRun(page, 'a');
  });

  test(
    'under Global Privacy Control nothing is granted',
    { skip: !engine.can('gpc') },
    async () => {
      for (const [setting, isAsked] of [
        ['deny', false],
        ['ask', true],
      ]) {
        const page = await visit(
          { cc_cookie: vanilla({}) },
          {
            script: `data-import="vanilla-cookieconsent" data-gpc="${setting}"`,
            settings: { gpc: true },
          },
        );
        if (isAsked) await page.waitForVisible('consent-banner');
        else assert.equal((await decisionOf(page)).source, 'gpc');
        await allHasRun(page);
        assert.deepEqual(await ran(page), [], setting);
        assert.equal(await value(page), undefined, setting);
      }
    },
  );

  /** The gate in a folder of its own, whose `import.js` takes this many milliseconds. */
  function slowGate(delay) {
    const folder = `/slow-${delay}/`;
    const type = 'text/javascript';
    gate.server.page(`${folder}consent-elements.js`, {
      html: readFileSync(path.join(root, 'dist/consent-elements.js'), 'utf8'),
      type,
    });
    gate.server.page(`${folder}import.js`, {
      html: "export * from '/dist/import.js'",
      type,
      delay,
    });
    return `<script src="${folder}consent-elements.js" data-import="vanilla-cookieconsent"></script>`;
  }

  test('nothing is granted and nobody is asked before the file has come', async () => {
    const page = await visit(
      { cc_cookie: vanilla({}) },
      { script: slowGate(2000), until: 'commit' },
    );
    await page.waitFor(() => document.readyState !== 'loading' && !!window.consentElements);
    const { decision, ranSoFar } = await page.evaluate(() => ({
      decision: consentElements.decision,
      ranSoFar: window.ran,
    }));
    assert.deepEqual(ranSoFar, []);
    assert.deepEqual(
      [decision.decided, decision.source, decision.decidedAt],
      [false, 'import', null],
    );
    assert.deepEqual(await eventsOf(page, 'ready'), []);
    await hasRun(page, 'a');
    assert.equal(await page.evaluate(() => !!window.wasAsked), false);
  });

  test('an answer given while the file is on its way stands', async () => {
    const page = await visit(
      { cc_cookie: vanilla({}) },
      { script: slowGate(2001), until: 'commit' },
    );
    await page.waitFor(() => document.readyState !== 'loading' && !!window.consentElements);
    await call(page, 'rejectAll');
    await eventOf(page, 'ready');
    await allHasRun(page);
    assert.deepEqual((await decisionOf(page)).denied, ['measurement']);
    assert.deepEqual(await ran(page), []);
  });

  test('a banner that an app has defined waits as well', async () => {
    const page = await visit(
      { cc_cookie: vanilla({}) },
      {
        script: slowGate(2002).replace(
          '<script',
          '<script type="module" src="/dist/consent-ui.js"></script><script',
        ),
        body: `<consent-banner></consent-banner>${inline('a')}`,
        until: 'commit',
      },
    );
    await page.waitFor(
      () => consentElements.decision.source === 'import' && !!customElements.get('consent-banner'),
    );
    assert.equal(await page.isVisible('consent-banner'), false);
    await hasRun(page, 'a');
    assert.equal(await page.isVisible('consent-banner'), false);
  });

  test('where the file cannot be had, the visitor is asked', async () => {
    gate.server.page('/without-import/consent-elements.js', {
      html: readFileSync(path.join(root, 'dist/consent-elements.js'), 'utf8'),
      type: 'text/javascript',
    });
    for (const name of ['consent-ui', 'shared', 'diagnostics'])
      gate.server.page(`/without-import/${name}.js`, {
        html: `export * from '/dist/${name}.js'`,
        type: 'text/javascript',
      });
    const page = await visit(
      { cc_cookie: vanilla({}) },
      {
        script:
          '<script src="/without-import/consent-elements.js" data-import="vanilla-cookieconsent"></script>',
      },
    );
    await errorOf(page, 'elements-failed');
    await page.waitForVisible('consent-banner');
    assert.deepEqual(await ran(page), []);
  });

  engine.testOnce(
    'whatever is in the cookie, nothing throws and nothing is granted that was not said',
    async () => {
      const pad = 'x'.repeat(3500);
      const closed = { OptanonAlertBoxClosed: new Date(Date.now() - 60_000).toISOString() };
      const cases = [
        // Not written by the library.
        ['klaro', { klaro: 'true' }, 'bad-import'],
        ['klaro', { klaro: '{"matomo":' }, 'bad-import'],
        ['klaro', { klaro: '%FF%FE' }, 'bad-import'],
        ['klaro', { klaro: klaro({ matomo: 'true' }) }, 'bad-import'],
        ['klaro', { klaro: klaro([true]) }, 'bad-import'],
        ['klaro', { klaro: klaro({ matomo: { granted: true } }) }, 'bad-import'],
        ['klaro', { klaro: `${klaro({ matomo: true }).slice(0, -3)}${pad}` }, 'bad-import'],
        [
          'vanilla-cookieconsent',
          { cc_cookie: vanilla({ categories: 'analytics' }) },
          'bad-import',
        ],
        ['vanilla-cookieconsent', { cc_cookie: vanilla({ categories: [{}] }) }, 'bad-import'],
        [
          'vanilla-cookieconsent',
          { cc_cookie: vanilla({ lastConsentTimestamp: 'tomorrow' }) },
          'bad-import',
        ],
        [
          'vanilla-cookieconsent',
          { cc_cookie: vanilla({ lastConsentTimestamp: '2999-01-01T00:00:00Z' }) },
          'bad-import',
        ],
        [
          'cookieyes',
          { 'cookieyes-consent': 'action:yes,analytics:no,analytics:yes' },
          'bad-import',
        ],
        ['cookiebot', { CookieConsent: '{necessary:true,statistics:true}' }, 'bad-import'],
        // Names of every object are names like others.
        [
          'klaro',
          { klaro: '{"__proto__":true,"constructor":true,"toString":true}' },
          'unmapped-import',
        ],
        ['klaro', { klaro: '{"__proto__":{"matomo":true}}' }, 'bad-import'],
        // In part is not all: the other service was not accepted.
        [
          'vanilla-cookieconsent',
          { cc_cookie: vanilla({ services: { analytics: ['ga4'] } }) },
          'unmapped-import',
        ],
        // Consent taken for granted, and notices that were closed.
        [
          'cookiebot',
          {
            CookieConsent: `{necessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27implied%27%2Cutc:${Date.now()}}`,
          },
        ],
        ['cookiebot', { CookieConsent: '-1' }],
        ['cookieyes', { 'cookieyes-consent': 'action:no,analytics:yes' }],
        ['onetrust', { OptanonConsent: 'groups=C0001%3A1%2CC0002%3A1' }],
        ['probo', { probo_consent: klaro({ action: 'ACKNOWLEDGE', data: { analytics: true } }) }],
        [
          'complianz',
          {
            'cmplz_banner-status': 'dismissed',
            cmplz_consenttype: 'optout',
            cmplz_statistics: 'allow',
          },
        ],
        ['tarteaucitron', { tarteaucitron: '!matomo=true' }],
        // An address that somebody was sent to cannot answer for them.
        [
          'onetrust',
          {
            ...closed,
            OptanonConsent: `landingPath=https%3A%2F%2Fexample.com%2F%3F%26groups%3DC0002%3A1&version=1`,
          },
          'bad-import',
        ],
        ['nonsense', { klaro: klaro({ matomo: true }) }, 'unknown-import'],
        ['toString', { klaro: klaro({ matomo: true }) }, 'unknown-import'],
      ];
      for (const [name, cookies, code] of cases) {
        const page = await visit(cookies, {
          script: `data-import="${name}" data-import-map="matomo=measurement"`,
        });
        const what = `${name} ${JSON.stringify(cookies).slice(0, 80)}`;
        if (code)
          await errorOf(page, code).catch((error) => assert.fail(`${what}: ${error.message}`));
        await page.waitForVisible('consent-banner');
        await allHasRun(page);
        assert.deepEqual(await ran(page), [], what);
        assert.equal(await value(page), undefined, what);
        assert.deepEqual(await page.evaluate(() => window.errors), [], what);
      }
    },
  );

  test('of two different cookies of a name nobody can say which holds', async () => {
    const url = gate.page({
      ...ours('data-import="klaro" data-import-map="matomo=measurement"'),
      path: '/two/cookies',
    });
    const context = await engine.context();
    const page = await context.newPage();
    await page.setCookie({ url, name: 'klaro', value: klaro({ matomo: false }) });
    await page.setCookie({ url, name: 'klaro', value: klaro({ matomo: true }), path: '/two' });
    await page.goto(url);
    const { message } = await errorOf(page, 'bad-import');
    assert.match(message, /2 different cookies klaro/);
    await page.waitForVisible('consent-banner');
    assert.deepEqual(await ran(page), []);
  });
});
