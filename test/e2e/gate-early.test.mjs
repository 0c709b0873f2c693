// A returning visitor's scripts start while the page is still on its way.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, LOG, answer, gated, hasRun, inline, tag, useGate } from './gate-helpers.mjs';

const gate = useGate();
let slow;
let parts = [];
before(async () => {
  // Sends the parts of a page one by one; a number is a pause, and a promise is waited for.
  slow = http.createServer(async (request, response) => {
    if (request.url !== '/') return forward(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    for (const part of parts)
      if (typeof part === 'number') await new Promise((resolve) => setTimeout(resolve, part));
      else if (typeof part === 'string') response.write(part);
      else await part;
    response.end();
  });
  await new Promise((resolve) => slow.listen(0, '127.0.0.1', resolve));
});
after(() => slow.close());

/** Everything but the page itself comes from the test server. */
async function forward({ url }, response) {
  // A browser may ask for something, such as an icon, when that server has closed already.
  const answer = await fetch(gate.server.url + url).catch(() => new Response('', { status: 502 }));
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'text/plain',
    'clear-site-data': answer.headers.get('clear-site-data') ?? '',
  });
  response.end(await answer.text());
}

const note = (id) =>
  `ran.push('${id} ' + document.readyState + ' ' + !!document.querySelector('#end'))`;
const noting = (id, attributes = '') =>
  `<script type="text/plain" data-consent="measurement" ${attributes}>${note(id)}</script>`;
const start = (attributes, how = '') =>
  `<!doctype html><html lang="en"><head><title>Test</title>${LOG}${tag(attributes).replace('<script', `<script ${how}`)}`;
const END = '<p id="end">end</p></body></html>';

/** A promise, and what keeps it. */
function deferred() {
  let resolve;
  const promise = new Promise((keep) => (resolve = keep));
  return { promise, resolve };
}

eachEngine((engine) => {
  const visit = async (page, until) => {
    parts = page;
    const url = `http://127.0.0.1:${slow.address().port}/`;
    return gate.visit(engine, { url, cookie: answer(ACCEPTED), until });
  };

  test('inline, external, in the head and in the body, before the page has been parsed', async () => {
    const { promise: rest, resolve: sendRest } = deferred();
    const page = await visit(
      [
        start(),
        noting('head'),
        `<script type="text/plain" data-consent="measurement" src="/_test/js?id=x&body=${encodeURIComponent(note('external'))}"></script>`,
        '</head><body><h1>Page</h1>',
        noting('body'),
        '<p>more</p>',
        rest,
        END,
      ],
      'commit',
    );
    await page.waitFor(() => ran.length >= 4);
    sendRest();
    const seen = await page.evaluate(() => ran);
    for (const id of ['head', 'external', 'body'])
      assert.ok(seen.includes(`${id} loading false`), `${id}: ${seen}`);
  });

  // WebKitGTK starts an async script, even one of three words, only once the whole page has arrived.
  const skip = engine.name === 'webkit' && 'the engine starts async scripts later';
  test('also where the gate itself is async', { skip }, async () => {
    const { promise: rest, resolve: sendRest } = deferred();
    const page = await visit(
      [start('data-banner="none"', 'async'), noting('head'), '</head><body><p>more</p>', rest, END],
      'commit',
    );
    await page.waitFor(() => ran.length === 1);
    sendRest();
    assert.deepEqual(await page.evaluate(() => ran), ['head loading false']);
  });

  test('a script whose text is still on its way is not started half', async () => {
    const page = await visit([
      start(),
      '</head><body><p>before</p><script type="text/plain" data-consent="measurement">ran.push("first");',
      500,
      'ran.push("second");',
      300,
      '</script>',
      inline('next'),
      300,
      END,
    ]);
    await hasRun(page, 'next');
    assert.deepEqual(await page.evaluate(() => ran), ['first', 'second', 'next']);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('a template whose content is still on its way is not stamped half', async () => {
    const page = await visit([
      start(),
      '</head><body><template data-consent="measurement"><p class="p">1</p>',
      400,
      '<p class="p">2</p>',
      300,
      '</template><p>between</p>',
      300,
      END,
    ]);
    await page.waitFor(() => document.querySelectorAll('.p').length === 2);
  });

  test('the order is kept while the page drips in', async () => {
    const page = await visit([
      start(),
      gated('slow', undefined, 'delay=400'),
      '</head><body>',
      100,
      inline('inline 1'),
      100,
      gated('fast'),
      '<p>text</p>',
      500,
      inline('inline 2'),
      END,
    ]);
    await hasRun(page, 'inline 2');
    assert.deepEqual(await page.evaluate(() => ran), ['slow', 'inline 1', 'fast', 'inline 2']);
  });

  test('the marker stands before the body, so that styles never flash', async () => {
    const page = await visit([
      start(),
      '<script>window.early = document.documentElement.getAttribute("data-consent")</script></head><body>',
      END,
    ]);
    assert.equal(await page.evaluate(() => early), 'essential measurement');
  });

  test('on a first visit the banner’s files are asked for while the page is still on its way', async () => {
    parts = [start(''), '</head><body><h1>Page</h1>', 1500, END];
    gate.server.forget();
    const context = await engine.context();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${slow.address().port}/`, { until: 'commit' });
    await page.waitForVisible('consent-banner');
    assert.equal(await page.evaluate(() => document.readyState), 'loading');
  });

  test('a declaration that is further down in the page is waited for before anything is asked', async () => {
    const page = await visit([
      start('data-banner="none" data-categories="essential measurement"'),
      '</head><body>',
      inline('maps', 'data-consent="maps"'),
      300,
      '<consent-category name="maps" basis="exempt"></consent-category>',
      END,
    ]);
    await hasRun(page, 'maps');
  });
});
