// The doctor: what a page does is shown to whoever builds it, and to nobody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { axe } from '../fairness/judges/axe.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { chromiumOptions, wantedEngines } from '../harness/engines.mjs';
import { ACCEPTED, errorOf, gated, LOG, REFUSED, useGate } from './gate-helpers.mjs';

const gate = useGate();

const DECLARED = `
  <consent-banner>
    <consent-category name="essential" label="Essential">
      <consent-cookie name="session" duration="session" purpose="Keeps you signed in"></consent-cookie>
    </consent-category>
    <consent-category name="measurement" label="Measurement">
      <consent-service name="matomo" label="Matomo">
        <consent-cookie name="_pk_id*" duration="P13M" purpose="Tells visits apart"></consent-cookie>
      </consent-service>
    </consent-category>
  </consent-banner>`;

/** A page that does what it should not, and some of what it may. */
const wrongPage = () =>
  gate.page({
    headers: {
      'content-security-policy': `script-src 'self' 'unsafe-inline' ${gate.server.otherUrl}`,
    },
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wrong</title>${LOG}
      <script src="/dist/consent-elements.js"></script>
      <script src="${gate.server.otherUrl}/_test/js?id=early&uid=secret"></script>
      <script>
        document.cookie = '_stray=1';
        document.cookie = '_pk_id.1=1';
        document.cookie = 'session=1';
        localStorage.setItem('visits', '1');
      </script>
      ${gated('later', 'data-consent="measurement.matomo"')}
      </head><body><main><h1>A page</h1></main>${DECLARED}</body></html>`,
  });

const checked = (url) => `${url}?consent-check`;

/** Runs in the page: what the doctor says is to mend, as words, thing and HTML; nothing while there is no doctor. */
const problems = () => {
  const root = document.querySelector('consent-doctor')?.shadowRoot;
  return (
    root?.querySelector('h2') &&
    [...root.querySelectorAll('.problem')].map((problem) => ({
      words: [...problem.querySelectorAll('.badge')].map(({ textContent }) => textContent),
      isRed: !!problem.querySelector('.badge.wrong'),
      what: problem.querySelector('.what').textContent,
      html: problem.querySelector('pre')?.textContent,
    }))
  );
};

/** What is to mend, once it includes a thing. */
const problemsWith = (page, ...things) =>
  page.waitFor(
    `((things) => {
      const found = (${problems})();
      return found && things.every((thing) => found.some(({ what }) => what.includes(thing))) && found;
    })(${JSON.stringify(things)})`,
    { message: `${things.join(', ')} to mend` },
  );

/** Opens the doctor by a call, and waits until it has looked. */
async function open(page) {
  await page.evaluate(() => void consentElements.check({ open: true }));
  await page.waitForVisible('consent-doctor >>> h2');
}

/** Runs in the page: presses a button of the doctor by its words. */
const press = (page, words) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('consent-doctor').shadowRoot;
    for (const details of root.querySelectorAll('details')) details.open = true;
    [...root.querySelectorAll('button')]
      .find((button) => (button.ariaLabel ?? button.textContent).trim() === wanted)
      .click();
  }, words);

const source = (page) => page.evaluate(() => consentElements.decision.source);
const simulated = (page) =>
  page.evaluate(
    () =>
      document.querySelector('consent-doctor').shadowRoot.querySelector('.simulated')?.innerText,
  );

eachEngine((engine) => {
  test('what came before consent, or is declared nowhere, is red and named, with HTML to copy', async () => {
    const page = await gate.visit(engine, { url: checked(wrongPage()) });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = 'http://blocked.test/x.js';
      // Once the doctor is there, in browsers that tell of nothing earlier.
      const timer = setInterval(() => {
        if (!document.querySelector('consent-doctor')?.shadowRoot.querySelector('h2')) return;
        clearInterval(timer);
        document.head.append(script);
      }, 20);
    });
    const found = await problemsWith(
      page,
      '/_test/js?id',
      '_stray',
      '_pk_id.1',
      'visits',
      'blocked.test',
    );
    const of = (thing) => found.filter(({ what }) => what.includes(thing));
    assert.deepEqual(
      of('/_test/js').map(({ words, isRed, html }) => [words, isRed, html]),
      [
        [
          ['Another host was asked without consent'],
          true,
          `<script type="text/plain" data-consent="measurement" src="${gate.server.otherUrl}/_test/js?id=early&amp;uid=secret"></script>`,
        ],
      ],
    );
    assert.ok(!of('/_test/js')[0].what.includes('secret'), 'an address is shown without values');
    assert.deepEqual(of('_stray')[0].words, [
      'Stored, but declared nowhere',
      'Stored without consent',
    ]);
    assert.match(of('_stray')[0].html, /<consent-cookie name="_stray" duration="TODO"/);
    assert.match(of('visits')[0].html, /name="visits" type="local-storage"/);
    assert.deepEqual(of('_pk_id.1')[0].words, ['Stored without consent']);
    assert.match(of('_pk_id.1')[0].html, /data-consent="measurement.matomo"/);
    assert.deepEqual(
      of('blocked.test').map(({ words, isRed }) => [words, isRed]),
      [[['Stopped by the content security policy'], false]],
    );
    assert.deepEqual(of('session'), []);
    assert.equal(found.length, 5, JSON.stringify(found));
  });

  test('what is allowed is not red, and what was red before stays', async () => {
    const page = await gate.visit(engine, { url: checked(wrongPage()) });
    await problemsWith(page, '_stray', '_pk_id.1');
    await page.evaluate((url) => {
      consentElements.acceptAll();
      document.head.append(Object.assign(document.createElement('script'), { src: url }));
    }, `${gate.server.otherUrl}/_test/js?id=after`);
    const rows = await page.waitFor(() => {
      const root = document.querySelector('consent-doctor').shadowRoot;
      const seen = [...root.querySelectorAll('.seen')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' '),
      );
      return seen.some((text) => text.includes('after consent')) && seen;
    });
    assert.equal(rows.filter((text) => /after the answer.*after consent/.test(text)).length, 1);
    assert.equal(rows.filter((text) => /before the answer.*without consent/.test(text)).length, 1);
    const [, runs] = await page.evaluate(() =>
      [...document.querySelector('consent-doctor').shadowRoot.querySelectorAll('details')].map(
        ({ textContent }) => textContent.replace(/\s+/g, ' '),
      ),
    );
    assert.match(runs, /Matomo measurement\.matomo runs <script> .*runs/);
  });

  test('a cookie that appears later is seen, and what is taken away is forgotten', async () => {
    const page = await gate.visit(engine, { cookie: REFUSED, script: '', body: DECLARED });
    await open(page);
    await page.evaluate(() => void (document.cookie = '_late=1'));
    const [found] = await problemsWith(page, '_late');
    assert.deepEqual(found.words, ['Stored, but declared nowhere', 'Stored without consent']);
    await page.evaluate(() => void (document.cookie = '_late=; max-age=0'));
    await page.waitFor(`!(${problems})().length`, { message: 'nothing to mend' });
  });

  for (const path of ['/demo/marketing/', '/demo/workspace/'])
    engine.testOnce(`nothing is to mend on ${path}, before an answer and after`, async () => {
      const page = await gate.visit(engine, { url: checked(gate.server.url + path) });
      const looked = () =>
        page.waitFor(
          () =>
            document
              .querySelector('consent-doctor')
              ?.shadowRoot.querySelector('.count')
              ?.textContent.trim(),
          { message: 'a look' },
        );
      await looked();
      assert.deepEqual(await page.evaluate(problems), []);
      await page.evaluate(() => globalThis[Symbol.for('consent-elements')].acceptAll());
      await page.waitFor(
        () =>
          document
            .querySelector('consent-doctor')
            .shadowRoot.textContent.includes('consent-change'),
        { message: 'the answer among the events' },
      );
      // Two more looks at what is stored.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2100)));
      assert.deepEqual(await page.evaluate(problems), []);
    });

  test('it grants nothing and leaves nothing behind', async () => {
    const page = await gate.visit(engine, { script: '', body: DECLARED });
    const state = () =>
      page.evaluate(() =>
        JSON.stringify([
          consentElements.decision,
          document.cookie,
          { ...localStorage },
          { ...sessionStorage },
          consentElements.settings,
          document.documentElement.getAttributeNames().filter((name) => name !== 'data-consent'),
          document.adoptedStyleSheets.length,
        ]),
      );
    await page.waitForVisible('consent-banner [data-consent-action="accept"]');
    const before = await state();
    await open(page);
    assert.equal(await state(), before);
    await press(page, 'Another policy version');
    await press(page, 'Direction rtl');
    await press(page, 'Privacy signal on');
    await page.evaluate(() => consentElements.acceptAll());
    assert.notEqual(await state(), before);
    await press(page, 'Close');
    await page.waitFor(() => !document.querySelector('consent-doctor'));
    assert.equal(await state(), before);
    assert.equal(
      await page.evaluate(
        () =>
          'globalPrivacyControl' in navigator && Object.hasOwn(navigator, 'globalPrivacyControl'),
      ),
      false,
    );
  });

  test('simulations show what another visitor meets, are named, and give back the answer that there was', async () => {
    const page = await gate.visit(engine, {
      cookie: { ...ACCEPTED, policy: '1' },
      script: 'data-policy-version="1"',
      body: DECLARED,
    });
    const text = await page.evaluate(() => document.cookie);
    await open(page);
    await press(page, 'Privacy signal on');
    assert.equal(await source(page), 'gpc');
    await page.waitForVisible('consent-doctor >>> .simulated');
    assert.match(await simulated(page), /Global Privacy Control on/);
    await press(page, 'End');
    assert.deepEqual(await source(page), 'visitor');

    await press(page, 'Another policy version');
    assert.equal(await source(page), 'policy');
    await page.waitForVisible('consent-doctor >>> .simulated');
    await page.evaluate(() => consentElements.rejectAll());
    assert.notEqual(await page.evaluate(() => document.cookie), text);
    await press(page, 'End');
    assert.equal(await page.evaluate(() => document.cookie), text);
    assert.equal(await page.evaluate(() => consentElements.allows('measurement')), true);

    await press(page, 'Expired answer');
    assert.equal(await source(page), 'expiry');
    await page.evaluate(() => consentElements.acceptAll());
    assert.equal(await source(page), 'api', 'an answer is taken as ever');
    await page.waitForVisible('consent-doctor >>> .simulated');
    await press(page, 'End');
    assert.equal(await page.evaluate(() => document.cookie), text);
  });

  test('a simulation ends with the page, too', async () => {
    const page = await gate.visit(engine, {
      cookie: { ...ACCEPTED, policy: '1' },
      script: 'data-policy-version="1"',
      body: DECLARED,
    });
    const text = await page.evaluate(() => document.cookie);
    await open(page);
    await press(page, 'Another policy version');
    await page.evaluate(() => consentElements.rejectAll());
    await page.reload();
    assert.equal(await page.evaluate(() => document.cookie), text);
  });

  test('a first visit forgets the answer and what is declared, and comes back with the doctor', async () => {
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      script: '',
      body: DECLARED,
    });
    await page.evaluate(() => void (document.cookie = '_pk_id.1=1'));
    await open(page);
    await press(page, 'First visit');
    await page.waitFor(() => location.search.includes('consent-check'));
    await page.waitForVisible('consent-doctor >>> h2');
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, consentElements.decision.decided]),
      ['', false],
    );
  });

  engine.testOnce('the language is that of a visitor’s page, and comes back', async () => {
    const page = await gate.visit(engine, { script: '', body: DECLARED });
    await page.waitForVisible('consent-banner [data-consent-action="accept"]');
    const accept = () => page.text('consent-banner [data-consent-action="accept"]');
    const before = await accept();
    await open(page);
    await page.evaluate(() => {
      const root = document.querySelector('consent-doctor').shadowRoot;
      const select = root.querySelector('select');
      select.value = 'de';
      select.dispatchEvent(new Event('change'));
    });
    await page.waitFor(
      (english) => !document.querySelector('consent-banner').textContent.includes(english),
      { args: [before] },
    );
    await press(page, 'Close');
    await page.waitFor(
      (english) => document.querySelector('consent-banner').textContent.includes(english),
      { args: [before] },
    );
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  test('keys: a call leads there, arrows move it, Escape closes it and leads back', async () => {
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      script: '',
      body: `<button id="opener">Open</button>${DECLARED}`,
    });
    await page.evaluate(() => document.querySelector('#opener').focus());
    await open(page);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement.shadowRoot?.activeElement ?? activeElement).id;
      });
    assert.equal(await focused(), 'title');
    const left = () =>
      page.evaluate(() => document.querySelector('consent-doctor').getBoundingClientRect().left);
    const before = await left();
    await page.evaluate(() =>
      document.querySelector('consent-doctor').shadowRoot.querySelector('[data-move]').focus(),
    );
    await page.press('ArrowLeft', 'ArrowLeft');
    assert.equal(await left(), before - 32);
    for (let i = 0; i < 20; i++) await page.press('Shift+ArrowLeft');
    assert.equal(await left(), 8, 'it stays in the window');
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('consent-doctor'));
    assert.equal(await focused(), 'opener');
  });

  test('nothing of it is fetched where a page is built, until somebody asks', async () => {
    gate.server.forget();
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      script: '',
      body: `${DECLARED}<div data-consent="measurement"></div>`,
    });
    // The checks have come, and have looked.
    await errorOf(page, 'not-gated');
    assert.deepEqual(
      gate.server.hits.filter(({ path }) => path.includes('doctor')),
      [],
    );
  });

  test('by the address, focus stays where the page has it', async () => {
    const page = await gate.visit(engine, { url: checked(wrongPage()) });
    await page.waitForVisible('consent-doctor >>> h2');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
  });

  test('it is not printed', { skip: !engine.can('print') }, async () => {
    const page = await gate.visit(engine, {
      url: checked(wrongPage()),
      settings: { print: true },
    });
    await page.waitFor(() =>
      document.querySelector('consent-doctor')?.shadowRoot.querySelector('h2'),
    );
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.querySelector('consent-doctor')).display),
      'none',
    );
  });

  for (const [width, height, settings] of [
    [1280, 800, {}],
    [1280, 800, { colorScheme: 'dark' }],
    [320, 640, {}],
  ])
    engine.testOnce(
      `at ${width} pixels ${settings.colorScheme ?? ''} it keeps out of the banner’s way, and axe has nothing to say`,
      async () => {
        const page = await gate.visit(engine, {
          url: checked(wrongPage()),
          settings: { viewport: { width, height }, ...settings },
        });
        await page.waitForVisible('consent-banner [data-consent-action="accept"]');
        await problemsWith(page, '_stray');
        const overlap = await page.waitFor(() => {
          const [doctor, banner] = ['consent-doctor', 'consent-banner'].map((tagName) =>
            document.querySelector(tagName).getBoundingClientRect(),
          );
          return doctor.bottom <= banner.top && `${doctor.height}`;
        });
        assert.ok(Number(overlap) > 44, overlap);
        await page.evaluate(() => {
          for (const details of document
            .querySelector('consent-doctor')
            .shadowRoot.querySelectorAll('details'))
            details.open = true;
        });
        const wide = await page.evaluate(() => {
          const body = document.querySelector('consent-doctor').shadowRoot.querySelector('#body');
          return body.scrollWidth - body.clientWidth;
        });
        assert.equal(wide, 0);
        const hidden = await page.evaluate(() => {
          const doctor = document.querySelector('consent-doctor');
          const { right } = doctor.getBoundingClientRect();
          return [...doctor.shadowRoot.querySelectorAll('header > button')].filter(
            (button) => button.getBoundingClientRect().right > right,
          ).length;
        });
        assert.equal(hidden, 0, 'every button of the header is in view');
        const found = (await axe.examine(page)).filter(({ html }) => !/banner/.test(html));
        assert.deepEqual(found, []);
        // What is under the pointer is the banner's, wherever the doctor is put.
        await page.evaluate(() => {
          const { style } = document.querySelector('consent-doctor');
          style.setProperty('inset', 'auto 8px 8px auto', 'important');
        });
        await page.click('consent-banner [data-consent-action="reject"]');
        await page.waitFor(() => consentElements.decision.decided);
        await page.click('consent-doctor >>> [aria-label="Close"]');
        await page.waitFor(() => !document.querySelector('consent-doctor'));
      },
    );
});

test('on a visitor’s host it is not fetched, whatever the address says, until it is called', async (t) => {
  if (!wantedEngines.includes('chromium')) return t.skip('it takes Chromium’s map of hosts');
  const browser = await puppeteer.launch(
    chromiumOptions({ args: ['--host-resolver-rules=MAP site.example 127.0.0.1'] }),
  );
  try {
    const visit = async (attributes) => {
      const page = await browser.newPage();
      const url = checked(gate.page({ script: attributes, body: DECLARED }));
      await page.goto(url.replace('127.0.0.1', 'site.example'));
      return page;
    };
    const hasDoctor = (page) =>
      page.waitForFunction(() =>
        document.querySelector('consent-doctor')?.shadowRoot.querySelector('h2'),
      );
    await hasDoctor(await visit('data-check'));
    gate.server.forget();
    const page = await visit('');
    await page.waitForFunction(() => document.querySelector('consent-banner')?.open);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const fetched = () =>
      gate.server.hits.filter(({ path }) => /doctor|check/.test(path)).map(({ path }) => path);
    assert.deepEqual(fetched(), []);
    await page.evaluate(() => void consentElements.check({ open: true }));
    await hasDoctor(page);
    assert.deepEqual(fetched(), ['/dist/check.js', '/dist/doctor.js']);
  } finally {
    await browser.close();
  }
});
