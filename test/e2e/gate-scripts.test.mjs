// `<script type="text/plain" data-consent>`: what runs, when, in which order, and how often.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  REFUSED,
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
const js = (id, query = '') => `/_test/js?id=${id}${query && `&${query}`}`;

eachEngine((engine) => {
  test('nothing gated is fetched or run before it is granted, and all of it afterwards', async () => {
    gate.server.forget();
    const page = await gate.visit(engine, {
      head: gated('head') + inline('inline') + gated('async', 'data-consent="measurement" async'),
      body:
        gated('module', 'data-consent="measurement" data-type="module"') +
        gated('defer', 'data-consent="measurement" defer') +
        gated('capitals', 'data-consent="measurement"').replace('text/plain', 'Text/Plain'),
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(
      gate.server.hits.filter(({ path }) => path === '/_test/js'),
      [],
    );
    await call(page, 'acceptAll');
    await hasRun(page, 'head', 'inline', 'async', 'module', 'defer', 'capitals');
    assert.equal((await ran(page)).length, 6);
  });

  test('nothing gated runs after a refusal', async () => {
    const page = await gate.visit(engine, { head: gated('a') + inline('b'), cookie: REFUSED });
    await settled(page);
    await call(page, 'rejectAll');
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
  });

  test('what is necessary runs at once, asked or not', async () => {
    const page = await gate.visit(engine, {
      head: gated('a', 'data-consent="essential"') + inline('b', 'data-consent="essential"'),
    });
    await hasRun(page, 'a', 'b');
  });

  test('classic scripts run in document order, and inline ones wait for those before them', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head:
        gated('slow', undefined, 'delay=300') +
        inline('inline 1') +
        gated('fast') +
        gated('middle', undefined, 'delay=150') +
        inline('inline 2'),
      body: gated('defer', 'data-consent="measurement" defer') + inline('inline 3'),
    });
    await hasRun(page, 'inline 3', 'defer');
    assert.deepEqual(await ran(page), [
      'slow',
      'inline 1',
      'fast',
      'middle',
      'inline 2',
      'inline 3',
      'defer',
    ]);
  });

  test('the order holds too when they are granted by a click, long after the page has loaded', async () => {
    const page = await gate.visit(engine, {
      head: gated('slow', undefined, 'delay=200') + inline('inline 1'),
      body: gated('fast') + inline('inline 2'),
    });
    await call(page, 'acceptAll');
    await hasRun(page, 'inline 2');
    assert.deepEqual(await ran(page), ['slow', 'inline 1', 'fast', 'inline 2']);
  });

  test('a failed one does not hold up the rest', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head:
        gated('missing', undefined, 'status=404') +
        inline('after missing') +
        gated('changed', 'data-consent="measurement" integrity="sha384-AAAA"') +
        inline('after changed') +
        '<script type="text/plain" data-consent="measurement" src="http://127.0.0.1:1/x.js"></script>' +
        inline('after unreachable') +
        '<script type="text/plain" data-consent="measurement" src=""></script>' +
        inline('after empty') +
        '<script type="text/plain" data-consent="measurement" src="http://["></script>' +
        inline('after invalid') +
        gated('throws', undefined, `body=${encodeURIComponent('throw new Error("mine")')}`) +
        inline('after throwing') +
        '<script type="text/plain" data-consent="measurement">syntax error here</script>' +
        inline('after syntax'),
    });
    await hasRun(page, 'after syntax');
    assert.deepEqual(
      (await ran(page)).filter((id) => id !== 'changed'),
      [
        'after missing',
        'after changed',
        'after unreachable',
        'after empty',
        'after invalid',
        'throws',
        'after throwing',
        'after syntax',
      ],
    );
  });

  test('one with a wrong integrity does not run, one with the right one does', async () => {
    const fixed = fixedScript();
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `
        <script id="good" type="text/plain" data-consent="measurement" crossorigin="anonymous"
          integrity="${fixed.integrity}" src="${fixed.path}"></script>
        ${gated('wrong', 'data-consent="measurement" integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="')}
        ${inline('end')}`,
    });
    await hasRun(page, 'end');
    assert.deepEqual(await ran(page), ['fixed', 'end']);
  });

  test('async ones do not wait and hold up nobody', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head:
        gated('async slow', 'data-consent="measurement" async', 'delay=2000') +
        inline('inline') +
        gated('slow', undefined, 'delay=500') +
        gated('async fast', 'data-consent="measurement" async') +
        inline('last'),
    });
    await hasRun(page, 'async slow');
    const order = await ran(page);
    assert.equal(order[0], 'inline');
    assert.equal(order.at(-1), 'async slow');
    assert.ok(order.indexOf('async fast') < order.indexOf('slow'), order.join());
    assert.ok(order.indexOf('slow') < order.indexOf('last'), order.join());
  });

  test('modules run in their order, after the classic ones before them', async () => {
    const module = 'data-consent="measurement" data-type="module"';
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head:
        gated('classic', undefined, 'delay=200') +
        gated('module 1', module, 'delay=150') +
        inline('module 2', module) +
        gated('module 3', module),
      body: inline('inline'),
    });
    await hasRun(page, 'module 3', 'inline');
    const order = await ran(page);
    assert.deepEqual(
      order.filter((id) => id !== 'inline'),
      ['classic', 'module 1', 'module 2', 'module 3'],
    );
    assert.ok(order.indexOf('inline') > order.indexOf('classic'), order.join());
  });

  test('a module that takes long holds up no classic script after it', async () => {
    const module = 'data-consent="measurement" data-type="module"';
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      until: 'commit',
      head:
        gated('module', module, 'delay=4000') +
        `<script type="text/plain" ${module}>import '${js('part', 'delay=4000')}'; ran.push('inline module');</script>` +
        gated('slow', undefined, 'delay=200') +
        gated('fast') +
        inline('inline'),
    });
    await hasRun(page, 'inline');
    assert.deepEqual(await ran(page), ['slow', 'fast', 'inline']);
    await hasRun(page, 'module', 'inline module');
  });

  test('a module that fails does not hold up the next', async () => {
    const module = 'data-consent="measurement" data-type="module"';
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body:
        gated('missing', module, 'status=404') +
        '<script type="text/plain" data-consent="measurement" data-type="module">import "/none.js"</script>' +
        gated('next', module),
    });
    await hasRun(page, 'next');
    assert.deepEqual(await ran(page), ['next']);
  });

  test('an import map comes before the modules that need it', async () => {
    gate.server.page('/gate/mapped.js', {
      html: '',
      body: 'window.ran.push("mapped"); export default 1;',
      type: 'text/javascript',
    });
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head: `
        ${gated('slow', undefined, 'delay=200')}
        ${inline('inline')}
        <script type="text/plain" data-consent="measurement" data-type="importmap">
          { "imports": { "mapped": "/gate/mapped.js" } }
        </script>
        <script type="text/plain" data-consent="measurement" data-type="module">
          import "mapped"; window.ran.push("module");
        </script>`,
    });
    await hasRun(page, 'module');
    assert.deepEqual(await ran(page), ['slow', 'inline', 'mapped', 'module']);
  });

  test('a classic script that says its type in words of its own keeps its place in the order', async () => {
    for (const type of ['text/javascript', 'application/javascript']) {
      const page = await gate.visit(engine, {
        cookie: ACCEPTED,
        head:
          gated('slow', `data-consent="measurement" data-type="${type}"`, 'delay=200') +
          inline('inline', `data-consent="measurement" data-type="${type}"`),
      });
      await hasRun(page, 'slow', 'inline');
      assert.deepEqual(await ran(page), ['slow', 'inline'], type);
    }
  });

  test('one for old browsers neither runs nor holds up the rest', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head:
        gated('old', 'data-consent="measurement" nomodule') +
        inline('old inline', 'data-consent="measurement" nomodule') +
        inline('inline'),
    });
    await hasRun(page, 'inline');
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['inline']);
  });

  test('takes its place in the document, with all of its attributes', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<p id="before"></p><script id="mine" class="a b" type="text/plain" data-consent="measurement"
        data-site="7" data-x-y="z" title="t" lang="af" defer custom="1" referrerpolicy="no-referrer"
        fetchpriority="low" charset="utf-8" data-type=""
        src="${js('a', `body=${encodeURIComponent('window.current = document.currentScript.dataset.site')}`)}"></script><p id="after"></p>`,
    });
    await hasRun(page, 'a');
    const seen = await page.evaluate(() => {
      const script = document.querySelector('#mine');
      return {
        around: [script.previousElementSibling.id, script.nextElementSibling.id],
        copies: document.querySelectorAll('#mine').length,
        attributes: Object.fromEntries(
          [...script.attributes].map(({ name, value }) => [name, value]),
        ),
        current: window.current,
      };
    });
    assert.deepEqual(seen.around, ['before', 'after']);
    assert.equal(seen.copies, 1);
    assert.equal(seen.current, '7');
    assert.deepEqual(seen.attributes, {
      ...seen.attributes,
      id: 'mine',
      class: 'a b',
      'data-site': '7',
      'data-x-y': 'z',
      title: 't',
      lang: 'af',
      defer: '',
      custom: '1',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
      charset: 'utf-8',
      'data-consent': 'measurement',
    });
    // A copy of the markup must not run by itself.
    assert.equal(seen.attributes.type, 'text/plain');
  });

  test('asks for its file as its attributes say', async () => {
    gate.server.forget();
    const other = `${gate.server.otherUrl}/_test/js`;
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `
        <script type="text/plain" data-consent="measurement" src="${other}?id=plain"></script>
        <script type="text/plain" data-consent="measurement" crossorigin src="${other}?id=cors"></script>
        <script type="text/plain" data-consent="measurement" referrerpolicy="no-referrer" src="${other}?id=quiet"></script>`,
    });
    await hasRun(page, 'plain', 'cors', 'quiet');
    const headersOf = (id) => gate.server.hits.find(({ query }) => query.id === id).headers;
    assert.equal(headersOf('plain').origin, undefined);
    assert.ok(headersOf('plain').referer);
    assert.equal(headersOf('cors').origin, gate.server.url);
    assert.equal(headersOf('quiet').referer, undefined);
  });

  test('whatever is not such a script is left alone', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `
        <script id="json" type="application/json" data-consent="measurement">{"a":1}</script>
        <script id="ld" type="application/ld+json" data-consent="measurement">{}</script>
        <script id="shader" type="x-shader/x-vertex" data-consent="measurement">a</script>
        <script id="plain" type="text/plain">window.ran.push('plain')</script>
        <pre id="pre" data-consent="measurement">text</pre>
        <script>window.kept = [...document.querySelectorAll('script[id]')].map(({ outerHTML }) => outerHTML)</script>
        ${inline('end')}`,
    });
    await hasRun(page, 'end');
    assert.deepEqual(await ran(page), ['end']);
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('script[id]')].map(({ outerHTML }) => outerHTML),
      ),
      await page.evaluate(() => window.kept),
    );
  });

  test('runs when all that it asks for holds', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-categories="essential measurement maps"',
      cookie: { granted: 'measurement+maps.one', denied: 'maps+measurement.matomo' },
      body: [
        'measurement',
        'maps',
        'measurement maps',
        'measurement essential',
        '!maps',
        '!measurement',
        'measurement !maps',
        'measurement.matomo',
        'measurement.other',
        'maps.one',
        'maps.two',
        '!measurement.matomo',
        '  measurement\n  essential ',
      ]
        .map((needs) => inline(needs.replace(/\n/g, '|'), `data-consent="${needs}"`))
        .join(''),
    });
    await hasRun(page, '  measurement|  essential ');
    assert.deepEqual(await ran(page), [
      'measurement',
      'measurement essential',
      '!maps',
      'measurement !maps',
      'measurement.other',
      'maps.one',
      '!measurement.matomo',
      '  measurement|  essential ',
    ]);
  });

  test('stays shut and is reported where what it asks for cannot be understood', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body:
        ['', ' ', '!', 'Measurement', 'measurement;maps', 'measurement *', 'a.b.c', 'nobody']
          .map((needs, index) => inline(`bad ${index}`, `data-consent="${needs}"`))
          .join('') + inline('end'),
    });
    await hasRun(page, 'end');
    await errorOf(page, 'unknown-name');
    const messages = (await eventsOf(page, 'error')).map(({ message }) => message).join('\n');
    for (const needs of ['', '!', 'Measurement', 'measurement;maps', 'measurement *', 'a.b.c'])
      assert.ok(messages.includes(`data-consent="${needs}"`), `${needs}: ${messages}`);
    assert.match(messages, /"nobody"/);
    assert.deepEqual(await ran(page), ['end']);
  });

  test('runs once, also when it is withdrawn and granted again, moved or copied', async () => {
    const page = await gate.visit(engine, {
      body: `<div id="place"></div>${gated('external')}${inline('inline')}
        ${gated('module', 'data-consent="measurement" data-type="module"')}`,
    });
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 1);
    await hasRun(page, 'external', 'inline', 'module');
    await page.evaluate(() => {
      const place = document.querySelector('#place');
      for (const script of document.querySelectorAll('body > script')) {
        place.append(script);
        place.append(script.cloneNode(true));
      }
    });
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    await call(page, 'acceptAll');
    await eventOf(page, 'change', 3);
    await allHasRun(page);
    assert.deepEqual((await ran(page)).sort(), ['external', 'inline', 'module']);
  });

  test('runs again after a new grant if it says so', async () => {
    const page = await gate.visit(engine, {
      body:
        gated('external', 'data-consent="measurement" data-consent-rerun') +
        inline('inline', 'data-consent="measurement" data-consent-rerun') +
        inline('once'),
    });
    for (const count of [1, 2]) {
      await call(page, 'acceptAll');
      await page.waitFor(
        (times) =>
          ['external', 'inline'].every((id) => ran.filter((one) => one === id).length === times),
        { args: [count] },
      );
      await call(page, 'rejectAll');
      await eventOf(page, 'change', count * 2);
    }
    assert.deepEqual((await ran(page)).sort(), [
      'external',
      'external',
      'inline',
      'inline',
      'once',
    ]);
  });

  test('does not run if it is withdrawn or taken away while it waits for its turn', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-categories="essential measurement maps"',
      cookie: { granted: 'measurement+maps' },
      body:
        gated('slow', 'data-consent="measurement"', 'delay=600') +
        inline('withdrawn', 'data-consent="maps"') +
        inline('removed', 'data-consent="measurement" id="removed"') +
        inline('last'),
      until: 'commit',
    });
    await page.waitFor(() => window.consentElements && !!document.querySelector('#removed'));
    await page.evaluate(() => {
      document.querySelector('#removed').remove();
      window.consentElements.decide({ maps: false });
    });
    await hasRun(page, 'last');
    assert.deepEqual(await ran(page), ['slow', 'last']);
    await call(page, 'decide', { maps: true });
    await hasRun(page, 'withdrawn');
  });

  test('does not hold up the rest where the page sets its own handlers on it', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      head:
        gated('mine', 'id="mine" data-consent="measurement"', 'delay=300') +
        gated(
          'own',
          undefined,
          `body=${encodeURIComponent("document.currentScript.onload = () => ran.push('loaded')")}`,
        ) +
        `<script>mine.onload = mine.onerror = () => ran.push('handled')</script>` +
        inline('inline'),
    });
    await hasRun(page, 'inline', 'loaded', 'handled');
    assert.deepEqual((await ran(page)).slice(0, 2), ['mine', 'handled']);
  });

  test('cannot wipe the page by document.write(), and what it writes comes after it', async () => {
    const page = await gate.visit(engine, {
      body: `<p id="kept">Kept</p><script type="text/plain" data-consent="measurement">document.write('<b id="written">Written</b>'); ran.push('writer');</script>`,
    });
    await call(page, 'acceptAll');
    await hasRun(page, 'writer');
    assert.equal(await page.evaluate(() => kept.isConnected && written.isConnected), true);
  });

  test('of a type that no browser runs holds up nobody', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body:
        gated('never', 'data-consent="measurement" data-type="x/ecmascript"') +
        gated('basic', 'data-consent="measurement" language="vbscript"') +
        inline('after'),
    });
    await hasRun(page, 'after');
    assert.deepEqual(await ran(page), ['after']);
  });

  test('that is moved to another document holds up nobody, and does not run there', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body:
        '<iframe id="other"></iframe>' +
        gated('slow', 'id="slow" data-consent="measurement"', 'delay=1000') +
        inline('after') +
        inline('shut', 'id="shut" data-consent="maps"'),
      script: 'data-banner="none" data-categories="essential measurement maps"',
      until: 'commit',
    });
    await gate.isAskedFor('slow');
    await page.waitFor(() => !!document.querySelector('#shut'));
    await page.evaluate(() => {
      const inside = document.querySelector('#other').contentDocument.body;
      inside.append(document.querySelector('#slow'), document.querySelector('#shut'));
    });
    await hasRun(page, 'after');
    await call(page, 'acceptAll');
    await eventOf(page, 'change');
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['after']);
    assert.equal(
      await page.evaluate(() => document.querySelector('#other').contentWindow.ran),
      null,
    );
  });

  test('runs in a picture (SVG) too', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<svg>${inline('drawn')}</svg>`,
    });
    await hasRun(page, 'drawn');
  });

  test('tells the listeners of the waiting element when it has loaded or failed', async () => {
    const page = await gate.visit(engine, {
      body: `
        ${gated('good', 'id="good" data-consent="measurement" onload="window.ran.push(\'attribute\')"')}
        ${gated('bad', 'id="bad" data-consent="measurement"', 'status=404')}
        <script>
          good.addEventListener('load', () => ran.push('load'));
          bad.addEventListener('error', () => ran.push('error'));
        </script>`,
    });
    await call(page, 'acceptAll');
    await hasRun(page, 'good', 'load', 'error', 'attribute');
    await allHasRun(page);
    assert.equal((await ran(page)).filter((id) => id === 'attribute').length, 1);
  });

  test('is let go when the page changes what it asks for', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      script: 'data-banner="none" data-categories="essential measurement maps"',
      body:
        inline('changed', 'id="changed" data-consent="maps"') +
        '<script id="named" type="text/plain">window.ran.push("named")</script>',
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    await page.evaluate(() => {
      document.querySelector('#changed').dataset.consent = 'measurement';
      document.querySelector('#named').dataset.consent = 'measurement';
    });
    await hasRun(page, 'changed', 'named');
  });

  test('does not run if the page takes away what it asks for while it waits, and holds up nobody', async () => {
    const page = await gate.visit(engine, {
      body:
        gated('slow', undefined, 'delay=300') +
        inline('x', 'id="x" data-consent="measurement"') +
        inline('y'),
    });
    await call(page, 'acceptAll');
    await gate.isAskedFor('slow');
    await page.evaluate(() => x.removeAttribute('data-consent'));
    await hasRun(page, 'y');
    assert.deepEqual(await ran(page), ['slow', 'y']);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('runs as the page’s own script would: at the top, with the page’s variables', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `
        <script type="text/plain" data-consent="measurement">var mine = this === window; function hello() { return 'hi'; }</script>
        <script type="text/plain" data-consent="measurement">ran.push(String(mine), hello(), document.currentScript.localName)</script>`,
    });
    await hasRun(page, 'script');
    assert.deepEqual(await ran(page), ['true', 'hi', 'script']);
  });

  test('thousands of elements open without one long task', async () => {
    const page = await gate.visit(engine, {
      body: `<script>window.opened = 0; window.turns = 0; setInterval(() => turns++, 0);</script>${'<script type="text/plain" data-consent="measurement">opened++; for (const end = performance.now() + 0.05; performance.now() < end;);</script>'.repeat(2000)}`,
    });
    await page.evaluate(() => (window.turns = 0));
    await call(page, 'acceptAll');
    await page.waitFor(() => opened === 2000, { timeout: 20_000 });
    // Between them, the page had its turn again and again.
    assert.ok((await page.evaluate(() => turns)) > 3);
  });
});

/** A script whose text, hence integrity, is known. */
function fixedScript() {
  const path = '/gate/fixed.js';
  const body = "window.ran.push('fixed');";
  const type = 'text/javascript';
  gate.server.page(path, { html: '', body, type });
  return { path, integrity: `sha256-${createHash('sha256').update(body).digest('base64')}` };
}
