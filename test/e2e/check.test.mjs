// What goes wrong in a page is said to whoever builds it: by check(), in the console, as consent-error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { eachEngine } from '../harness/each-engine.mjs';
import { chromiumOptions, wantedEngines } from '../harness/engines.mjs';
import {
  ACCEPTED,
  errorOf,
  eventsOf,
  inline,
  LOG,
  REFUSED,
  tag,
  useGate,
} from './gate-helpers.mjs';

const gate = useGate();

/** Runs in the page, once its checks are there: what is found, elements by their id. */
const found = () =>
  window.consentElements
    ?.check()
    .map(({ code, element, message, remedy }) => ({ code, id: element?.id, message, remedy }));

/** What `check()` finds in a page once it finds as much. */
const findingsIn = (page, count = 1) =>
  page.waitFor(
    (wanted) => {
      const all = window.consentElements
        ?.check()
        .map(({ code, element, message, remedy }) => ({ code, id: element?.id, message, remedy }));
      return all?.length >= wanted && all;
    },
    { args: [count], message: `${count} findings` },
  );

/** Mistakes in a page's HTML: what each is found as, and what its message and its remedy say. */
const MISTAKES = [
  [
    '<iframe id="x" data-consent="measurement" src="/_test/page"></iframe>',
    'not-gated',
    /<iframe id=.*src/,
    /data-src/,
  ],
  [
    '<img id="x" data-consent="measurement" srcset="/_test/image 2x">',
    'not-gated',
    /srcset/,
    /data-srcset/,
  ],
  [
    '<video data-consent="measurement"><source id="x" src="/_test/none.mp4"></video>',
    'not-gated',
    /<source/,
    /data-src, and data-consent on <source> too/,
  ],
  [
    '<script id="x" data-consent="measurement">ran.push("early")</script>',
    'not-gated',
    /script/,
    /text\/plain/,
  ],
  [
    '<script id="x" type="text/javascript" data-consent="measurement">ran.push("early")</script>',
    'not-gated',
    /text\/javascript/,
    /type="text\/plain"/,
  ],
  [
    '<script id="x" type="module" data-consent="measurement">ran.push("early")</script>',
    'not-gated',
    /module/,
    /data-type="module"/,
  ],
  [
    '<div id="x" data-consent="measurement">Map</div>',
    'not-gated',
    /<div/,
    /<template data-consent>/,
  ],
  [
    '<script id="x" type="text/plain" data-cookieconsent="measurement"></script>',
    'never-runs',
    /data-cookieconsent/,
    /data-consent="measurement" instead of data-cookieconsent/,
  ],
  [
    '<script id="x" type="text/plain" data-conset="measurement"></script>',
    'never-runs',
    /conset/,
    /instead of data-conset/,
  ],
  ['<script id="x" type="text/plain"></script>', 'never-runs', /no data-consent/, /category/],
  [
    '<iframe id="x" data-category="maps" data-src="/_test/page"></iframe>',
    'never-runs',
    /data-category/,
    /data-consent="maps"/,
  ],
  [
    '<img id="x" class="lazyload" data-consent="measurement" data-src="/_test/image">',
    'lazy-loader',
    /lazyload/,
    /loading="lazy"/,
  ],
  [
    '<iframe id="x" data-consent="mesurement" data-src="/_test/page"></iframe>',
    'unknown-name',
    /"mesurement"/,
    /Did you mean "measurement"/,
  ],
  [
    '<button id="x" data-consent-action="refuse">No</button>',
    'unknown-action',
    /"refuse"/,
    /reject/,
  ],
  ['<span id="x" data-consent-action="reject">No</span>', 'unknown-action', /<span/, /button/],
  [
    '<consent-category id="x" name="m" lable="Maps"></consent-category>',
    'unknown-attribute',
    /lable/,
    /"label"/,
  ],
  [
    '<div id="x" data-consent-category="dl" data-lable="Maps" data-own="1"></div>',
    'unknown-attribute',
    /data-lable/,
    /"data-label"/,
  ],
  [
    '<div id="x" data-consent-category="db" data-basis="exempt"></div>',
    'unknown-attribute',
    /data-basis/,
    /<consent-category basis/,
  ],
  [
    '<consent-category id="x" name="ads" signals="ad_storge"></consent-category>',
    'unknown-signal',
    /ad_storge/,
    /"ad_storage"/,
  ],
  [
    '<consent-category name="d"><consent-cookie id="x" name="a" duration="P13"></consent-cookie></consent-category>',
    'bad-attribute',
    /P13/,
    /P13M/,
  ],
  [
    '<consent-category name="c"><consent-service id="x" name="a" country="South Africa"></consent-service></consent-category>',
    'bad-attribute',
    /South Africa/,
    /ZA/,
  ],
  [
    '<policy-viewer id="x" effective="13 May 2026"><h2>A</h2></policy-viewer>',
    'bad-attribute',
    /13 May/,
    /2026-05-13/,
  ],
  [
    '<policy-update id="x" href="javascript:window.acted=1"></policy-update>',
    'bad-attribute',
    /javascript/,
    /http, https or relative/,
  ],
  [
    '<consent-category name="t"></consent-category><consent-category id="x" name="t"></consent-category>',
    'declared-twice',
    /"t"/,
    /first/,
  ],
  [
    '<consent-banner layout="inline"></consent-banner><consent-banner id="x" layout="inline"></consent-banner>',
    'two-banners',
    /another/,
    /lang/,
  ],
  ['<div><h2 id="x" slot="heading">Cookies</h2></div>', 'stray-slot', /heading/, /direct child/],
  [
    '<policy-viewer id="x"><p><b>Data</b></p><p>x.</p><p><strong>Rights</strong><br>x.</p><p><b>Contact</b></p></policy-viewer>',
    'bold-titles',
    /3 titles .*"Data"/,
    /headings="infer"/,
  ],
  [
    '<template id="x" data-consent="measurement"></template><script>document.currentScript.previousElementSibling.append(document.createElement("p"))</script>',
    'empty-template',
    /no content/,
    /HTML/,
  ],
  [
    '<consent-banner id="x" lang="fr" layout="inline" /><main>All of the page</main>',
    'never-closed',
    /<main>/,
    /<\/consent-banner>/,
  ],
];

/** A page that makes no mistake, with much that looks like one. */
const RIGHT = `
  <consent-banner>
    <h2 slot="heading">Your choice</h2>
    <consent-category name="maps" label="Maps" v-if="true" @click="x" _ngcontent-a="">
      <consent-service name="osm" country="de" privacy-href="/privacy">
        <consent-cookie name="a" duration="session"></consent-cookie>
        <consent-cookie name="b" duration="P1Y6M"></consent-cookie>
        <consent-cookie name="c" duration="13 months"></consent-cookie>
        <consent-cookie name="d" duration="PT30M"></consent-cookie>
      </consent-service>
    </consent-category>
    <consent-category name="ads" signals="ad_storage, ad_user_data"></consent-category>
    <consent-category name="maps" lang="de" label="Karten"></consent-category>
  </consent-banner>
  ${inline('a')}
  <script type="text/plain" data-consent="measurement.matomo"></script>
  <iframe data-consent="maps.osm" data-src="/_test/page" src="about:blank"></iframe>
  <img data-consent="measurement" data-src="/_test/image" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
  <template data-consent="maps"><p>Map</p><script>1</script></template>
  <img class="lazyload" data-src="/_test/image">
  <button data-consent-action="preferences">Cookie settings</button>
  <a href="#x" data-consent-action="reject">Refuse</a>
  <div data-consent-ignore><iframe data-consent="measurement" src="/_test/page"></iframe></div>
  <section data-content="x" slot="other"></section>
  <policy-viewer version="1" effective="2026-05-13"><h2>A</h2><p>B</p></policy-viewer>`;

eachEngine((engine) => {
  test('each mistake is found at its element, and said once, with what to do', async () => {
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      // The one that swallows what follows is the last.
      body: MISTAKES.map(([html], index) => html.replace('id="x"', `id="m${index}"`)).join('\n'),
    });
    await errorOf(page, 'bad-attribute');
    const all = await page.evaluate(found);
    const events = await eventsOf(page, 'error');
    for (const [index, [html, code, message, remedy]] of MISTAKES.entries()) {
      const own = all.filter(({ id }) => id === `m${index}`);
      assert.deepEqual(
        own.map((one) => one.code),
        [code],
        html,
      );
      assert.match(own[0].message, message);
      assert.match(own[0].remedy, remedy);
      const text = `${own[0].message} ${own[0].remedy}`;
      assert.equal(events.filter((event) => event.message === text).length, 1, text);
      const said = page.consoleMessages?.filter((one) => one.text.includes(text)) ?? [];
      for (const { type } of said) assert.match(type, code === 'not-gated' ? /error/ : /warn/);
    }
    assert.deepEqual(
      all.filter(({ id }) => !/^m\d+$/.test(id)),
      [],
    );
  });

  for (const [answer, cookie] of [
    ['refused', REFUSED],
    ['accepted', ACCEPTED],
    ['not answered', undefined],
  ])
    test(`a right page has no findings: ${answer}`, async () => {
      const page = await gate.visit(engine, {
        cookie,
        script: 'data-turbo-track="reload"',
        body: RIGHT,
      });
      await page.waitFor(() => consentElements.settings.check);
      // The last that a look at the page does is to look at what is put there for it.
      await page.evaluate(() =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<script type="text/plain" id="last"></script>',
        ),
      );
      await errorOf(page, 'never-runs');
      assert.deepEqual(
        (await page.evaluate(found)).filter(({ id }) => id !== 'last'),
        [],
      );
      assert.equal((await eventsOf(page, 'error')).length, 1);
    });

  test('attributes of the gate’s tag that are no settings', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      script:
        'data-policy-verison="2" data-lang="klingon" data-colour="red" data-astro-rerun data-turbo-eval="false"',
    });
    await errorOf(page, 'unknown-language');
    const own = (await findingsIn(page, 3)).map(
      ({ code, message, remedy }) => `${code} ${message} ${remedy}`,
    );
    assert.equal(own.length, 3, own.join('\n'));
    assert.match(
      own[0],
      /^unknown-setting data-policy-verison="2".*Did you mean "data-policy-version"\?$/,
    );
    assert.match(own[1], /^unknown-setting data-colour="red".*There are data-policy-version, /);
    assert.match(own[2], /^unknown-language data-lang="klingon"/);
  });

  test('a Google tag that began before it was told what is denied', async () => {
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      html: `<!doctype html><title>Test</title>${LOG}<script>
          dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1');
        </script>${tag('data-signals="google"')}`,
    });
    assert.match((await errorOf(page, 'late-default')).message, /before Google's/);
  });

  test('what is declared after it was asked for is no mistake', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      script: '',
      body: '<iframe data-consent="maps" data-src="/_test/page"></iframe><img id="last" data-consent="nobody" data-src="/_test/image">',
    });
    await page.evaluate(() => {
      consentElements.allows('maps');
      setTimeout(() => {
        const banner = document.createElement('consent-banner');
        banner.innerHTML = '<consent-category name="maps"></consent-category>';
        document.body.append(banner);
      }, 300);
    });
    await errorOf(page, 'unknown-name');
    const errors = (await eventsOf(page, 'error')).map(({ message }) => message);
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], /nobody/);
  });

  test('what was reported where it happened is among the findings, with what to do', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED, script: 'data-max-age="0"' });
    const [first] = await findingsIn(page);
    assert.equal(first.code, 'bad-setting');
    assert.match(first.message, /data-max-age="0"/);
    assert.match(first.remedy, /allowed/);
  });

  test('a mistake that was mended is no finding any more', async () => {
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      body: '<iframe id="x" data-consent="measurement" src="/_test/page"></iframe>',
    });
    await errorOf(page, 'not-gated');
    await page.evaluate(() => document.querySelector('#x').remove());
    assert.deepEqual(await page.evaluate(found), []);
  });

  test('a look at the page makes and changes nothing in it', async () => {
    const page = await gate.visit(engine, {
      cookie: REFUSED,
      body: `<script>
          window.made = window.changed = 0;
          customElements.define('x-button', class extends HTMLElement { constructor() { super(); made++; } });
        </script><x-button data-consent-action="refuse"></x-button>`,
    });
    await errorOf(page, 'unknown-action');
    await page.evaluate(() => {
      const note = (records) => (window.changed += records.length);
      new MutationObserver(note).observe(document, {
        attributes: true,
        childList: true,
        subtree: true,
      });
      consentElements.check();
    });
    assert.deepEqual(await page.evaluate(() => [made, changed]), [1, 0]);
  });
});

test('on a visitor’s host the checks come where the page asks for them, by data-check or by check()', async (t) => {
  if (!wantedEngines.includes('chromium')) return t.skip('it takes Chromium’s map of hosts');
  const browser = await puppeteer.launch(
    chromiumOptions({ args: ['--host-resolver-rules=MAP site.example 127.0.0.1'] }),
  );
  try {
    const visit = async (attributes) => {
      const page = await browser.newPage();
      const url = gate.page({ script: attributes, body: '<div data-consent="measurement"></div>' });
      await page.goto(url.replace('127.0.0.1', 'site.example'));
      return page;
    };
    const checked = await visit('data-banner="none" data-check');
    await checked.waitForFunction(() => events.some(({ code }) => code === 'not-gated'));
    const page = await visit();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(
      await page.evaluate(() => [consentElements.settings.check, events.length]),
      [false, 1],
      'ready, and nothing else',
    );
    assert.deepEqual(await page.evaluate(() => consentElements.check()), []);
    await page.waitForFunction(() =>
      consentElements.check().some(({ code }) => code === 'not-gated'),
    );
  } finally {
    await browser.close();
  }
});
