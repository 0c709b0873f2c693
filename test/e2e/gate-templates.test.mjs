// `<template data-consent>`: nothing in the page, then its content after it, then nothing again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  call,
  errorOf,
  eventOf,
  eventsOf,
  gated,
  hasRun,
  inline,
  ran,
  settled,
  useGate,
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const two = 'data-banner="none" data-categories="essential measurement maps"';

eachEngine((engine) => {
  test('its content stands right after it while it is granted, and is gone otherwise', async () => {
    const page = await gate.visit(engine, {
      body: '<ul><li>0<template id="t" data-consent="measurement">text<p id="one">1</p><!-- c --><p id="two">2</p>end</template><li id="last">3</ul>',
    });
    const inside = () => page.evaluate(() => t.parentNode.textContent.trim());
    assert.equal(await inside(), '0');
    await call(page, 'acceptAll');
    await page.waitFor(() => document.querySelector('#two'));
    assert.equal(await inside(), '0text12end');
    assert.equal(
      await page.evaluate(() => {
        const after = [...t.parentNode.childNodes].slice(
          [...t.parentNode.childNodes].indexOf(t) + 1,
        );
        return after.find((node) => node.textContent).nodeValue;
      }),
      'text',
    );
    assert.equal(await page.evaluate(() => t.content.querySelectorAll('p').length), 2);
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    assert.equal(await inside(), '0');
    assert.equal(await page.evaluate(() => document.querySelector('#one')), null);
    await call(page, 'acceptAll');
    await page.waitFor(() => document.querySelector('#two'));
    assert.equal(await page.evaluate(() => document.querySelectorAll('#one').length), 1);
  });

  test('its scripts are live and in order, also with those of the page', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `${inline('before')}
        <template data-consent="measurement">
          <script src="/_test/js?id=slow&delay=200"></script>
          <script>ran.push('inline')</script>
          <script type="text/javascript" src="/_test/js?id=typed&delay=200"></script>
          <script type="text/javascript">ran.push('inline 2')</script>
          <script type="module">ran.push('module')</script>
          <script type="application/json">{ "not": "run" }</script>
        </template>
        ${inline('after')}`,
    });
    await hasRun(page, 'after', 'module');
    assert.deepEqual(
      (await ran(page)).filter((id) => id !== 'module'),
      ['before', 'slow', 'inline', 'typed', 'inline 2', 'after'],
    );
    assert.equal(
      await page.evaluate(() => document.querySelector('[type="application/json"]').text.trim()),
      '{ "not": "run" }',
    );
  });

  test('its scripts run once, whatever happens to it', async () => {
    const page = await gate.visit(engine, {
      body: '<div id="place"></div><template id="t" data-consent="measurement"><script>ran.push("a")</script><p>p</p></template>',
    });
    for (const count of [1, 3]) {
      await call(page, 'acceptAll');
      await eventOf(page, 'change', count);
      await call(page, 'rejectAll');
      await eventOf(page, 'change', count + 1);
    }
    assert.deepEqual(await ran(page), ['a']);
    assert.equal(await page.evaluate(() => document.querySelectorAll('p').length), 0);
  });

  test('what is gated inside it needs its own grant as well', async () => {
    const page = await gate.visit(engine, {
      script: two,
      cookie: { granted: 'measurement', denied: 'maps' },
      body: `<template data-consent="measurement">
        ${inline('outer only')}${inline('both', 'data-consent="maps"')}
        <iframe data-consent="maps" data-src="/_test/blank"></iframe>
        <template data-consent="maps"><p id="deep">deep</p><script>ran.push('deep')</script></template>
      </template>`,
    });
    await hasRun(page, 'outer only');
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['outer only']);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('#deep') ?? document.querySelector('iframe[src]'),
      ),
      null,
    );
    await call(page, 'decide', { maps: true });
    await hasRun(page, 'both', 'deep');
    await page.waitFor(() => document.querySelector('iframe[src]'));
    // The outer one takes everything with it.
    await call(page, 'decide', { measurement: false });
    await page.waitFor(() => !document.querySelector('iframe') && !document.querySelector('#deep'));
  });

  test('of services and of things not granted', async () => {
    const page = await gate.visit(engine, {
      body: `<template data-consent="!measurement"><p id="instead">Instead</p></template>
        <template data-consent="measurement.video"><p id="video">Video</p></template>`,
    });
    await page.waitFor(() => document.querySelector('#instead'));
    await call(page, 'acceptAll');
    await page.waitFor(
      () => document.querySelector('#video') && !document.querySelector('#instead'),
    );
    await call(page, 'decide', { 'measurement.video': false });
    await page.waitFor(
      () => !document.querySelector('#video') && !document.querySelector('#instead'),
    );
  });

  test('one that is added later, also inside another one’s content, is gated too', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED });
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<template data-consent="measurement"><p id="late">late</p></template><template data-consent="maps"><p id="shut">shut</p></template>',
      ),
    );
    await page.waitFor(() => document.querySelector('#late'));
    assert.equal(await page.evaluate(() => document.querySelector('#shut')), null);
  });

  test('keeps the handlers and state that the page gave its content', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<template data-consent="measurement"><input id="field"></template>',
    });
    await page.waitFor(() => document.querySelector('#field'));
    await page.evaluate(() => {
      field.value = 'typed';
      consentElements.rejectAll();
    });
    await page.waitFor(() => !document.querySelector('#field'));
    await call(page, 'acceptAll');
    await page.waitFor(() => document.querySelector('#field'));
    assert.equal(await page.evaluate(() => field.value), 'typed');
  });

  test('a template that was moved or taken away leaves nothing behind that was withdrawn', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<div id="elsewhere"></div><div id="home"><template id="t" data-consent="measurement"><p class="stamped">stamped</p></template></div>',
    });
    await page.waitFor(() => document.querySelector('.stamped'));
    await page.evaluate(() => elsewhere.append(t));
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.equal(await page.evaluate(() => document.querySelectorAll('.stamped').length), 0);
  });

  test('what is withdrawn goes, too, where the page has tidied its texts up or put a part elsewhere', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<div id="elsewhere"></div>
        <div id="tidy"><template data-consent="measurement"><p class="stamped">1</p></template></div>
        <div id="home"><template data-consent="measurement"><p class="stamped">2</p><p class="stamped" id="moved">3</p></template></div>`,
    });
    const stamped = () => document.querySelectorAll('.stamped').length;
    await page.waitFor(() => window.moved);
    await page.evaluate(() => {
      tidy.normalize();
      elsewhere.append(moved);
    });
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.equal(await page.evaluate(stamped), 0);
    await call(page, 'acceptAll');
    await page.waitFor(() => window.moved);
    assert.equal(await page.evaluate(stamped), 3);
    // A part that the page took for the whole place, marks and all.
    await page.evaluate(() => home.replaceChildren(moved));
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 3);
    assert.equal(await page.evaluate(stamped), 0);
  });

  test('a template that no longer says what it asks for is shut with the next decision that takes it away', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<template id="t" data-consent="measurement"><p class="stamped">stamped</p></template>',
    });
    await page.waitFor(() => document.querySelector('.stamped'));
    await page.evaluate(() => {
      const template = window.t;
      template.removeAttribute('data-consent');
      template.remove();
      consentElements.reset();
    });
    assert.equal(await page.evaluate(() => document.querySelectorAll('.stamped').length), 0);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('where the page takes its content away each time, it stays away, and the page is told once', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<div id="home"><template data-consent="measurement"><p class="stamped">stamped</p></template></div>',
    });
    await page.waitFor(() => document.querySelector('.stamped'));
    await page.evaluate(() => {
      window.removals = 0;
      const remove = () => {
        if (home.childNodes.length === 1) return;
        removals++;
        home.replaceChildren(home.firstChild);
      };
      new MutationObserver(remove).observe(home, { childList: true });
      remove();
    });
    const { message } = await errorOf(page, 'taken-away');
    assert.match(message, /<template/);
    // A fight would go on without an end.
    await settled(page, 300);
    assert.ok((await page.evaluate(() => removals)) <= 4);
    assert.equal((await eventsOf(page, 'error')).length, 1);
    assert.equal(await page.evaluate(() => !!document.querySelector('.stamped')), false);
  });

  test('children that a framework puts into the element instead of its content are told of', async () => {
    const page = await gate.visit(engine, { cookie: ACCEPTED });
    await page.evaluate(() => {
      // As React and Vue make it.
      const template = document.createElement('template');
      template.append(document.createElement('p'));
      template.setAttribute('data-consent', 'measurement');
      document.body.append(template);
    });
    const { message } = await errorOf(page, 'empty-template');
    assert.match(message, /<template data-consent=/);
  });

  test('what it loads is fetched only once it is granted, where it is written as outside of templates', async () => {
    gate.server.forget();
    const page = await gate.visit(engine, {
      body: `<template data-consent="measurement">
        <script type="text/plain" data-consent="measurement" src="/_test/js?id=t"></script>
        <img data-src="/_test/image" alt=""><link rel="icon" data-href="/_test/image"></template>${gated('a')}`,
    });
    await settled(page, 200);
    assert.deepEqual(
      gate.server.hits.filter(({ path }) => path.startsWith('/_test/')),
      [],
    );
    await call(page, 'acceptAll');
    await hasRun(page, 't', 'a');
    await page.waitFor(
      () => !!document.querySelector('img[src]') && !!document.querySelector('link[href]'),
    );
    assert.deepEqual(await eventsOf(page, 'error'), []);
    await call(page, 'rejectAll');
    await page.waitFor(() => !document.querySelector('img'));
  });

  test('one that a browser may fetch from beforehand is told of, and opens all the same', async () => {
    const page = await gate.visit(engine, {
      body: `<template data-consent="measurement"><p>p</p><img src="/_test/image" alt=""></template>
        <template data-consent="measurement"><img data-src="/_test/image" alt=""><a href="/">a</a>
          <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw" alt=""></template>`,
    });
    await call(page, 'acceptAll');
    const { message } = await errorOf(page, 'early-fetch');
    assert.match(message, /"<img src=\\"\/_test\/image\\"/);
    assert.match(message, /data-src/);
    await page.waitFor(() => document.querySelectorAll('img[src]').length === 3);
    assert.equal((await eventsOf(page, 'error')).length, 1);
  });
});
