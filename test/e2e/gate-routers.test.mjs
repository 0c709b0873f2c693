// Routers keep pages as DOM or HTML, make scripts anew and put markup back: nothing that is refused opens,
// and what is granted opens as often as the page's own.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { astroHead, astroRouter } from '../apps/astro-router.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  allHasRun,
  call,
  eventOf,
  gated,
  hasRun,
  inline,
  ran,
  useGate,
} from './gate-helpers.mjs';

const gate = useGate();

/** What a page may gate, each asking the server or appending to `ran` if it opens. */
const gatedMarkup = (name) => `${gated(`${name}-external`)}${inline(`${name}-inline`)}
  <iframe id="frame" data-consent="measurement" data-src="/_test/blank?${name}"></iframe>
  <img id="image" alt="" data-consent="measurement" data-src="/_test/image?${name}">
  <template data-consent="measurement"><p class="stamped">Map</p>
    <iframe src="/_test/blank?${name}-stamped"></iframe>
    <script>(window.ran ??= []).push('${name}-stamped')</script></template>`;

/** Requests for what is gated, by the address's query. */
const asked = (name) =>
  gate.server.hits.filter(
    ({ path, query }) =>
      (/blank|image/.test(path) && Object.keys(query).some((key) => key.startsWith(name))) ||
      (query.id?.startsWith(name) && !query.id.includes('native')),
  ).length;

const opened = (page, name) =>
  page.waitFor(
    (id) =>
      [`${id}-external`, `${id}-inline`, `${id}-stamped`].every((one) => ran.includes(one)) &&
      document.querySelector('#frame').src &&
      document.querySelector('#image').src &&
      document.querySelectorAll('.stamped').length === 1,
    { args: [name] },
  );

/** Whether anything that is gated shows, or would load. */
const isShut = () =>
  !document.querySelector('.stamped') &&
  ![...document.querySelectorAll('iframe, img')].some((one) => one.hasAttribute('src'));

/** Two frames: whatever a browser fetches for what it was just given, it has begun to. */
const twoFrames = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200))),
  );

/** A router as small as can be: keeps pages as HTML, and makes their scripts run when they come back. */
const ROUTER = `<script>
  const main = () => document.querySelector('main');
  let kept;
  window.leave = () => { kept = main().innerHTML; main().innerHTML = '<h1>Other page</h1>'; };
  window.back = () => {
    main().innerHTML = kept;
    for (const old of main().querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      script.textContent = old.textContent;
      old.replaceWith(script);
    }
  };
</script>`;

const script = (address) => `<script src="/node_modules/${address}"></script>`;

/** Two pages of a site that a library turns without loading them. `more` goes into the first one's content. */
function site(name, { head, body = '', main = '' }, more = '') {
  const top = `${head}<script>window.ran ??= []; window.events ??= []; window.errors ??= [];
      addEventListener('error', (event) => event.message && errors.push(event.message));</script>
    <script src="/dist/consent-elements.js"></script>
    <script src="/_test/js?id=${name}-native"></script>
    ${gated(`${name}-head`)}${inline(`${name}-head-inline`)}
    ${gated(`${name}-head-async`, 'async data-consent="measurement" data-turbo-track="reload"')}`;
  const page = (path, content) =>
    gate.server.page(path, {
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${path}</title>${top}</head>
        <body ${body}><main ${main}>${content}</main>
        <button data-consent-action="reject">No</button></body></html>`,
    });
  const [one, two] = [`/routers/${name}/1`, `/routers/${name}/2`];
  page(two, `<h1>Two</h1><a id="go" href="${one}">One</a>`);
  return page(
    one,
    `<h1>One</h1><a id="go" href="${two}">Two</a>
      <script>ran.push('${name}-native-inline')</script>
      <script src="/_test/js?id=${name}-native-external"></script>${gatedMarkup(name)}${more}`,
  );
}

const count = async (page, id) => (await ran(page)).filter((one) => one === id).length;
const heading = (page, text) =>
  page.waitFor((wanted) => document.querySelector('h1')?.textContent === wanted, { args: [text] });

/** Starts a library that needs the page to be parsed, once. */
const start = (code) => `<script>
  window.started ??= (addEventListener('DOMContentLoaded', () => { ${code} }, { once: true }), true);
</script>`;

const libraries = {
  turbo: {
    // A preview may be gone before anything gated in it had its turn.
    head: `${script('@hotwired/turbo/dist/turbo.es2017-umd.js')}<meta name="turbo-cache-control" content="no-preview">`,
  },
  htmx: { head: script('htmx.org/dist/htmx.min.js'), body: 'hx-boost:inherited="true"' },
  astro: { head: astroHead('/routers/astro.js') },
  swup: {
    head: `${script('swup/dist/Swup.umd.js')}${script('@swup/scripts-plugin/dist/index.umd.js')}${start(
      'new Swup({ animationSelector: false, plugins: [new SwupScriptsPlugin({ head: false })] })',
    )}`,
    main: 'id="swup"',
  },
  // It runs no script of the page's in what it puts in.
  barba: {
    head: `${script('@barba/core/dist/barba.umd.js')}${start('barba.init()')}`,
    body: 'data-barba="wrapper"',
    main: 'data-barba="container" data-barba-namespace="page"',
    runsScripts: false,
  },
  unpoly: {
    head: `${script('unpoly/unpoly.js')}<script>
      up.link.config.followSelectors.push('a[href]');
      addEventListener('up:assets:changed', () => errors.push('The site has changed.'));
    </script>`,
    main: 'up-main',
  },
};

/** Loads of a page itself, without those that a router makes. */
const pageLoads = (name) =>
  gate.server.hits.filter(
    ({ path, headers }) =>
      path.startsWith(`/routers/${name}/`) && headers['sec-fetch-dest'] === 'document',
  ).length;

/** Morphs `main` to a markup, by the libraries that Turbo, Livewire and Phoenix do it with. */
const morphs = {
  idiomorph: {
    head: script('idiomorph/dist/idiomorph.js'),
    morph: (html) => void Idiomorph.morph(document.querySelector('main'), html),
  },
  livewire: {
    head: ['@alpinejs/morph', 'alpinejs']
      .map((name) => script(`${name}/dist/cdn.min.js`).replace(' ', ' defer '))
      .join(''),
    morph: (html) =>
      void Alpine.morph(document.querySelector('main'), html, { key: ({ id }) => id }),
  },
  morphdom: {
    head: script('morphdom/dist/morphdom-umd.min.js'),
    morph: (html) => void morphdom(document.querySelector('main'), html),
  },
};

before(async () => {
  gate.server.page('/routers/astro.js', { html: await astroRouter(), type: 'text/javascript' });
});

eachEngine((engine) => {
  test('markup that is kept as HTML and put back after a refusal opens nothing', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: ROUTER,
      body: `<main>${gatedMarkup('kept')}</main>`,
    });
    await opened(page, 'kept');
    await page.evaluate(() => leave());
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    const [before, hits] = [await ran(page), asked('kept')];
    await page.evaluate(() => back());
    await page.evaluate(twoFrames);
    assert.deepEqual(await ran(page), before);
    assert.equal(asked('kept'), hits);
    assert.equal(await page.evaluate(isShut), true);
  });

  test('what came out of a template is inert in a copy without its template, whoever makes its scripts anew', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<main></main><div><template data-consent="measurement"><section>
        <script>(window.ran ??= []).push('stamped inline')</script>
        <script src="/_test/js?id=stamped-external"></script>
        <script type="module">ran.push('stamped module')</script></section></template></div>`,
      head: ROUTER,
    });
    await hasRun(page, 'stamped inline', 'stamped-external', 'stamped module');
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    const before = await ran(page);
    // A router that kept it when it was open.
    await call(page, 'acceptAll');
    await page.waitFor(() => document.querySelector('section'));
    await page.evaluate(() => {
      document.querySelector('main').append(document.querySelector('section').cloneNode(true));
      leave();
    });
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 3);
    await page.evaluate(() => back());
    await allHasRun(page, { type: 'module' });
    assert.deepEqual(await ran(page), before);
  });

  test('markup that is kept as HTML and put back under a grant is open once, as the page’s own', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: ROUTER,
      body: `<main>${gatedMarkup('again')}</main>`,
    });
    await opened(page, 'again');
    await page.evaluate(() => leave());
    await page.evaluate(() => back());
    await page.waitFor(() => ran.filter((id) => id === 'again-stamped').length === 2);
    await opened(page, 'again');
    await allHasRun(page);
    for (const id of ['again-external', 'again-inline', 'again-stamped'])
      assert.equal(await count(page, id), 2, id);
    // Those of the page, and a live one beside each, since a router made them.
    assert.equal(await page.evaluate(() => document.querySelectorAll('main script').length), 6);
  });

  for (const [name, library] of Object.entries(libraries)) {
    test(`${name}: after a refusal, going back opens nothing`, async () => {
      const url = site(name, library);
      const page = await gate.visit(engine, { url, cookie: ACCEPTED });
      await opened(page, name);
      await page.click('#go');
      await heading(page, 'Two');
      await page.click('[data-consent-action="reject"]');
      await page.waitFor(() => !consentElements.allows('measurement'));
      const [before, hits] = [await ran(page), asked(name)];
      await page.evaluate(() => history.back());
      await heading(page, 'One');
      await page.evaluate(twoFrames);
      assert.equal(await page.evaluate(isShut), true);
      // A router may also load the page anew.
      const isNew = (id, index, all) =>
        !id.includes('native') &&
        index >= all.indexOf(id) + before.filter((one) => one === id).length;
      assert.deepEqual((await ran(page)).filter(isNew), []);
      assert.equal(asked(name), hits);
    });

    test(`${name}: a gated script runs as often as the page’s own beside it`, async () => {
      const id = `${name}-often`;
      const url = site(id, library);
      const page = await gate.visit(engine, { url, cookie: ACCEPTED });
      await opened(page, id);
      gate.server.forget();
      for (const visit of ['Two', 'One', 'Two', 'One']) {
        await page.click('#go');
        await heading(page, visit);
        await page.evaluate(twoFrames);
      }
      await opened(page, id);
      await allHasRun(page);
      for (const kind of ['inline', 'external'])
        assert.equal(
          await count(page, `${id}-${kind}`),
          // Where a router runs none, those that are gated run once each time that they come.
          library.runsScripts === false ? 3 : await count(page, `${id}-native-${kind}`),
          kind,
        );
      for (const kind of ['head', 'head-inline', 'head-async'])
        assert.equal(await count(page, `${id}-${kind}`), 1, kind);
      // Nor does what is open in the head look like a new version of the site.
      assert.equal(pageLoads(id), 0);
      assert.deepEqual(await page.evaluate(() => errors), []);
    });

    test(`${name}: the banner stays for the next page, and what is answered there holds there and before`, async () => {
      const id = `${name}-asked`;
      const url = site(id, library);
      const page = await gate.visit(engine, { url });
      await page.waitForVisible('consent-banner');
      await page.click('#go');
      await heading(page, 'Two');
      await page.waitForVisible('consent-banner');
      assert.equal(
        await page.evaluate(() => document.querySelectorAll('consent-banner').length),
        1,
      );
      await page.click('consent-banner [data-consent-action="accept"]');
      await hasRun(page, `${id}-head`);
      await page.evaluate(() => history.back());
      await heading(page, 'One');
      await opened(page, id);
      await page.click('body > [data-consent-action="reject"]');
      await page.waitFor(isShut);
      assert.deepEqual(await page.evaluate(() => errors), []);
    });

    test(`${name}: what our elements have drawn is there once after going back, and works`, async () => {
      const id = `${name}-drawn`;
      const url = site(
        id,
        library,
        '<consent-preferences inline></consent-preferences><consent-status></consent-status>',
      );
      const page = await gate.visit(engine, { url, cookie: ACCEPTED });
      const isDrawn = (isOn) =>
        document.querySelectorAll('[data-consent-action="save"]').length === 1 &&
        document.querySelector('[name="measurement"]').checked === isOn &&
        document.querySelectorAll('consent-status button').length > 0;
      await page.waitFor(isDrawn, { args: [true] });
      const buttons = () => document.querySelectorAll('consent-status button').length;
      const before = await page.evaluate(buttons);
      await page.click('#go');
      await heading(page, 'Two');
      await page.evaluate(() => history.back());
      await heading(page, 'One');
      await page.evaluate(twoFrames);
      await page.waitFor(isDrawn, { args: [true] });
      assert.equal(await page.evaluate(buttons), before);
      await page.click('[name="measurement"]');
      await page.click('[data-consent-action="save"]');
      await page.waitFor(() => !consentElements.allows('measurement'));
      await page.waitFor(isDrawn, { args: [false] });
    });
  }

  test('astro: what was shut on one page, and is granted on the next that has it too, runs there once', async () => {
    const url = site('astro-later', libraries.astro);
    const page = await gate.visit(engine, { url });
    await page.click('#go');
    await heading(page, 'Two');
    await call(page, 'acceptAll');
    await hasRun(page, 'astro-later-head', 'astro-later-head-inline');
    await page.click('#go');
    await heading(page, 'One');
    await opened(page, 'astro-later');
    await allHasRun(page);
    assert.equal(await count(page, 'astro-later-head'), 1);
    assert.equal(await count(page, 'astro-later-head-inline'), 1);
  });

  for (const [name, { head, morph }] of Object.entries(morphs)) {
    test(`${name}: a morph to the page’s own markup leaves open what is granted, and runs nothing twice`, async () => {
      const page = await gate.visit(engine, {
        cookie: ACCEPTED,
        head,
        body: `<main>${gatedMarkup('morph')}</main>`,
      });
      await opened(page, 'morph');
      await page.evaluate(morph, `<main>${gatedMarkup('morph')}</main>`);
      await opened(page, 'morph');
      await allHasRun(page);
      assert.equal(await count(page, 'morph-inline'), 1);
      assert.equal(await count(page, 'morph-external'), 1);
      await call(page, 'rejectAll');
      await page.waitFor(isShut);
    });

    test(`${name}: a script with an id runs once, whatever a morph puts before it`, async () => {
      const markup = (before) => `<main>${before}
        ${inline('inline', 'id="inline" data-consent="measurement"')}
        ${gated('external', 'id="external" data-consent="measurement"')}
        ${gated('async', 'id="async" async data-consent="measurement"')}<p>${before}</p></main>`;
      const page = await gate.visit(engine, { cookie: ACCEPTED, head, body: markup('') });
      await hasRun(page, 'inline', 'external', 'async');
      for (const before of ['<p>New</p>', '<p>New</p><p>Newer</p>', '']) {
        await page.evaluate(morph, markup(before));
        await page.evaluate(twoFrames);
      }
      await allHasRun(page);
      for (const id of ['inline', 'external', 'async']) assert.equal(await count(page, id), 1, id);
    });

    test(`${name}: what our elements have drawn and set comes back`, async () => {
      const markup = (text) => `<main><consent-banner></consent-banner>
        <consent-preferences inline></consent-preferences><consent-status></consent-status><p id="end">${text}</p></main>`;
      const page = await gate.visit(engine, { head, script: '', body: markup('One') });
      const isDrawn = (text) =>
        document.querySelector('#end').textContent === text &&
        document.querySelectorAll('[data-consent-action="save"]').length === 1 &&
        document.querySelectorAll('consent-status button').length === 1 &&
        document.querySelectorAll('consent-banner button').length === 3 &&
        document
          .querySelector('consent-banner')
          .matches('[role="region"][layout="bar"]:popover-open');
      await page.waitFor(isDrawn, { args: ['One'] });
      for (const text of ['Two', 'Three']) {
        await page.evaluate(morph, markup(text));
        await page.waitFor(isDrawn, { args: [text] });
      }
      await page.click('consent-banner [data-consent-action="reject"]');
      await page.waitForHidden('consent-banner');
      assert.deepEqual(await page.evaluate(() => errors), []);
    });
  }
});
