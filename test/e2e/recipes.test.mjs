// Each recipe for plain HTML as a page: its own code, with a server of ours at the vendors' addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneEngine } from '../harness/each-engine.mjs';
import { startCountdown } from '../harness/countdown.mjs';
import { pause } from '../harness/page.mjs';
import { htmlOf } from '../harness/recipe.mjs';
import { LOG, call, eventOf, eventsOf, useGate } from './gate-helpers.mjs';

const gate = useGate();

/** What each recipe loads once everything is allowed, and what its vendors keep then. */
const RECIPES = {
  'google-analytics': {
    loads: ['www.googletagmanager.com/gtag/js'],
    cookies: ['_ga', '_ga_XXXXXXXXXX'],
    /** By then the queue has our default before anything of Google's. */
    then: async (page) =>
      assert.deepEqual(
        await page.evaluate(() =>
          dataLayer.map(([command, name]) => (command === 'consent' ? name : command)),
        ),
        ['default', 'update', 'js', 'config'],
      ),
  },
  'google-tag-manager': {
    loads: ['www.googletagmanager.com/gtm.js'],
    then: async (page) =>
      assert.deepEqual(
        await page.evaluate(() => dataLayer.findLast(({ event }) => event === 'consent_change')),
        { event: 'consent_change', consent_granted: 'essential measurement' },
      ),
  },
  matomo: {
    loads: ['matomo.example/matomo.js'],
    cookies: ['_pk_id.1.1fff', '_pk_ses.1.1fff'],
    then: async (page) => {
      const calls = await page.evaluate(() => _paq.map(([name]) => name));
      assert.ok(calls.includes('requireConsent'), `${calls}`);
      assert.ok(calls.includes('setConsentGiven'), `${calls}`);
    },
  },
  'meta-pixel': {
    loads: ['connect.facebook.net/en_US/fbevents.js'],
    cookies: ['_fbp'],
    then: (page) =>
      page.waitFor(() => {
        const said = fbq.queue.map((call) => [...call].slice(0, 2).join(' '));
        return said.includes('consent grant') && said.includes('track PageView');
      }),
  },
  'hubspot-form': {
    loads: ['js.hsforms.net/forms/embed/v2.js'],
    cookies: ['hubspotutk', '__hstc'],
    answer: `window.hbspt = { forms: { create: ({ target }) => {
      document.querySelector(target).textContent = 'The form';
    } } };`,
    then: async (page) => {
      await page.waitFor(() => document.querySelector('#contact').textContent === 'The form');
      assert.equal(
        await page.evaluate(() => document.body.innerText.includes('Decide on it')),
        false,
      );
    },
    before: (page) => page.waitFor(() => document.body.innerText.includes('Decide on it')),
  },
  youtube: { loads: ['www.youtube-nocookie.com/embed/XXXXXXXXXXX'] },
  vimeo: { loads: ['player.vimeo.com/api/player.js', 'player.vimeo.com/video/000000000'] },
  'google-maps': { loads: ['www.google.com/maps/embed'] },
  calendly: { loads: ['calendly.com/example/30min'] },
};

/** The recipe, with its vendors and the gate where the test's server has them. */
function pageOf(name, { answer = '', cookies = [], loads }) {
  const code = htmlOf(name)
    .replaceAll('/consent/consent-elements.js', '/dist/consent-elements.js')
    // Privacy policies and plain links stay as they are: nothing loads them.
    .replace(/(src=|data-src=|['"])(["']?)https:\/\/(?=[\w.-]+\/)/g, '$1$2/vendor/');
  for (const address of loads) {
    const isScript = /\.js$|gtag/.test(address);
    gate.server.page(`/vendor/${address}`, {
      html: isScript ? `${keep(cookies)}${answer}` : '<p>Theirs</p>',
      ...(isScript && { type: 'text/javascript' }),
    });
  }
  return gate.page({
    path: `/recipes/${name}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${LOG}</head><body><h1>${name}</h1>${code}</body></html>`,
  });
}

const keep = (cookies) => cookies.map((name) => `document.cookie = '${name}=1; path=/';`).join('');

const asked = () =>
  [...new Set(gate.server.hits.map(({ path }) => path))]
    .filter((path) => path.startsWith('/vendor/'))
    .map((path) => path.slice('/vendor/'.length))
    .sort();

async function untilAsked(loads) {
  const remaining = startCountdown(20_000);
  while (asked().length < loads.length && remaining()) await pause(50);
  assert.deepEqual(asked(), loads);
}

const cookiesOf = (page) =>
  page.evaluate(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]));

const frames = (page) =>
  page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ src }) => src).join());

/** Gives to what would be asked for too early the time to be. */
const idle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

inOneEngine((engine) => {
  for (const [name, recipe] of Object.entries(RECIPES)) {
    const { loads, cookies = [], before, then } = recipe;

    test(`${name}: nothing before consent, everything after it, nothing after a withdrawal`, async () => {
      const url = pageOf(name, recipe);
      gate.server.forget();
      const page = await gate.visit(engine, { url });
      await page.waitForVisible('consent-banner');
      await before?.(page);
      await idle(page);
      assert.deepEqual(asked(), []);

      await page.click('consent-banner [data-consent-action="accept"]');
      await untilAsked(loads);
      await then?.(page);
      for (const cookie of cookies)
        await page.waitFor((one) => document.cookie.includes(`${one}=`), { args: [cookie] });

      await call(page, 'rejectAll');
      const { uncleared } = await eventOf(page, 'change', 2);
      assert.deepEqual(uncleared, []);
      assert.deepEqual(await cookiesOf(page), ['consent']);
      assert.equal(await frames(page), '');
      gate.server.forget();
      await page.reload();
      await idle(page);
      assert.deepEqual(asked(), []);
      // We find nothing wrong with it either.
      await page.waitFor(() => consentElements.check().length === 0 || consentElements.check(), {});
      assert.deepEqual(
        await page.evaluate(() => consentElements.check().map(({ message }) => message)),
        [],
      );
      assert.deepEqual(await eventsOf(page, 'error'), []);
      assert.deepEqual(await page.evaluate(() => errors), []);
    });

    test(`${name}: nothing after a refusal`, async () => {
      const url = pageOf(name, recipe);
      gate.server.forget();
      const page = await gate.visit(engine, { url });
      await page.click('consent-banner [data-consent-action="reject"]');
      await eventOf(page, 'change');
      await idle(page);
      await page.reload();
      await idle(page);
      assert.deepEqual(asked(), []);
      assert.deepEqual(await cookiesOf(page), ['consent']);
    });
  }

  test(
    'google-tag-manager: who has no JavaScript is not measured',
    { skip: !engine.can('javaScript') },
    async () => {
      const url = pageOf('google-tag-manager', RECIPES['google-tag-manager']);
      gate.server.forget();
      await gate.visit(engine, { url, settings: { javaScript: false } });
      assert.deepEqual(asked(), []);
      assert.ok(gate.server.hits.length, 'the page was asked for');
    },
  );

  test('measuring-without-consent: runs unasked until the visitor objects, and keeps nothing', async () => {
    const loads = ['matomo.example/matomo.js'];
    const url = pageOf('measuring-without-consent', { loads });
    gate.server.forget();
    const page = await gate.visit(engine, { url });
    await untilAsked(loads);
    assert.equal(await page.isVisible('consent-banner'), false);
    assert.equal(await page.evaluate(() => document.cookie), '');
    await page.waitForVisible('consent-status button');
    await call(page, 'showPreferences');
    await page.click('consent-preferences [data-consent-action="reject"]');
    await eventOf(page, 'change');
    gate.server.forget();
    await page.reload();
    await idle(page);
    assert.deepEqual(asked(), []);
  });
});
