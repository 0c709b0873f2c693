// A page that nobody saw is not measured.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, gated, hasRun, inline, useGate } from './gate-helpers.mjs';

const gate = useGate();

/** At the end of a page's body: tells the server that the page is parsed. */
const PARSED = '<img src="/_test/blank?parsed" alt="">';

/** Waits until the page that is next has been prerendered to its end. */
async function waitForPrerender() {
  const isParsed = ({ path, query }) => path === '/_test/blank' && 'parsed' in query;
  for (let waits = 0; !gate.server.hits.some(isParsed); waits++) {
    assert.ok(waits < 200, 'the browser prerendered nothing');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // What must not start there would have.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Goes to the page that was prerendered, and fails loudly if it was not. */
async function activate(page, path) {
  await page.click('#go');
  // In one look: the driver may take a moment to find the page that has taken this one's place.
  const { wasPrerendered } = await page.waitFor(
    (at) => location.pathname === at && events.length > 0 && { wasPrerendered },
    { args: [path] },
  );
  assert.equal(wasPrerendered, true, 'the browser prerendered nothing');
}

eachEngine((engine) => {
  const skip = engine.name !== 'chromium' && 'the engine does not prerender';

  test('a prerendered page opens nothing until it is activated', { skip }, async () => {
    gate.server.forget();
    const next = gate.page({
      path: '/gate/next',
      body: `<h1>Next</h1>${inline('a')}${gated('b')}<iframe data-consent="measurement" data-src="/_test/blank?next"></iframe>
        <script>
          window.wasPrerendered = document.prerendering;
          const timer = setInterval(() => {
            if (document.prerendering) window.before = [...ran, document.querySelector('iframe').getAttribute('src'), events.length];
            else clearInterval(timer);
          }, 10);
          document.addEventListener('prerenderingchange', () => clearInterval(timer), { once: true, capture: true });
        </script>${PARSED}`,
    });
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<a id="go" href="${new URL(next).pathname}">Next</a>
        <script type="speculationrules">{ "prerender": [{ "urls": ["${new URL(next).pathname}"], "eagerness": "immediate" }] }</script>`,
    });
    await waitForPrerender();
    assert.equal(gate.server.scriptHits('b'), 0);
    assert.equal(
      gate.server.hits.filter(({ path, query }) => path === '/_test/blank' && 'next' in query)
        .length,
      0,
    );

    await activate(page, new URL(next).pathname);
    assert.deepEqual(await page.evaluate(() => window.before), [null, 0]);
    await hasRun(page, 'a', 'b');
    await page.waitFor(() => document.querySelector('iframe').getAttribute('src'));
    assert.equal(
      await page.evaluate(() => events.filter(({ type }) => type === 'ready').length),
      1,
    );
  });

  test(
    'a gate that was stopped before the page is activated does not start with it',
    { skip },
    async () => {
      gate.server.forget();
      const next = gate.page({
        path: '/gate/stopped',
        body: `<h1>Next</h1>${inline('a')}<script>
        window.wasPrerendered = document.prerendering;
        consentElements.dispose();
      </script>${PARSED}`,
      });
      const path = new URL(next).pathname;
      const page = await gate.visit(engine, {
        cookie: ACCEPTED,
        body: `<a id="go" href="${path}">Next</a>
        <script type="speculationrules">{ "prerender": [{ "urls": ["${path}"], "eagerness": "immediate" }] }</script>`,
      });
      await waitForPrerender();
      await page.click('#go');
      await page.waitFor((at) => location.pathname === at, { args: [path] });
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(await page.evaluate(() => [wasPrerendered, ran, events.length]), [
        true,
        [],
        0,
      ]);
    },
  );

  test('what was decided before it is activated counts in it', { skip }, async () => {
    gate.server.forget();
    const next = gate.page({
      path: '/gate/later',
      body: `<h1>Next</h1>${inline('a')}<script>
        window.wasPrerendered = document.prerendering;
        window.heard = [];
        consentElements.subscribe((decision) => heard.push(decision.granted.join(' ')), { immediate: true });
      </script>${PARSED}`,
    });
    const path = new URL(next).pathname;
    const page = await gate.visit(engine, {
      cookie: ACCEPTED,
      body: `<a id="go" href="${path}">Next</a>
        <script type="speculationrules">{ "prerender": [{ "urls": ["${path}"], "eagerness": "immediate" }] }</script>`,
    });
    await waitForPrerender();
    await page.evaluate(() => consentElements.rejectAll());
    await activate(page, path);
    assert.deepEqual(await page.evaluate(() => [consentElements.allows('measurement'), ran]), [
      false,
      [],
    ]);
    assert.deepEqual(await page.evaluate(() => heard), ['essential measurement', 'essential']);
  });

  test(
    'who waits in a page before it is activated hears of what was granted meanwhile',
    { skip },
    async () => {
      gate.server.forget();
      const next = gate.page({
        path: '/gate/waiting',
        body: `<h1>Next</h1><script>
        window.wasPrerendered = document.prerendering;
        consentElements.whenAllowed('measurement').then(() => ran.push('allowed'));
        consentElements.whenDecided().then(() => ran.push('decided'));
      </script>${PARSED}`,
      });
      const path = new URL(next).pathname;
      const page = await gate.visit(engine, {
        body: `<a id="go" href="${path}">Next</a>
        <script type="speculationrules">{ "prerender": [{ "urls": ["${path}"], "eagerness": "immediate" }] }</script>`,
      });
      await waitForPrerender();
      await page.evaluate(() => consentElements.acceptAll());
      await activate(page, path);
      await hasRun(page, 'allowed', 'decided');
    },
  );
});
