// What an attacker may try who can put markup into a page, and what a strict page demands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
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
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const STRICT =
  "script-src 'nonce-good' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; object-src 'none'; base-uri 'none'";
const OPTIONS = 'data-banner="none"';
const GATE = `<script nonce="good" src="/dist/consent-elements.js" ${OPTIONS}></script>`;
/** The log under a policy: with the nonce, and with the violations. */
const STRICT_LOG = `${LOG.replace('<script>', '<script nonce="good">')}<script nonce="good">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push([effectiveDirective, blockedURI, sample].join(' ')));
</script>`;
const document = (body, { head = GATE, log = STRICT_LOG } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${log}${head}</head><body>${body}</body></html>`;
const strict = (engine, body, { policy = STRICT, head, ...more } = {}) =>
  gate.visit(engine, {
    html: document(body, { head }),
    headers: { 'content-security-policy': policy },
    ...more,
  });
const script = (id, attributes = 'nonce="good"', text) =>
  `<script type="text/plain" data-consent="measurement" ${attributes}>${text ?? `ran.push('${id}')`}</script>`;
const external = (id, attributes = 'nonce="good"', query = '') =>
  `<script type="text/plain" data-consent="measurement" ${attributes} src="/_test/js?id=${id}${query}"></script>`;

eachEngine((engine) => {
  test('everything works under a strict policy, without a violation', async () => {
    const page = await strict(
      engine,
      `<h1>Strict</h1>
       <consent-category name="measurement" label="Measurement"><consent-cookie name="_m"></consent-cookie></consent-category>
       ${script('inline')}${external('external')}${external('slow', 'nonce="good"', '&delay=100')}${script('after slow')}
       ${external('module', 'nonce="good" data-type="module"')}
       <iframe data-consent="measurement" data-src="/_test/blank"></iframe>
       <img data-consent="measurement" data-src="/_test/image" alt="">
       <template data-consent="measurement"><p id="stamped">stamped</p><script nonce="good">ran.push('template')</script>
         <script nonce="good" src="/_test/js?id=template%20external"></script></template>`,
      { head: GATE.replace(OPTIONS, 'data-signals="google"') },
    );
    await page.waitForVisible('consent-banner');
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitForVisible('consent-preferences dialog');
    await page.click('consent-preferences [data-consent-action="accept"]');
    await hasRun(
      page,
      'inline',
      'external',
      'after slow',
      'module',
      'template',
      'template external',
    );
    await page.waitFor(
      () =>
        window.stamped &&
        window.document.querySelector('iframe[src]') &&
        !!window.document.querySelector('img[src]'),
    );
    await call(page, 'rejectAll');
    await eventOf(page, 'change', 2);
    await page.waitForVisible('consent-way-back >>> button');
    await settled(page, 300);
    assert.deepEqual(await page.evaluate(() => violations), []);
    assert.deepEqual(await page.evaluate(() => errors), []);
    // The judge sees: one that the policy forbids is a violation.
    await page.evaluate(() => {
      const element = document.createElement('div');
      element.setAttribute('style', 'color: red');
      document.body.append(element);
    });
    await page.waitFor(() => violations.length > 0);
  });

  test('a policy that names the allowed Trusted Types policies needs only ours', async () => {
    const page = await strict(engine, script('inline') + external('external'), {
      cookie: ACCEPTED,
      policy: `${STRICT}; trusted-types consent-elements`,
    });
    await hasRun(page, 'inline', 'external');
    assert.deepEqual(await page.evaluate(() => violations), []);
  });

  test('where the page does not allow our policy, nothing gated runs and the page goes on', async () => {
    const page = await strict(engine, script('inline') + '<p id="p">p</p>', {
      cookie: ACCEPTED,
      policy: `${STRICT}; trusted-types other`,
    });
    await settled(page, 300);
    assert.equal(await call(page, 'allows', 'measurement'), true);
    const enforced = await page.evaluate(() => 'trustedTypes' in window);
    if (enforced) assert.deepEqual(await ran(page), []);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('our Trusted Types policy is out of the page’s reach', async () => {
    const page = await strict(engine, script('inline'), { cookie: ACCEPTED });
    await hasRun(page, 'inline');
    assert.deepEqual(
      await page.evaluate(() => {
        const seen = [];
        const look = (value, path, depth = 0) => {
          if (value === null || !/object|function/.test(typeof value) || depth > 3) return;
          for (const key of Reflect.ownKeys(value)) {
            let inner;
            try {
              inner = value[key];
            } catch {
              continue;
            }
            if (inner && Object.prototype.toString.call(inner) === '[object TrustedTypePolicy]')
              seen.push(`${path}.${String(key)}`);
            look(inner, `${path}.${String(key)}`, depth + 1);
          }
        };
        look(consentElements, 'gate');
        return seen;
      }),
      [],
    );
  });

  test('where the gate has a nonce, a script without the same one stays shut, with an error', async () => {
    const page = await strict(
      engine,
      `${script('none', '')}${script('wrong', 'nonce="bad"')}${script('empty', 'nonce=""')}${external('external', '')}
       <template data-consent="measurement"><script>ran.push('template')</script><script nonce="bad" src="/_test/js?id=t"></script></template>
       ${script('good')}`,
      { cookie: ACCEPTED },
    );
    await hasRun(page, 'good');
    const error = await errorOf(page, 'nonce');
    assert.match(error.message, /nonce/);
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['good']);
    if (page.consoleMessages)
      assert.ok(
        page.consoleMessages.some(({ type, text }) => type === 'error' && text.includes('[nonce]')),
      );
  });

  test('a nonce that an app hands over counts as the one of the gate’s own tag', async () => {
    const page = await strict(
      engine,
      `<script nonce="good" type="module">
        import { startConsent } from '/dist/npm/entries/npm/index.js';
        window.consentElements = startConsent({ nonce: 'good', banner: 'none' });
      </script>${script('none', '')}${script('wrong', 'nonce="bad"')}${script('good')}`,
      { cookie: ACCEPTED, head: '' },
    );
    await hasRun(page, 'good');
    await settled(page);
    assert.deepEqual(await ran(page), ['good']);
    assert.deepEqual(await page.evaluate(() => violations), []);
  });

  test('injected later, or asking for what is always granted, it stays shut all the same', async () => {
    const page = await strict(engine, script('good'), { cookie: ACCEPTED });
    await hasRun(page, 'good');
    await page.evaluate(() => {
      const policy = window.trustedTypes?.createPolicy('test', { createHTML: (text) => text });
      const markup = `<div><script type="text/plain" data-consent="essential">ran.push('injected')<${'/'}script>
        <script type="text/plain" data-consent="!maps" src="/_test/js?id=injected"><${'/'}script>
        <template data-consent="essential"><script>ran.push('template')<${'/'}script></template></div>`;
      document.body.insertAdjacentHTML('beforeend', policy ? policy.createHTML(markup) : markup);
    });
    await errorOf(page, 'nonce');
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['good']);
  });

  test('no script of a template runs past that rule, whatever its type or the shadow root it hides in', async () => {
    const shadow = (mode, id) =>
      `<div><template shadowrootmode="${mode}" shadowrootclonable>${live(`${id} inline`, id)}
        <p><template shadowrootmode="${mode}" shadowrootclonable>${live(`${id} deep inline`, `${id} deep`)}</template></p></template></div>`;
    const live = (inner, outer, type = '') =>
      `<script ${type}>ran.push('${inner}')</script><script ${type} src="/_test/js?id=${outer}"></script>`;
    const types = [
      'text/jscript',
      'text/livescript',
      'text/javascript1.5',
      ' text/javascript ',
      ' module ',
    ];
    const content = [
      ...types.map((type) => live(`${type} inline`, type, `type="${type}"`)),
      shadow('open', 'open'),
      shadow('closed', 'closed'),
      `<svg><script>ran.push('svg')</script><script href="/_test/js?id=svg" /></svg>`,
    ];
    for (const policy of [STRICT, STRICT.replace(/require.*?;/, '')]) {
      const page = await strict(
        engine,
        content.map((one) => `<template data-consent="essential">${one}</template>`).join('') +
          '<template data-consent="essential"><p id="last">last</p></template>',
        { policy },
      );
      await page.waitFor(() => window.last);
      await allHasRun(page);
      assert.deepEqual(await ran(page), [], policy);
      assert.deepEqual(await page.evaluate(() => errors), []);
    }
  });

  test('a script that swallowed the tag of another one does not have its nonce', async () => {
    for (const opened of ['', 'x=', 'x="" ', 'x=a']) {
      const page = await strict(
        engine,
        `<script type="text/plain" data-consent="essential" src="/_test/js?id=evil" ${opened}<script nonce="good" src="/_test/js?id=swallowed"></script>
         ${script('good').replace('measurement', 'essential')}`,
      );
      await hasRun(page, 'good');
      await allHasRun(page);
      assert.deepEqual(await ran(page), ['good'], opened);
    }
  });

  test('a script that the page’s policy blocks does not hold up the rest', async () => {
    const page = await gate.visit(engine, {
      html: document(
        `<script type="text/plain" data-consent="measurement" src="${'/_test/js?id=blocked'}"></script>
         <script type="text/plain" data-consent="measurement" nonce="good">ran.push('after')</script>`,
        { head: GATE.replace('nonce="good" ', '') },
      ),
      headers: { 'content-security-policy': `script-src 'nonce-good' ${gate.server.url}/dist/` },
      cookie: ACCEPTED,
    });
    await hasRun(page, 'after');
    assert.deepEqual(await ran(page), ['after']);
  });

  const NAMES = [
    'cookie',
    'currentScript',
    'body',
    'documentElement',
    'head',
    'querySelector',
    'querySelectorAll',
    'createTextNode',
    'createRange',
    'dispatchEvent',
    'addEventListener',
    'readyState',
    'prerendering',
    'hidden',
    'importNode',
    'activeElement',
    'defaultView',
  ];
  const clobber = (names) =>
    names
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form><a id="${name}"></a>`)
      .join('') +
    ['consentElements', 'trustedTypes', 'requestIdleCallback', 'customElement', 'ran2']
      .map((name) => `<a id="${name}"></a><a id="${name}" name="x"></a>`)
      .join('');
  /** The test’s own looks into such a page have to go round the names as well. */
  const see = (page, selector) =>
    page.waitFor(
      (wanted) =>
        !!Document.prototype.querySelector.call(window.document, wanted)?.checkVisibility(),
      { args: [selector], message: selector },
    );

  test('ids and names that stand in the way of ours mislead nothing', async () => {
    const page = await gate.visit(engine, {
      html: `<!doctype html><html><head><title>Test</title>${LOG}</head><body>${clobber([...NAMES, 'createElement'])}
        <script src="/dist/consent-elements.js" ${OPTIONS}></script><h1>Page</h1>
        <script type="text/plain" data-consent="measurement">ran.push('a')</script>
        <template data-consent="measurement"><p id="stamped">p</p></template>
        <iframe id="frame" data-consent="measurement" data-src="/_test/blank"></iframe></body></html>`,
    });
    await settled(page, 300);
    assert.deepEqual(await ran(page), []);
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    await page.waitFor(() => !!window.stamped && !!frame.getAttribute('src'));
    assert.match((await page.cookie('consent')).value, /granted=measurement/);
    await page.reload();
    await hasRun(page, 'a');
    await call(page, 'rejectAll');
    await page.waitFor(() => !window.stamped && !frame.getAttribute('src'));
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('the banner stands, and the way back after it, whatever ids and names there are', async () => {
    const page = await gate.visit(engine, {
      html: `<!doctype html><html><head><title>Test</title>${LOG}</head><body>${clobber(NAMES)}
        <script src="/dist/consent-elements.js"></script><h1>Page</h1></body></html>`,
    });
    await see(page, 'consent-banner');
    await call(page, 'rejectAll');
    await see(page, 'consent-way-back');
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  /** Clicks each element of a class, wherever it is, and returns what was decided after it. */
  const clickAll = (page, selector) =>
    page.evaluate((wanted) => {
      const answers = [];
      for (const element of window.document.querySelectorAll(wanted)) {
        element.addEventListener('click', (event) => setTimeout(() => event.preventDefault()));
        element.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
        );
        answers.push([element.id, consentElements.decision.decided]);
        consentElements.reset();
      }
      return answers;
    }, selector);

  test('only what looks to everybody like a control answers: buttons, links, areas, input buttons, role=button', async () => {
    const act = 'data-consent-action="reject"';
    const page = await gate.visit(engine, {
      body: `<div class="yes"><button type="button" id="button" ${act}>x</button><a id="a" href="#x" ${act}>x</a>
        <map><area id="area" href="#x" ${act}></map><input id="input" type="button" value="x" ${act}>
        <span id="role" role="button" ${act}>x</span></div>
        <div class="no"><p id="p" ${act}>x</p><span id="span" ${act}>x</span><label id="label" ${act}>x</label>
        <input id="text" ${act}><img id="img" alt="" ${act}><summary id="summary" ${act}>x</summary></div>`,
    });
    await eventOf(page, 'ready');
    for (const [id, decided] of await clickAll(page, '.yes > *, area')) {
      if (id) assert.equal(decided, true, id);
    }
    for (const [id, decided] of await clickAll(page, '.no > *')) assert.equal(decided, false, id);
  });

  test('inside the fence data-consent-ignore nothing answers, opens, declares, is drawn or is a way back', async () => {
    const inside = `<a href="#more" id="comment" data-consent-action="accept">Read more</a>
      <a href="#cookie-settings">settings</a><button data-consent-action="preferences">settings</button>
      <consent-category name="evil" basis="necessary"></consent-category>
      <consent-category name="measurement" basis="necessary"></consent-category>
      <consent-banner id="fenced" layout="inline"><p>evil</p></consent-banner>
      <consent-preferences inline></consent-preferences>
      <iframe id="frame" data-consent="essential" data-src="/_test/blank"></iframe>
      <template data-consent="essential"><p id="stamped"></p></template>
      ${inline('fenced', 'data-consent="essential"')}`;
    const page = await gate.visit(engine, {
      script: ' ',
      body: `<div data-consent-ignore>${inside}<div id="host"><template shadowrootmode="open">${inside}</template></div></div>`,
    });
    await page.waitForVisible('consent-banner:not(#fenced)');
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(await clickAll(page, '#comment'), [['comment', false]]);
    assert.equal(
      await page.evaluate(() => {
        const deep = host.shadowRoot.querySelector('#comment');
        deep.click();
        return consentElements.decision.decided;
      }),
      false,
    );
    const seen = () =>
      page.evaluate(() => [
        consentElements.categories.map(({ name, basis }) => `${name} ${basis}`),
        !!window.stamped,
        window.document.querySelector('#frame').hasAttribute('src'),
        window.document.querySelector('#fenced').open,
        !!window.document.querySelector('[data-consent-ignore] consent-preferences *'),
      ]);
    const nothing = [['essential necessary', 'measurement consent'], false, false, false, false];
    assert.deepEqual(await seen(), nothing);
    await call(page, 'acceptAll');
    await page.waitForVisible('consent-way-back >>> button');
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(await seen(), nothing);
  });

  test('the fence holds inside a gated template’s content too, which is open all around it', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<template data-consent="measurement">
        <div data-consent-ignore><iframe data-consent="essential" data-src="/_test/blank?gated"></iframe>
          <img data-src="/_test/image?asks-nothing" alt=""><p id="comment">A comment</p>
          <template data-consent="essential"><p id="deep">deep</p></template>
          <script>ran.push('fenced')</script>${inline('fenced and gated', 'data-consent="essential"')}</div>
        <iframe id="outside" data-src="/_test/blank?outside"></iframe><script>ran.push('outside')</script>
      </template>`,
    });
    await hasRun(page, 'outside');
    await page.waitFor(() => window.document.querySelector('#outside').src);
    await allHasRun(page);
    assert.deepEqual(await ran(page), ['outside']);
    assert.deepEqual(
      await page.evaluate(() => [
        window.document.querySelectorAll('[data-consent-ignore] [src]').length,
        !!window.deep,
        !!window.comment,
      ]),
      [0, false, true],
    );
  });

  test('a link to #cookie-settings opens the preferences and is a way back, an empty control is none', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      script: ' ',
      body: '<a id="link" href="#cookie-settings">Cookie settings</a>',
    });
    await settled(page, 400);
    assert.equal(
      await page.evaluate(() => !!window.document.querySelector('consent-way-back')),
      false,
    );
    await page.click('#link');
    await page.waitForVisible('consent-preferences dialog');
    for (const empty of [
      '<a href="#cookie-settings"></a>',
      '<button data-consent-action="preferences"> <i></i></button>',
    ]) {
      const other = await gate.visit(engine, { cookie: ACCEPTED, script: ' ', body: empty });
      await other.waitForVisible('consent-way-back >>> button');
    }
  });

  test('“Load once” loads no script, whatever the page’s policy trusts', async () => {
    const page = await strict(
      engine,
      `<consent-embed label="Picture"><script data-consent="measurement" data-src="/_test/js?id=evil"></script></consent-embed>`,
    );
    await page.waitFor(
      () => !!window.document.querySelector('consent-embed')?.shadowRoot?.querySelector('button'),
    );
    await page.evaluate(() => {
      for (const button of window.document
        .querySelector('consent-embed')
        .shadowRoot.querySelectorAll('button'))
        button.click();
    });
    await allHasRun(page);
    await settled(page, 300);
    assert.deepEqual(await ran(page), []);
  });

  test('as type="module" no gate starts, which an error says, and everything stays shut', async () => {
    const page = await strict(engine, script('none', '') + script('good'), {
      cookie: ACCEPTED,
      head: GATE.replace('<script', '<script type="module"'),
    });
    await settled(page, 500);
    assert.equal(await page.evaluate(() => 'consentElements' in window), false);
    assert.deepEqual(await ran(page), []);
    const isSaid = () =>
      page.consoleMessages.some(
        ({ type, text }) =>
          type === 'error' &&
          // Firefox's driver gives no words of an error.
          (text.includes('JSHandle@error') ||
            (text.includes('type="module"') && text.includes('<script src='))),
      );
    if (!page.consoleMessages) return;
    // A driver hears of it a moment later.
    for (let waits = 0; !isSaid() && waits < 50; waits++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(isSaid(), JSON.stringify(page.consoleMessages));
  });

  test('forms whose fields are named like what we call neither stop the gate nor make it throw', async () => {
    const names = [
      'matches',
      'querySelectorAll',
      'querySelector',
      'getAttribute',
      'hasAttribute',
      'localName',
      'parentNode',
      'nextSibling',
      'children',
      'attributes',
      'closest',
      'dataset',
      'isConnected',
      'nodeType',
      'id',
    ];
    const page = await gate.visit(engine, { cookie: ACCEPTED, body: '<p>page</p>' });
    await page.evaluate((fields) => {
      const inputs = fields.map((name) => `<input name="${name}">`).join('');
      const holder = document.createElement('div');
      holder.innerHTML = `<form id="form" data-consent="measurement">${inputs}<b id="b">text</b>
        <script type="text/plain" data-consent="measurement">ran.push('inside')<${'/'}script></form>
        <script type="text/plain" data-consent="measurement">ran.push('after')<${'/'}script>`;
      document.body.append(...holder.childNodes);
    }, names);
    await hasRun(page, 'inside', 'after');
    await page.evaluate(() => document.querySelector('#b').click());
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('a half-parsed script in such a form is not started half', async () => {
    // The server stops in the middle of the script's text.
    const http = await import('node:http');
    const slow = http.createServer(async (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(`<!doctype html><title>Test</title>${LOG}
        <script src="${gate.server.url}/dist/consent-elements.js" ${OPTIONS}></script>
        <consent-category name="measurement" basis="exempt"></consent-category>
        <form><input name="nextSibling"><input name="parentNode"></form>
        <form><input name="nextSibling"><script type="text/plain" data-consent="measurement">ran.push('first half'); if (1) { /*`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      response.end(`*/ } ran.push('second half');</script></form></body>`);
    });
    await new Promise((resolve) => slow.listen(0, '127.0.0.1', resolve));
    try {
      const page = await engine.page(`http://127.0.0.1:${slow.address().port}/`);
      await page.waitFor(() => ran.length === 2 || errors.length > 0);
      assert.deepEqual(await page.evaluate(() => [ran, errors]), [
        ['first half', 'second half'],
        [],
      ]);
    } finally {
      slow.close();
    }
  });

  test('a base that is injected does not lead us to another’s files', async () => {
    gate.server.page('/gate/evil/dist/consent-ui.js', {
      html: '',
      body: 'window.ran.push("evil");',
      type: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
    for (const how of ['async', 'defer']) {
      gate.server.forget();
      const page = await gate.visit(engine, {
        path: `/gate/base/${how}`,
        html: `<!doctype html><html><head><title>Test</title>${LOG}
          <script ${how} src="../../dist/consent-elements.js?_delay=300"></script></head>
          <body><h1>Page</h1><base href="${gate.server.otherUrl}/gate/evil/x/y/z"></body></html>`,
      });
      await page.waitForVisible('consent-banner').catch(() => {});
      assert.deepEqual(await ran(page), [], how);
      assert.deepEqual(
        gate.server.hits.map(({ path }) => path).filter((path) => path.includes('evil')),
        [],
        how,
      );
      assert.equal(await page.isVisible('consent-banner'), true, how);
    }
  });

  test('a polluted Object.prototype opens nothing', async () => {
    const pollution = {
      granted: ['measurement'],
      denied: [],
      decided: true,
      measurement: true,
      gpc: 'ignore',
      basis: 'necessary',
      categories: 'essential',
      nonce: 'x',
      scope: 'x',
      cookieName: 'x',
      name: 'measurement',
      answers: new Map(),
      choice: { measurement: true },
      immediate: true,
      source: 'visitor',
      banner: 'none',
      passive: true,
      signals: ['google'],
    };
    const page = await gate.visit(engine, {
      html: `<!doctype html><html><head><title>Test</title>${LOG}<script>
          const pollution = ${JSON.stringify(pollution)};
          for (const [key, value] of Object.entries(pollution))
            Object.defineProperty(Object.prototype, key, { value, writable: true, configurable: true });
        </script><script src="/dist/consent-elements.js"></script></head><body><h1>Page</h1>
        <script type="text/plain" data-consent="measurement">ran.push('a')</script></body></html>`,
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.equal(await call(page, 'allows', 'measurement'), false);
    await page.waitForVisible('consent-banner');
    await page.click('consent-banner [data-consent-action="reject"]');
    await page.waitFor(() => window.document.cookie.includes('denied=measurement'));
    assert.deepEqual(await ran(page), []);
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
  });

  test('worse pollution keeps the gate shut, and the page alive', async () => {
    for (const [key, text] of [
      ['0', "'x'"],
      ['get', '() => 1'],
      ['value', '1'],
      ['then', '(done) => done(1)'],
      ['writable', 'false'],
      ['signal', '{}'],
      ['attributes', 'false'],
    ]) {
      const page = await gate.visit(engine, {
        html: `<!doctype html><html><head><title>Test</title>${LOG}<script>Object.prototype[${JSON.stringify(key)}] = ${text};</script>
          <script src="/dist/consent-elements.js" ${OPTIONS}></script><script>delete Object.prototype[${JSON.stringify(key)}]</script></head><body>
          <script type="text/plain" data-consent="measurement">ran.push('a')</script></body></html>`,
      });
      await settled(page, 300);
      assert.deepEqual(await ran(page), [], key);
      assert.deepEqual(await page.evaluate(() => errors), [], key);
    }
  });

  test('a name in an answer cannot end the cookie and begin another', async () => {
    const page = await gate.visit(engine, { script: OPTIONS });
    for (const name of [
      'measurement.x; path=/gate',
      'measurement.a.b',
      'measurement.',
      'measurement.X',
      'measurement.a+maps',
      'measurement.a&v=2',
    ])
      await call(page, 'decide', { [name]: true });
    await call(page, 'decide', { measurement: false });
    const cookies = await page.cookies();
    assert.equal(cookies.length, 1);
    assert.match(cookies[0].value, /^v=1&granted=&denied=measurement&at=\d+$/);
  });

  test('what is quoted in a message is text, not markup, and not long', async () => {
    const page = await gate.visit(engine, {
      cookie: `<img src=x onerror=ran.push(1)>${'x'.repeat(3000)}`,
      script: `data-gpc="<img src=x onerror=ran.push(2)>"`,
    });
    await page.waitForVisible('consent-banner');
    await errorOf(page, 'bad-cookie');
    for (const { message } of await eventsOf(page, 'error'))
      assert.ok(message.length < 500, String(message.length));
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
  });

  test('a policy address that would run code is not offered', async () => {
    const page = await gate.visit(engine, {
      script: 'data-policy-href="javascript:ran.push(1)"',
    });
    await page.waitForVisible('consent-banner');
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll('consent-banner a[href^="javascript"]').length,
      ),
      0,
    );
  });
});
