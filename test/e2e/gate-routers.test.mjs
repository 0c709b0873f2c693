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

/** Two pages of a site that a library turns without loading them. */
function site(name, library, body = '') {
  const head = `${library}<script>window.ran ??= []; window.events ??= []; window.errors ??= [];
      addEventListener('error', (event) => event.message && errors.push(event.message));</script>
    <script src="/dist/consent-elements.js"></script>
    <script src="/_test/js?id=${name}-native"></script>
    ${gated(`${name}-head`)}${inline(`${name}-head-inline`)}`;
  const page = (path, content) =>
    gate.server.page(path, {
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${path}</title>${head}</head><body ${body}>${content}
        <button data-consent-action="reject">No</button></body></html>`,
    });
  const [one, two] = [`/routers/${name}/1`, `/routers/${name}/2`];
  page(two, `<h1>Two</h1><a id="go" href="${one}">One</a>`);
  return page(
    one,
    `<h1>One</h1><a id="go" href="${two}">Two</a>
      <script>ran.push('${name}-native-inline')</script>${gatedMarkup(name)}`,
  );
}

const count = async (page, id) => (await ran(page)).filter((one) => one === id).length;
const heading = (page, text) =>
  page.waitFor((wanted) => document.querySelector('h1')?.textContent === wanted, { args: [text] });

const libraries = {
  // A preview may be gone before anything gated in it had its turn.
  turbo: `${script('@hotwired/turbo/dist/turbo.es2017-umd.js')}<meta name="turbo-cache-control" content="no-preview">`,
  htmx: script('htmx.org/dist/htmx.min.js'),
  astro: astroHead('/routers/astro.js'),
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
    const body = name === 'htmx' ? 'hx-boost:inherited="true"' : '';

    test(`${name}: after a refusal, going back opens nothing`, async () => {
      const url = site(name, library, body);
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
      const url = site(`${name}-often`, library, body);
      const page = await gate.visit(engine, { url, cookie: ACCEPTED });
      await opened(page, `${name}-often`);
      for (const visit of ['Two', 'One', 'Two', 'One']) {
        await page.click('#go');
        await heading(page, visit);
      }
      await opened(page, `${name}-often`);
      await allHasRun(page);
      assert.equal(
        await count(page, `${name}-often-inline`),
        await count(page, `${name}-often-native-inline`),
      );
      assert.equal(await count(page, `${name}-often-head`), 1);
      assert.equal(await count(page, `${name}-often-head-inline`), 1);
      assert.deepEqual(await page.evaluate(() => errors), []);
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

  test('a morph to the page’s own markup leaves open what is granted, and runs nothing twice', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: script('idiomorph/dist/idiomorph.js'),
      body: `<main>${gatedMarkup('morph')}</main>`,
    });
    await opened(page, 'morph');
    await page.evaluate(
      (html) => Idiomorph.morph(document.querySelector('main'), html, { morphStyle: 'innerHTML' }),
      gatedMarkup('morph'),
    );
    await opened(page, 'morph');
    await allHasRun(page);
    assert.equal(await count(page, 'morph-inline'), 1);
    assert.equal(await count(page, 'morph-external'), 1);
    await call(page, 'rejectAll');
    await page.waitFor(isShut);
  });
});
