// What the gate tells the page, in which order, and what the page may prevent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  LOG,
  answer,
  call,
  errorOf,
  eventOf,
  eventsOf,
  gated,
  hasRun,
  inline,
  ran,
  settled,
  tag,
  useGate,
} from './gate-helpers.mjs';

const gate = useGate();
const OPTIONS = 'data-banner="none"';
const two = `${OPTIONS} data-categories="essential measurement maps"`;
const accept = 'consent-banner [data-consent-action="accept"]';
const reject = 'consent-banner [data-consent-action="reject"]';

eachEngine((engine) => {
  test('consent-ready comes once, with the first decision', async () => {
    for (const cookie of [undefined, ACCEPTED]) {
      const page = await gate.visit(engine, { cookie, body: inline('a') });
      await call(page, 'acceptAll');
      await eventOf(page, 'ready');
      await settled(page);
      const events = await eventsOf(page, 'ready');
      assert.equal(events.length, 1);
      assert.deepEqual(
        events[0].decision.granted,
        cookie ? ['essential', 'measurement'] : ['essential'],
      );
      assert.equal(events[0].decision.decided, !!cookie);
      // What is granted may start with it, not before.
      assert.deepEqual(events[0].ran, []);
    }
  });

  test('events are on the document, bubble, are composed, and carry their fields themselves', async () => {
    const page = await gate.visit(engine, { script: two });
    await page.evaluate(() => {
      window.facts = {};
      for (const type of ['change', 'request', 'preferences-request', 'error'])
        addEventListener(`consent-${type}`, (event) => {
          facts[type] = [
            event.target === document,
            event.bubbles,
            event.composed,
            event.cancelable,
            event instanceof Event,
            event.constructor !== Event && event.constructor !== CustomEvent,
            'detail' in event,
          ];
        });
      consentElements.decide({ measurement: 1 });
      consentElements.acceptAll();
      document.addEventListener('consent-preferences-request', (event) => event.preventDefault());
      consentElements.showPreferences();
    });
    await eventOf(page, 'change');
    await eventOf(page, 'error');
    const facts = await page.evaluate(() => facts);
    assert.deepEqual(facts.change, [true, true, true, false, true, true, false]);
    assert.deepEqual(facts.request, [true, true, true, true, true, true, false]);
    assert.deepEqual(facts['preferences-request'], [true, true, true, true, true, true, false]);
    assert.deepEqual(facts.error, [true, true, true, false, true, true, false]);
  });

  test('consent-request tells the choice before anything has happened', async () => {
    const page = await gate.visit(engine, { script: two });
    await call(page, 'decide', { maps: true, 'measurement.matomo': false });
    const [request] = await eventsOf(page, 'request');
    assert.deepEqual(request.choice, { maps: true, 'measurement.matomo': false });
    assert.equal(request.source, 'api');
    assert.equal(request.marker, 'essential');
    await call(page, 'rejectAll');
    assert.deepEqual((await eventsOf(page, 'request'))[1].choice, {
      measurement: false,
      maps: false,
    });
  });

  test('a prevented consent-request changes and stores nothing', async () => {
    const page = await gate.visit(engine, { script: '', body: inline('a') });
    await page.evaluate(() =>
      document.addEventListener('consent-request', (event) => event.preventDefault()),
    );
    await page.click(accept);
    await call(page, 'acceptAll');
    await settled(page);
    assert.deepEqual(await page.cookies(), []);
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(await eventsOf(page, 'change'), []);
    assert.equal(await page.isVisible('consent-banner'), true);
    assert.deepEqual(
      (await eventsOf(page, 'request')).map(({ source }) => source),
      ['visitor', 'api'],
    );
  });

  test('consent-change tells what was, what is, and what has changed, after the effects were started', async () => {
    const page = await gate.visit(engine, {
      script: two,
      cookie: { granted: 'maps' },
      body:
        inline('a') +
        gated('external') +
        '<iframe data-consent="maps" data-src="/_test/blank"></iframe>',
    });
    await page.waitFor(() => document.querySelector('iframe').src);
    await call(page, 'decide', { measurement: true, maps: false });
    const change = await eventOf(page, 'change');
    assert.deepEqual(change.previous.granted, ['essential', 'maps']);
    assert.deepEqual(change.decision.granted, ['essential', 'measurement']);
    assert.deepEqual(change.granted, ['measurement']);
    assert.deepEqual(change.withdrawn, ['maps']);
    assert.deepEqual(change.uncleared, []);
    assert.equal(change.source, 'api');
    assert.equal(change.marker, 'essential measurement');
    assert.ok(change.ran.includes('a'));
    assert.equal(
      await page.evaluate(() => document.querySelector('iframe').hasAttribute('src')),
      false,
    );
  });

  test('consent-change comes when what was granted is open, also if what opens it has to be fetched', async () => {
    // One by one: a page of many elements opens them in its own time.
    for (const [gatedElement, opened] of [
      [
        '<iframe data-consent="measurement" data-src="/_test/blank" title="Frame"></iframe>',
        'iframe[src]',
      ],
      ['<template data-consent="measurement"><p id="content">Text</p></template>', '#content'],
    ]) {
      const page = await gate.visit(engine, {
        body: `${gatedElement}<script>
          document.addEventListener('consent-change', () => {
            window.isOpen = !!document.querySelector('${opened}');
          });
        </script>`,
      });
      await call(page, 'acceptAll');
      await eventOf(page, 'change');
      assert.equal(await page.evaluate(() => isOpen), true, opened);
    }
  });

  test('scripts start after the banner is off the screen, and the event comes after them', async () => {
    const page = await gate.visit(engine, {
      script: '',
      body: `<script type="text/plain" data-consent="measurement">
        ran.push(document.querySelector('consent-banner').checkVisibility?.() ? 'covered' : 'free');
        window.startedAt = performance.now();
      </script>`,
    });
    await page.waitForVisible('consent-banner');
    await page.evaluate(() => {
      document.addEventListener('consent-request', () => {
        window.requestedAt = performance.now();
        requestAnimationFrame(() => {
          window.framedAt = performance.now();
          window.isGoneInFrame = !document.querySelector('consent-banner').checkVisibility();
        });
      });
    });
    await page.click(accept);
    const { source, ran: before } = await eventOf(page, 'change');
    assert.equal(source, 'visitor');
    assert.deepEqual(before, ['free']);
    const times = await page.evaluate(() => ({ isGoneInFrame, framedAt, startedAt, requestedAt }));
    assert.equal(times.isGoneInFrame, true);
    assert.ok(times.startedAt > times.framedAt, JSON.stringify(times));
  });

  test('what was granted is fetched before the way back', async () => {
    const fetchBoth = async () => {
      const page = await gate.visit(engine, { script: '', body: gated('a') });
      await page.click(accept);
      await page.waitForVisible('consent-way-back >>> button');
      return page.evaluate(() =>
        ['/_test/js', 'way-back.js'].map(
          (part) =>
            performance.getEntriesByType('resource').find(({ name }) => name.includes(part))
              ?.startTime,
        ),
      );
    };
    let [script, wayBack] = await fetchBoth();
    // It waits for a moment, in which a machine may be too busy for either.
    for (let again = 0; again < 3 && script > wayBack; again++)
      [script, wayBack] = await fetchBoth();
    assert.ok(script < wayBack, `${script} ${wayBack}`);
  });

  test('one decision that takes one name away and grants another shuts at once and opens after the paint', async () => {
    const page = await gate.visit(engine, {
      script: 'data-banner="none" data-categories="essential measurement maps"',
      cookie: { granted: 'maps', denied: 'measurement' },
      body: `${inline('a')}<iframe data-consent="maps" data-src="/_test/blank"></iframe>`,
    });
    await page.waitFor(() => document.querySelector('iframe').src);
    const soon = await page.evaluate(async () => {
      consentElements.decide({ measurement: true, maps: false });
      await null;
      return [[...ran], document.querySelector('iframe').hasAttribute('src')];
    });
    assert.deepEqual(soon, [[], false]);
    await hasRun(page, 'a');
  });

  test('a refusal by the visitor is told as well', async () => {
    const page = await gate.visit(engine, { script: '' });
    await page.click(reject);
    const { granted, withdrawn, decision, source } = await eventOf(page, 'change');
    assert.deepEqual([granted, withdrawn, source], [[], [], 'visitor']);
    assert.deepEqual(decision.denied, ['measurement']);
  });

  test('changes are told in the order in which they happened', async () => {
    const page = await gate.visit(engine, { body: inline('a') });
    for (const calls of [
      ['acceptAll', 'rejectAll'],
      ['acceptAll', 'rejectAll', 'acceptAll'],
      ['rejectAll', 'acceptAll', 'rejectAll', 'acceptAll', 'rejectAll'],
    ]) {
      const told = await page.evaluate(async (methods) => {
        const start = events.length;
        const before = consentElements.decision.granted.length;
        for (const method of methods) consentElements[method]();
        await new Promise((resolve) => setTimeout(resolve, 700));
        const changes = events
          .slice(start)
          .filter(({ type }) => type === 'change')
          .map(({ decision, previous }) => [previous.granted.length, decision.granted.length]);
        return [[0, before], ...changes];
      }, calls);
      // Each begins where the last one ended, and the last one tells what holds.
      for (const [index, [previous]] of told.entries())
        if (index > 0) assert.equal(previous, told[index - 1][1], JSON.stringify([calls, told]));
      const holds = await page.evaluate(() => consentElements.decision.granted.length);
      assert.equal(told.at(-1)[1], holds, JSON.stringify([calls, told]));
    }
    // The second sequence ended with a grant.
    assert.deepEqual(await ran(page), ['a']);
  });

  test('a grant that was withdrawn before its scripts could start starts none', async () => {
    const page = await gate.visit(engine, { body: inline('a') + gated('b') });
    await page.evaluate(() => {
      consentElements.acceptAll();
      consentElements.rejectAll();
    });
    await settled(page, 400);
    assert.deepEqual(await ran(page), []);
  });

  test('consent-preferences-request may be prevented, to show one’s own', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<button data-consent-action="preferences">Settings</button><script>document.addEventListener("consent-preferences-request", (event) => event.preventDefault())</script>',
    });
    await page.click('button');
    await call(page, 'showPreferences');
    await settled(page, 300);
    assert.equal((await eventsOf(page, 'preferences-request')).length, 2);
    assert.equal(await page.evaluate(() => !!document.querySelector('consent-preferences')), false);
  });

  test('any button or link of the page takes a decision, wherever it is', async () => {
    const page = await gate.visit(engine, {
      script: two,
      body: `
        <button id="accept" data-consent-action="accept">Accept <b>all</b></button>
        <a id="reject" href="#gone" data-consent-action="reject">Reject</a>
        <p id="quiet"><button id="withdraw" data-consent-action="withdraw">Withdraw</button></p>
        <div id="host"></div>
        <button id="other" data-consent-action="explode">Other</button>
        <script>
          quiet.addEventListener('click', (event) => event.stopPropagation());
          const root = host.attachShadow({ mode: 'open' });
          root.innerHTML = '<button id="inner" data-consent-action="accept">Accept</button>';
        </script>`,
    });
    const granted = () => page.evaluate(() => consentElements.decision.granted.length);
    await page.click('#accept b');
    await page.waitFor(() => consentElements.decision.granted.length === 3);
    await page.click('#reject');
    await page.waitFor(() => consentElements.decision.granted.length === 1);
    assert.equal(await page.evaluate(() => location.hash), '');
    await page.click('#host >>> #inner');
    await page.waitFor(() => consentElements.decision.granted.length === 3);
    await page.click('#withdraw');
    await page.waitFor(() => consentElements.decision.granted.length === 1);
    await page.click('#other');
    assert.equal(await granted(), 1);
    assert.deepEqual(
      (await eventsOf(page, 'request')).map(({ source }) => source),
      ['visitor', 'visitor', 'visitor', 'visitor'],
    );
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('a command names the preferences, too', async () => {
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: '<button command="--preferences" commandfor="x">Settings</button><p id="x"></p>',
    });
    await page.click('button');
    await page.waitForVisible('consent-preferences dialog');
  });

  test('scrolling, keys, clicks beside it, waiting and going on are no consent', async () => {
    const page = await gate.visit(engine, {
      script: '',
      body: `<h1>Page</h1><a href="#down">Down</a><p style="height: 4000px"></p><p id="down">Down</p>${inline('a')}`,
    });
    await page.waitForVisible('consent-banner');
    await page.click('h1');
    await page.press('Escape', 'Tab', 'Tab', 'Escape', 'PageDown', 'End');
    await page.evaluate(() => scrollTo(0, 3000));
    await page.evaluate(() => (location.hash = 'down'));
    await settled(page, 300);
    await page.reload();
    await page.waitForVisible('consent-banner');
    assert.deepEqual(await page.cookies(), []);
    assert.deepEqual(await ran(page), []);
  });

  test('consent-error says in a sentence what was wrong, with a code and what was done instead', async () => {
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-max-age="forever"`,
      cookie: 'nonsense',
    });
    const setting = await errorOf(page, 'bad-setting');
    assert.match(setting.message, /data-max-age="forever".*1 to 400.*182/);
    const cookie = await errorOf(page, 'bad-cookie');
    assert.match(cookie.message, /consent="nonsense"/);
    if (page.consoleMessages) {
      const warnings = page.consoleMessages.filter(({ type }) => /^warn/.test(type));
      assert.ok(warnings.some(({ text }) => text.includes('"forever"')));
      assert.ok(warnings.some(({ text }) => text.includes('"nonsense"')));
    }
  });

  test('a listener that throws harms neither the gate nor the others', async () => {
    const page = await gate.visit(engine, {
      body: inline('a'),
      head: `<script>
        for (const type of ['ready', 'request', 'change'])
          document.addEventListener('consent-' + type, () => { throw new Error('mine'); });
      </script>`,
    });
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    await eventOf(page, 'change');
  });

  test('a request of the page itself is taken, as one by the api', async () => {
    const page = await gate.visit(engine, { script: two });
    await page.evaluate(() => {
      const request = new Event('consent-request', { bubbles: true, cancelable: true });
      document.dispatchEvent(Object.assign(request, { choice: { maps: true }, source: 'gpc' }));
      // One that says nothing is nothing.
      document.dispatchEvent(new Event('consent-request', { bubbles: true, cancelable: true }));
    });
    const { decision, source } = await eventOf(page, 'change');
    assert.deepEqual(decision.granted, ['essential', 'maps']);
    assert.equal(source, 'api');
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  test('the marker on the root element holds what is granted', async () => {
    const page = await gate.visit(engine, {
      script: two,
      cookie: { granted: 'measurement', denied: 'measurement.matomo' },
    });
    const marker = () => page.evaluate(() => document.documentElement.getAttribute('data-consent'));
    assert.equal(await marker(), 'essential measurement');
    await call(page, 'decide', { maps: true });
    await eventOf(page, 'change');
    assert.equal(await marker(), 'essential measurement maps');
    await call(page, 'rejectAll');
    assert.equal(await marker(), 'essential');
  });

  test('an answer for another policy version says so, and an answer again after that', async () => {
    const page = await gate.visit(engine, {
      script: `${OPTIONS} data-policy-version="2"`,
      cookie: answer({ ...ACCEPTED, policy: '1' }),
    });
    const { decision } = await eventOf(page, 'ready');
    assert.equal(decision.source, 'policy');
    await call(page, 'acceptAll');
    const change = await eventOf(page, 'change');
    assert.equal(change.source, 'api');
    assert.equal(change.previous.source, 'policy');
    assert.equal(change.decision.policyVersion, '2');
  });

  test('a subscriber that answers inside a notification: all hear of the decisions in their order', async () => {
    const page = await gate.visit(engine, { body: inline('a') });
    await page.evaluate(() => {
      window.heard = [];
      const note = (name) => (decision) => heard.push(name + ' ' + decision.granted.join('+'));
      consentElements.subscribe((decision) => {
        note('one')(decision);
        if (decision.granted.includes('measurement')) consentElements.rejectAll();
      });
      consentElements.subscribe(note('two'));
      consentElements.acceptAll();
    });
    await eventOf(page, 'change', 2);
    assert.deepEqual(await page.evaluate(() => heard), [
      'one essential+measurement',
      'two essential+measurement',
      'one essential',
      'two essential',
    ]);
    assert.deepEqual(
      (await eventsOf(page, 'change')).map(({ decision, previous, granted, withdrawn }) => [
        previous.granted.join(),
        decision.granted.join(),
        granted.join(),
        withdrawn.join(),
      ]),
      [
        ['essential', 'essential,measurement', 'measurement', ''],
        ['essential,measurement', 'essential', '', 'measurement'],
      ],
    );
    assert.deepEqual(await page.evaluate(() => ran), []);
  });

  test('a subscriber that answers when it is first called hears of its own answer', async () => {
    const page = await gate.visit(engine);
    const heard = await page.evaluate(() => {
      const calls = [];
      consentElements.subscribe(
        ({ decided, granted }) => {
          calls.push(granted.join('+'));
          if (!decided) consentElements.acceptAll();
        },
        { immediate: true },
      );
      return calls;
    });
    assert.deepEqual(heard, ['essential', 'essential+measurement']);
  });

  test('a listener that answers when the gate is ready, or on a change: the events keep the order', async () => {
    const page = await gate.visit(engine, {
      html: `<!doctype html><title>Test</title>${LOG}<script>
        document.addEventListener('consent-ready', () => consentElements.acceptAll());
        document.addEventListener('consent-change', ({ granted }) => {
          if (granted.includes('measurement')) consentElements.rejectAll();
        });
      </script>${tag(OPTIONS)}`,
    });
    await eventOf(page, 'change', 2);
    assert.deepEqual(
      (await eventsOf(page, 'change')).map(({ decision }) => decision.granted.join()),
      ['essential,measurement', 'essential'],
    );
    assert.equal(await call(page, 'allows', 'measurement'), false);
  });

  test('subscribers that answer each other without end are stopped, and it is said', async () => {
    const page = await gate.visit(engine);
    await page.evaluate(() => {
      for (const wanted of [true, false])
        consentElements.subscribe(() => consentElements.decide({ measurement: wanted }));
      consentElements.acceptAll();
    });
    assert.match(await page.evaluate(() => errors.join()), /answer each other/);
  });
});
