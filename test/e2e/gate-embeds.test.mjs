// Frames, pictures, media and links: no request while shut, opened on a grant, shut again after it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, call, eventOf, errorOf, eventsOf, settled, useGate } from './gate-helpers.mjs';

const gate = useGate();
const file = (kind) => `/gate/file/${kind}`;
const KINDS = [
  'frame',
  'img',
  'srcset',
  'video',
  'poster',
  'poster-source',
  'track',
  'audio',
  'embed',
  'object',
  'sheet',
  'preload',
  'input',
  'drawn',
];
/** Elements by id, and the attribute that they ask by. */
const OPEN = {
  frame: 'src',
  img: 'src',
  srcset: 'srcset',
  video: 'src',
  posted: 'poster',
  source: 'src',
  track: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
  sheet: 'href',
  preload: 'imagesrcset',
  input: 'src',
  drawn: 'href',
};
const SHUT = Object.fromEntries(Object.keys(OPEN).map((id) => [id, '']));
const EMBEDS = `
  <iframe id="frame" data-consent="measurement" data-src="${file('frame')}"></iframe>
  <img id="img" data-consent="measurement" data-src="${file('img')}" alt="">
  <img id="srcset" data-consent="measurement" data-srcset="${file('srcset')} 1x, ${file('srcset')}?2 2x" alt="">
  <video id="video" data-consent="measurement" data-src="${file('video')}" preload="auto"></video>
  <video id="posted" data-consent="measurement" data-poster="${file('poster')}"></video>
  <video preload="auto" id="parent"><source id="source" data-consent="measurement" data-src="${file('poster-source')}" type="video/mp4">
    <track id="track" default data-consent="measurement" data-src="${file('track')}"></video>
  <audio id="audio" data-consent="measurement" data-src="${file('audio')}" preload="auto"></audio>
  <embed id="embed" data-consent="measurement" data-src="${file('embed')}" type="text/html">
  <object id="object" data-consent="measurement" data-data="${file('object')}" type="text/html"></object>
  <link id="sheet" data-consent="measurement" rel="stylesheet" data-href="${file('sheet')}">
  <link id="preload" data-consent="measurement" rel="preload" as="image" data-imagesrcset="${file('preload')} 1x">
  <input id="input" data-consent="measurement" type="image" alt="Go" data-src="${file('input')}">
  <svg width="8" height="8"><image id="drawn" data-consent="measurement" data-href="${file('drawn')}" width="8" height="8"></image></svg>`;

const requested = () =>
  [...new Set(gate.server.hits.map(({ path }) => path))]
    .filter((path) => path.startsWith('/gate/file/'))
    .map((path) => path.slice(11))
    .sort();

async function untilRequested(wanted, trouble) {
  const deadline = Date.now() + 5000;
  while (!wanted.every((kind) => requested().includes(kind))) {
    if (Date.now() > deadline) throw new Error(`Only ${requested()} were asked for; ${trouble}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function serveFiles() {
  for (const kind of KINDS)
    gate.server.page(file(kind), {
      html: kind === 'sheet' ? '' : `<p>${kind}</p>`,
      ...(kind === 'sheet' && { body: '#styled { color: rgb(1, 2, 3); }', type: 'text/css' }),
    });
}

const attributes = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-consent]:not(html)')].map((element) => [
        element.id,
        ['src', 'srcset', 'href', 'poster', 'data', 'imagesrcset']
          .filter((name) => element.hasAttribute(name))
          .join(),
      ]),
    ),
  );
/** What an engine opens, as all do, and asks nothing for here. */
const SILENT = {
  // It asks for the track of a video that it has begun to play.
  firefox: ['track'],
  // On Linux it plays through a library that may not be there. It preloads by `imagesrcset` only with `href`.
  webkit: ['video', 'audio', 'poster-source', 'track', 'preload'],
};
const asking = (engine) => KINDS.filter((kind) => !SILENT[engine.name]?.includes(kind));

eachEngine((engine) => {
  test('nothing is asked for before a grant, everything after it, and nothing is left after a withdrawal', async () => {
    serveFiles();
    gate.server.forget();
    const page = await gate.visit(engine, { body: `${EMBEDS}<p id="styled">Styled</p>` });
    await settled(page, 300);
    assert.deepEqual(requested(), []);
    assert.deepEqual(await attributes(page), SHUT);

    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    await untilRequested(asking(engine), JSON.stringify(await attributes(page)));
    assert.deepEqual(await attributes(page), OPEN);
    await page.waitFor(() => getComputedStyle(styled).color === 'rgb(1, 2, 3)');
    await page.waitFor(() => frame.contentDocument?.body?.textContent.includes('frame'));

    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    assert.deepEqual(await attributes(page), SHUT);
    // What was shown is gone too, not only its address.
    await page.waitFor(() => !frame.contentDocument?.body?.textContent.includes('frame'));
    await page.waitFor(() => getComputedStyle(styled).color !== 'rgb(1, 2, 3)');
    assert.deepEqual(
      await page.evaluate(() => [
        video.currentSrc && video.networkState,
        audio.paused,
        img.naturalWidth,
      ]),
      [await page.evaluate(() => video.currentSrc && 0), true, 0],
    );

    gate.server.forget();
    await call(page, 'acceptAll');
    await untilRequested(['frame'], 'opened again');
    await page.waitFor(() => document.querySelector('#sheet').hasAttribute('href'));
    assert.deepEqual(await attributes(page), OPEN);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('a frame is fetched once, whether it is in view, scrolled to later or hidden', async () => {
    serveFiles();
    gate.server.forget();
    const frame = (id, more = '') =>
      `<iframe id="${id}" data-consent="measurement" data-src="${file('frame')}?${id}" ${more}></iframe>`;
    const page = await gate.visit(engine, {
      body: `${frame('seen')}${frame('hidden', 'hidden')}<p style="height: 9000px"></p>${frame('far')}`,
    });
    await call(page, 'acceptAll');
    await page.waitFor(() =>
      [...document.querySelectorAll('iframe')].every(({ contentDocument }) =>
        contentDocument.body?.textContent.includes('frame'),
      ),
    );
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await settled(page, 300);
    const fetched = gate.server.hits.filter(({ path }) => path.endsWith('frame'));
    assert.deepEqual(fetched.map(({ query }) => Object.keys(query)[0]).sort(), [
      'far',
      'hidden',
      'seen',
    ]);
  });

  test('a copy without an address that is safe loads nothing, least of all the page itself', async () => {
    const copy = (id, address) =>
      `<iframe id="${id}" data-consent="measurement" data-consent-live="" data-src="${address}"></iframe>`;
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `${copy('unsafe', 'javascript:parent.acted=1')}${copy('broken', 'https://')}
        <iframe id="last" data-consent="measurement" data-src="/_test/blank"></iframe>`,
    });
    await page.waitFor(() => document.querySelector('#last').hasAttribute('src'));
    await settled(page, 300);
    assert.deepEqual(
      await page.evaluate(() => [window.acted ?? 0, unsafe.contentWindow.location.href]),
      [0, 'about:blank'],
    );
    const { pathname } = new URL(page.url);
    assert.equal(gate.server.hits.filter(({ path }) => path === pathname).length, 1);
  });

  test('a returning visitor gets them at once', async () => {
    serveFiles();
    gate.server.forget();
    const page = await gate.visit(engine, { body: EMBEDS, cookie: ACCEPTED });
    await untilRequested(asking(engine), 'on return');
    await page.waitFor(() => document.querySelector('#sheet').hasAttribute('href'));
    assert.deepEqual(await attributes(page), OPEN);
  });

  test('a document that is written as a text opens where the page’s policy can look at it, by Trusted Types, and nowhere else', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<iframe id="frame" data-consent="measurement" data-srcdoc="<p>Written</p>"></iframe>
        <iframe id="last" data-consent="measurement" data-src="/_test/blank"></iframe>`,
    });
    await page.waitFor(() => last.src);
    if (await page.evaluate(() => 'trustedTypes' in window)) {
      await page.waitFor(() => frame.contentDocument?.body?.textContent === 'Written');
      await call(page, 'rejectAll');
      await page.waitFor(() => !frame.contentDocument?.body?.textContent);
    } else await errorOf(page, 'unsafe-address');
    assert.equal(await page.evaluate(() => frame.hasAttribute('srcdoc')), false);
  });

  test('where the page takes the address away each time it is set, it stays shut, and the page is told once', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<iframe id="frame" data-consent="measurement" data-src="/_test/blank"></iframe>',
    });
    await page.waitFor(() => frame.hasAttribute('src'));
    await page.evaluate(() => {
      window.removals = 0;
      const remove = () => {
        if (!frame.hasAttribute('src')) return;
        removals++;
        frame.removeAttribute('src');
      };
      new MutationObserver(remove).observe(frame, { attributes: true });
      remove();
    });
    const { message } = await errorOf(page, 'taken-away');
    assert.match(message, /<iframe/);
    // A fight would go on without an end.
    await settled(page, 300);
    assert.ok((await page.evaluate(() => removals)) <= 4);
    assert.equal((await eventsOf(page, 'error')).length, 1);
  });

  test('only http, https, blob and relative addresses are opened, others are reported', async () => {
    const bad = [
      'javascript:parent.ran.push(1)',
      ' JavaScript:parent.ran.push(1)',
      'java&#10;script:parent.ran.push(1)',
      '&#1;javascript:parent.ran.push(1)',
      '&#9;javascript:parent.ran.push(1)',
      'data:text/html,<script>parent.ran.push(1)</script>',
      'vbscript:x',
      'about:blank#x',
      'file:///etc/passwd',
    ];
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body:
        bad
          .map(
            (address) => `
              <iframe data-consent="measurement" data-src="${address.replaceAll('<', '&lt;')}"></iframe>
              <embed data-consent="measurement" data-src="${address.replaceAll('<', '&lt;')}">
              <link rel="stylesheet" data-consent="measurement" data-href="${address.replaceAll('<', '&lt;')}">`,
          )
          .join('') +
        '<img data-consent="measurement" data-srcset="/_test/image 1x, data:image/png,x 2x" alt="">' +
        '<iframe id="last" data-consent="measurement" data-src="/_test/blank"></iframe>',
    });
    await page.waitFor(() => document.querySelector('#last').src);
    await settled(page);
    assert.deepEqual(await page.evaluate(() => ran), []);
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll('[src]:not(script):not(#last), [href], [srcset]').length,
      ),
      0,
    );
    await errorOf(page, 'unsafe-address');
    const messages = (await eventsOf(page, 'error')).map(({ message }) => message).join('\n');
    for (const part of [
      '"javascript:',
      '"data:text/html',
      '"vbscript:x"',
      'data-srcset',
      'data-href',
    ])
      assert.ok(messages.includes(part), `${part}: ${messages}`);
    if (page.consoleMessages)
      assert.ok(
        page.consoleMessages.some(
          ({ type, text }) => type === 'error' && text.includes('javascript:'),
        ),
      );
  });

  test('a blob and an address with a colon in its path are fine', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<iframe id="path" data-consent="measurement" data-src="/_test/blank?a:b"></iframe>',
    });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'blob';
      frame.dataset.consent = 'measurement';
      frame.dataset.src = URL.createObjectURL(new Blob(['<p>blob</p>'], { type: 'text/html' }));
      document.body.append(frame);
    });
    await page.waitFor(() => blob.contentDocument?.body?.textContent.includes('blob'));
    assert.match(await page.evaluate(() => path.src), /a:b$/);
  });

  test('one that the page keeps aside while it is withdrawn asks for nothing when it comes back', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<div id="view"><iframe data-consent="measurement" data-src="/_test/blank?aside"></iframe></div>',
    });
    await page.waitFor(() => document.querySelector('iframe[src]'));
    const asked = () => gate.server.hits.filter(({ query }) => 'aside' in query).length;
    await settled(page);
    await page.evaluate(() => {
      window.aside = document.querySelector('#view');
      aside.remove();
      consentElements.rejectAll();
    });
    await settled(page);
    gate.server.forget();
    await page.evaluate(() => document.body.append(aside));
    await settled(page, 300);
    assert.equal(asked(), 0);
    await call(page, 'acceptAll');
    await page.waitFor(() => document.querySelector('iframe[src]'));
  });

  test('a frame that was open is not fetched when the visitor has refused meanwhile and goes back, or loads the page anew', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      // Keeps the page out of the back/forward cache.
      head: "<script>addEventListener('unload', () => {})</script>",
      body: '<iframe data-consent="measurement" data-src="/_test/blank?history"></iframe>',
    });
    const isAsked = () => gate.server.hits.some(({ query }) => 'history' in query);
    await page.waitFor(
      () => document.querySelector('iframe').contentWindow.location.search === '?history',
    );
    await page.goto(gate.page({ body: '<h1>Other page</h1>' }));
    await call(page, 'rejectAll');
    gate.server.forget();
    await page.evaluate(() => history.back());
    await page.waitFor(
      () => document.querySelector('iframe') && document.readyState === 'complete',
    );
    await settled(page, 300);
    assert.equal(isAsked(), false);
    await page.reload();
    await settled(page, 300);
    assert.equal(isAsked(), false);
  });

  test('follows what the page does to it: a new address, a new requirement', async () => {
    const page = await gate.visit(engine, {
      cookie: { granted: 'measurement', denied: 'maps' },
      script: 'data-banner="none" data-categories="essential measurement maps"',
      body: '<iframe id="frame" data-consent="measurement" data-src="/_test/blank?1"></iframe>',
    });
    await page.waitFor(() => frame.src.endsWith('?1'));
    await page.evaluate(() => (frame.dataset.src = '/_test/blank?2'));
    await page.waitFor(() => frame.src.endsWith('?2'));
    await page.evaluate(() => (frame.dataset.consent = 'maps'));
    await page.waitFor(() => !frame.hasAttribute('src'));
    await page.evaluate(() => (frame.dataset.consent = 'measurement'));
    await page.waitFor(() => frame.src.endsWith('?2'));
  });

  test('the addresses of pictures and links may change as well', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<img id="img" data-consent="measurement" data-srcset="/_test/image?1" alt="">
        <link id="sheet" rel="stylesheet" data-consent="measurement" data-href="/gate/a.css">`,
    });
    await page.waitFor(() => img.srcset && sheet.href);
    await page.evaluate(() => {
      img.dataset.srcset = '/_test/image?2';
      sheet.dataset.href = '/gate/b.css';
    });
    await page.waitFor(() => img.srcset === '/_test/image?2' && sheet.href.endsWith('/gate/b.css'));
  });

  test('a srcset may have commas in its addresses', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<img id="commas" alt="" data-consent="measurement" data-srcset="/_test/image?ar_16:9,w_400 1x">`,
    });
    await page.waitFor(() => document.querySelector('#commas').srcset.endsWith('w_400 1x'));
  });

  test('an element that carries data-consent and is none of these is left alone', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<div id="div" data-consent="measurement" data-src="/x"></div>
        <input id="input" data-consent="measurement" data-src="/x"><a id="a" data-consent="measurement" data-href="/x">a</a>
        <iframe id="frame" data-consent="measurement" data-src="/_test/blank"></iframe>`,
    });
    await page.waitFor(() => frame.src);
    assert.equal(
      await page.evaluate(() =>
        [div, input, a].some((one) => one.hasAttribute('src') || one.hasAttribute('href')),
      ),
      false,
    );
  });

  test('without the file that opens them they stay shut, and it is reported', async () => {
    gate.server.page('/gate/copy/effects.js', { html: '', status: 404 });
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-elements="/gate/copy/"',
      cookie: ACCEPTED,
      body: '<iframe data-consent="measurement" data-src="/_test/blank"></iframe>',
    });
    await errorOf(page, 'elements-failed');
    assert.equal(
      await page.evaluate(() => document.querySelector('iframe').hasAttribute('src')),
      false,
    );
  });
});
