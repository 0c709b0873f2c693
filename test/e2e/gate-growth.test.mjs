// A page that lives long, as an app with a router does, keeps nothing of what has left it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { ACCEPTED, useGate } from './gate-helpers.mjs';

const gate = useGate();

const ROUTES = 1000;

/** What routes may hold, by what of ours deals with it. */
const KINDS = {
  'an inline script': '<script type="text/plain" data-consent="measurement">window.x = 1</script>',
  'a refused script': '<script type="text/plain" data-consent="maps" src="/none.js"></script>',
  'a template': `<template data-consent="measurement"><p>Map</p><script>window.x = 1</script></template>`,
  'a refused template': '<template data-consent="maps"><p>Map</p></template>',
  'a picture': '<img alt="" data-consent="measurement" data-src="/_test/image">',
  'a refused frame': '<iframe data-consent="maps" data-src="/_test/blank"></iframe>',
  declarations: `<consent-category name="maps"><consent-cookie name="m*"></consent-cookie></consent-category>`,
  'a control': '<button type="button" data-consent-action="preferences">Cookies</button>',
  'a status': '<consent-status></consent-status><consent-declaration></consent-declaration>',
  'a banner': '<consent-banner></consent-banner>',
};

eachEngine((engine) => {
  // Only there can a page ask for it.
  const skip = engine.name !== 'chromium' && 'no garbage collection on demand';
  for (const [kind, markup] of Object.entries(KINDS))
    test(`keeps nothing of ${ROUTES} routes: ${kind}`, { skip }, async () => {
      const page = await gate.visit(engine, {
        cookie: ACCEPTED,
        script: '',
        body: '<main></main>',
        settings: { garbageCollection: true },
      });
      const kept = await page.evaluate(
        async (html, routes) => {
          const main = document.querySelector('main');
          const task = () => new Promise((resolve) => setTimeout(resolve));
          const nodes = [];
          // Time to be found, opened and missed; hidden pages' timers are slow, hence not each waits long.
          for (let route = 0; route < routes; route++) {
            main.innerHTML = html;
            for (const node of main.querySelectorAll('*')) nodes.push(new WeakRef(node));
            if (route % 10) await Promise.resolve();
            else await task();
          }
          main.replaceChildren();
          const alive = () => nodes.filter((node) => node.deref()).length;
          for (let tries = 0; tries < 50 && alive(); tries++) {
            await new Promise((resolve) => setTimeout(resolve, 50));
            gc();
          }
          return { all: nodes.length, alive: alive() };
        },
        markup,
        ROUTES,
      );
      assert.ok(kept.all >= ROUTES);
      // The last one may be in some cache of the browser's own.
      assert.ok(kept.alive <= 2, `${kept.alive} of ${kept.all} nodes are still there`);
    });

  test('tells thousands of subscribers and requests once each, in time that grows with their number only', async () => {
    const page = await gate.visit(engine, { body: '<main></main>' });
    const tell = (count) =>
      page.evaluate(async (number) => {
        const each = (task) => Array.from({ length: number }, task);
        const main = document.querySelector('main');
        window.ran = 0;
        let told = 0;
        const undo = each(() => consentElements.subscribe(() => told++));
        const requests = each(() => consentElements.whenAllowed('measurement'));
        for (const one of each(() => document.createElement('script'))) {
          one.type = 'text/plain';
          one.dataset.consent = 'measurement';
          one.textContent = 'ran++';
          main.append(one);
        }
        await new Promise((resolve) => setTimeout(resolve));
        const begun = performance.now();
        consentElements.acceptAll();
        await Promise.all(requests);
        while (ran < number) await new Promise((resolve) => setTimeout(resolve));
        const time = performance.now() - begun;
        const answer = [told, ran];
        undo.forEach((one) => one());
        main.replaceChildren();
        consentElements.reset();
        return { answer, time };
      }, count);
    await tell(100);
    const few = await tell(1000);
    const most = few.time * 30;
    let many = await tell(8000);
    // Again, in case the machine was busy with something else.
    for (let again = 0; many.time >= most && again < 2; again += 1) many = await tell(8000);
    assert.deepEqual(few.answer, [1000, 1000]);
    assert.deepEqual(many.answer, [8000, 8000]);
    // Eight times as long, and 64 times if each of them looked at all others.
    assert.ok(many.time < most, `${few.time} ms for 1000, ${many.time} ms for 8000`);
  });
});
