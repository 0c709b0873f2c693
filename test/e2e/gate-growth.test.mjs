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
});
