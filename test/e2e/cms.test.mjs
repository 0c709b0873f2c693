// HTML that has gone through a CMS, which takes out tags and attributes that it does not know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { kses } from '../harness/kses.mjs';
import {
  ACCEPTED,
  REFUSED,
  call,
  eventOf,
  eventsOf,
  hasRun,
  inline,
  ran,
  useGate,
} from './gate-helpers.mjs';

const gate = useGate();

const DECLARATIONS = `
  <div data-consent-category="essential" data-label="Needed"></div>
  <ul data-consent-category="measurement" data-label="Statistics" data-brief="counting visits">
    <li data-consent-service="matomo" data-label="Matomo" data-provider="Example Ltd" data-country="ZA">
      <span data-consent-cookie="_pk_id*" data-duration="P13M" data-purpose="Tells visits apart."></span>
      <p><span data-consent-cookie="mtm_*" data-type="local-storage"></span></p>
    </li>
  </ul>
  <div data-consent-category="maps" data-label="Our map"></div>`;

const categories = (page) => page.evaluate(() => consentElements.categories);
const PREFERENCES = 'consent-preferences dialog';
const link = (href = '#cookie-settings') =>
  `<nav><a id="link" href="${href}">Cookie choices</a></nav>`;
const isOpen = () => !!document.querySelector('consent-preferences dialog')?.open;

eachEngine((engine) => {
  test('what a CMS has taken our tags out of declares categories, services and cookies', async () => {
    const content = kses(`<consent-category name="gone"></consent-category>${DECLARATIONS}`);
    assert.doesNotMatch(content, /<consent-/);
    const page = await gate.visit(engine, { script: ' ', body: content });
    await page.waitForVisible('consent-banner');
    assert.deepEqual(
      (await categories(page)).map(({ name, basis }) => `${name} ${basis}`),
      ['essential necessary', 'measurement consent', 'maps consent'],
    );
    const words = await page.text('consent-banner [slot="text"]');
    assert.match(words, /Statistics \(counting visits\)/);
    assert.match(words, /Our map/);
    await page.click('consent-banner [data-consent-action="preferences"]');
    await page.waitFor(() => document.querySelector('input[role="switch"][name="maps"]'));
    const shown = await page.evaluate(
      () => document.querySelector('consent-preferences').textContent,
    );
    for (const word of ['Matomo', 'Example Ltd', '_pk_id*', 'Tells visits apart.', 'mtm_*'])
      assert.ok(shown.includes(word), `${word} is told`);
  });

  test('what they declare is cleared by a refusal, and nothing else', async () => {
    const page = await gate.visit(engine, { body: kses(DECLARATIONS) });
    await page.evaluate(() => {
      document.cookie = '_pk_id.1=a; path=/';
      document.cookie = 'login=b; path=/';
      localStorage.setItem('mtm_x', '1');
      localStorage.setItem('cart', '1');
    });
    await call(page, 'rejectAll');
    await eventOf(page, 'change');
    assert.deepEqual(
      await page.evaluate(() => [
        document.cookie
          .split('; ')
          .map((pair) => pair.split('=')[0])
          .sort(),
        Object.keys(localStorage),
      ]),
      [['consent', 'login'], ['cart']],
    );
  });

  test('what they declare late is declared, and goes with them', async () => {
    const page = await gate.visit(engine, { body: inline('chat', 'data-consent="chat"') });
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="late" data-consent-category="chat"></div>',
      ),
    );
    await page.waitFor(() => consentElements.categories.some(({ name }) => name === 'chat'));
    await call(page, 'acceptAll');
    await hasRun(page, 'chat');
    await page.evaluate(() =>
      document.querySelector('#late').setAttribute('data-consent-category', 'talk'),
    );
    await page.waitFor(() => consentElements.categories.some(({ name }) => name === 'talk'));
  });

  test('an ordinary element makes nothing run unasked, and a script or frame declares nothing', async () => {
    const page = await gate.visit(engine, {
      body: `<div data-consent-category="measurement" data-basis="exempt"></div>
        <script type="text/plain" data-consent-category="analytics"></script>
        <iframe data-consent-category="video"></iframe>${inline('measured')}`,
    });
    assert.deepEqual(
      (await categories(page)).map(({ name, basis }) => `${name} ${basis}`),
      ['essential necessary', 'measurement consent'],
    );
    assert.deepEqual(await ran(page), []);
  });

  test('a banner’s h2 and p without slots are its heading and text, and our own words stay out', async () => {
    const content = kses(`<h2>Your choice</h2><p></p>
      <p slot="text">We count visits.</p><p>It is up to you.</p>
      <p><button type="button" data-consent-action="accept">Accept</button></p>${DECLARATIONS}`);
    assert.doesNotMatch(content, /slot=/);
    const page = await gate.visit(engine, {
      script: ' ',
      body: `<consent-banner layout="card">${content}</consent-banner>`,
    });
    // Until it is defined, its content is a part of the page.
    await page.waitForVisible('consent-banner:popover-open h2');
    for (const text of ['We count visits.', 'It is up to you.'])
      await page.waitFor(
        (words) =>
          [...document.querySelectorAll('consent-banner p')]
            .find((one) => one.textContent === words)
            ?.checkVisibility(),
        { args: [text] },
      );
    assert.deepEqual(
      await page.evaluate(() => [
        document.querySelector('consent-banner').ariaLabel ??
          document.getElementById(
            document.querySelector('consent-banner').getAttribute('aria-labelledby'),
          ).textContent,
        document.querySelectorAll('consent-banner > :is(h2, [slot=text])').length,
        // The editor's line round a button is no text; ours is shown instead of that button.
        document.querySelector('consent-banner > p > button').checkVisibility(),
        document.querySelector('consent-banner > [data-consent-action=accept]').checkVisibility(),
      ]),
      ['Your choice', 3, false, true],
    );
  });

  test('data-slot stands for slot, in banner, placeholder and policy', async () => {
    const page = await gate.visit(engine, {
      script: ' ',
      body: `<consent-banner>${kses('<h3 data-slot="heading">Hello</h3><div data-slot="text">Words</div><div data-slot="footer">no</div>')}</consent-banner>
        <consent-embed><iframe data-consent="maps" data-src="/_test/blank"></iframe>${kses('<p data-slot="shut">Closed</p>')}</consent-embed>
        <policy-viewer>${kses('<h1 data-slot="heading">Policy</h1><h2>One</h2><p>Text</p>')}</policy-viewer>`,
    });
    await page.waitForVisible('consent-banner h3');
    await page.waitForVisible('consent-embed p');
    await page.waitFor(() => document.querySelector('policy-viewer h1').slot);
    assert.deepEqual(
      await page.evaluate(() =>
        ['consent-banner', 'consent-embed', 'policy-viewer'].map((tag) =>
          [...document.querySelectorAll(`${tag} > [data-slot]`)].map(({ slot }) => slot),
        ),
      ),
      [['heading', 'text', ''], ['shut'], ['heading']],
    );
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll('consent-banner > :is(h2, span[slot=text])').length,
      ),
      0,
    );
  });

  test('a link to #cookie-settings opens the preferences by mouse and keyboard, and the address stays', async () => {
    const page = await gate.visit(engine, { script: ' ', cookie: REFUSED, body: kses(link()) });
    await page.click('#link');
    await page.waitForVisible(PREFERENCES);
    await page.press('Escape');
    await page.waitForHidden(PREFERENCES);
    await page.evaluate(() => document.querySelector('#link').focus());
    await page.press('Enter');
    await page.waitForVisible(PREFERENCES);
    assert.equal(await page.evaluate(() => location.hash), '');
    assert.equal((await eventsOf(page, 'preferences-request')).length, 2);
  });

  test('opened in another tab, or from another page, it opens them there', async () => {
    for (const script of [' ', 'async', 'defer']) {
      const page = await gate.visit(engine, { script, cookie: ACCEPTED, body: '' });
      await page.waitFor(() => window.consentElements);
      const { hash } = new URL(`${page.url}#cookie-settings`);
      const other = await page.context.newPage();
      await other.goto(page.url + hash);
      await other.waitFor(isOpen);
      assert.equal(await page.evaluate(isOpen), false);
    }
  });

  test('a link with the whole address of this page opens them too', async () => {
    const page = await gate.visit(engine, {
      script: ' ',
      cookie: ACCEPTED,
      body: '<a id="link">Choices</a>',
    });
    await page.evaluate(
      () => (document.querySelector('#link').href = `${location.href}#cookie-settings`),
    );
    await page.click('#link');
    await page.waitForVisible(PREFERENCES);
  });

  test('with Ctrl or Shift the browser has the link to itself', async () => {
    const page = await gate.visit(engine, { script: ' ', cookie: ACCEPTED, body: link() });
    const isPrevented = (init) =>
      page.evaluate((given) => {
        let prevented;
        // After ours, which hears it first; then it goes nowhere.
        addEventListener(
          'click',
          (event) => {
            prevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        const options = { bubbles: true, cancelable: true, composed: true, ...given };
        document.querySelector('#link').dispatchEvent(new MouseEvent('click', options));
        return prevented;
      }, init);
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
      assert.equal(await isPrevented(init), false, JSON.stringify(init));
    assert.deepEqual(await eventsOf(page, 'preferences-request'), []);
    assert.equal(await isPrevented({}), true);
    assert.equal((await eventsOf(page, 'preferences-request')).length, 1);
  });

  test('the name of the link can be another one', async () => {
    const page = await gate.visit(engine, {
      script: 'data-preferences-hash="privacy-choices"',
      cookie: ACCEPTED,
      body: `<a id="other" href="#cookie-settings">Elsewhere</a>${link('#privacy-choices')}`,
    });
    await page.click('#other');
    assert.equal(await page.evaluate(() => location.hash), '#cookie-settings');
    assert.deepEqual(await eventsOf(page, 'preferences-request'), []);
    await page.click('#link');
    await page.waitForVisible(PREFERENCES);
    // It is the page's way back, so there is none of ours.
    assert.equal(await page.evaluate(() => !!document.querySelector('consent-way-back')), false);
  });

  test(
    'without JavaScript it is a link like any other',
    { skip: !engine.can('javaScript') },
    async () => {
      const page = await gate.visit(engine, {
        script: ' ',
        body: `${link()}<h2 id="cookie-settings">Your choices</h2>`,
        settings: { javaScript: false },
      });
      await page.click('#link');
      await page.waitFor(() => location.hash === '#cookie-settings');
    },
  );
});
