// The demo's configurator: its form makes a page, the page's code, and the visitors that come to it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe } from '../fairness/judges/axe.mjs';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';
import { tooWide } from '../harness/too-wide.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

/** Fills in fields of the form, by group and name, as somebody who types and leaves them would. */
const fillIn = (values) => {
  for (const [group, fields] of Object.entries(values))
    for (const [name, value] of Object.entries(fields)) {
      const place = document.querySelector(`[data-fields=${group}]`);
      const field =
        place.querySelector(`[name="${name}"][type=radio][value="${value}"]`) ??
        place.querySelector(`[type=checkbox][value="${value}"]`) ??
        place.querySelector(`[name="${name}"]`);
      if (/radio|checkbox/.test(field.type)) field.checked = value !== '';
      else field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
};

/** Waits until what a function says of the live page's document and its window is true. */
const inFrame = (page, check, message) =>
  page.waitFor(
    `((page, view) => page?.readyState === 'complete' && !!view.consentElements && (${check})(page, view))(document.querySelector('#preview').contentDocument, document.querySelector('#preview').contentWindow)`,
    { message: message ?? String(check) },
  );

const shown = (page, ...ids) =>
  page.evaluate((all) => all.map((id) => document.getElementById(id).textContent), ids);

const namesIn = (page, id) =>
  page.evaluate(
    (list) => [...document.querySelectorAll(`#${list} code`)].map((one) => one.textContent),
    id,
  );

/** What each visitor finds: what runs of the two purposes that it starts with, and whether it is asked. */
const visits = {
  'first-visit': { runs: [], asks: true },
  allowed: { runs: ['measurement.matomo', 'maps'] },
  refused: { runs: [] },
  partial: { runs: ['measurement.matomo'] },
  'new-purpose': { runs: ['measurement.matomo'], asks: true, words: 'Maps' },
  exempt: { runs: ['measurement.matomo'], asks: true, words: 'Maps' },
  'policy-changed': { runs: [], asks: true, words: 'policy changed' },
  expired: { runs: [], asks: true },
  gpc: { runs: [] },
  'storage-blocked': { runs: [], asks: true },
};

/** Whether a page is as one of the visitors should find it. */
const isAsExpected = (page, { runs, asks = false, words = '' }) => {
  const banner = page.querySelector('consent-banner');
  const granted = page.documentElement.dataset.consent?.split(' ') ?? [];
  return (
    granted.join() === ['essential', ...runs.map((name) => name.split('.')[0])].join() &&
    (banner.matches(':defined') && banner.open) === asks &&
    (!asks || banner.innerText.includes(words))
  );
};

eachEngine((engine) => {
  const visit = (hash = '', settings = {}) =>
    engine.page(`${server.url}/demo/configurator/${hash}`, settings);
  const isReady = (page) =>
    inFrame(page, (live) => live.querySelector('consent-banner')?.matches(':defined'));

  test('each control changes the live page and the code', async () => {
    const page = await visit();
    await isReady(page);

    await page.evaluate(fillIn, {
      words: { heading: 'Your “choice” & ours', accept: 'Yes, all' },
      look: { layout: 'card', position: 'top-end', theme: 'paper' },
      tokens: { radius: '3px', accent: '#124', 'way-back-inset': 'auto 12px' },
      law: { lang: 'de', regime: 'us' },
      signals: { signals: 'google' },
      settings: { policyVersion: '7', maxAge: '30', records: 'true', scope: 'shop' },
      purposes: { label: 'Zählen', basis: 'exempt', sale: 'sharing' },
    });
    await inFrame(
      page,
      (live, view) => {
        const banner = live.querySelector('consent-banner');
        const accept = banner.querySelector('[data-consent-action=accept]');
        const { settings, categories } = view.consentElements;
        return (
          banner.open &&
          banner.layout === 'card' &&
          banner.position === 'top-end' &&
          banner.innerText.includes('Your “choice” & ours') &&
          accept.innerText === 'Yes, all' &&
          banner.querySelector('[data-consent-action=reject]').innerText === 'Alle ablehnen' &&
          view.getComputedStyle(accept).borderRadius === '3px' &&
          /rgb\(17, 34, 68\)|srgb 0\.066/.test(view.getComputedStyle(accept).backgroundColor) &&
          view.getComputedStyle(banner).fontFamily.includes('Palatino') &&
          settings.regime === 'us' &&
          settings.maxAge === 30 &&
          settings.records &&
          settings.policyVersion === '7' &&
          settings.signals.join() === 'google' &&
          view.dataLayer.length > 0 &&
          categories.some(({ name, basis }) => name === 'measurement' && basis === 'exempt')
        );
      },
      'all of it in the live page',
    );
    const [html, css, npm] = await shown(page, 'page-html', 'page-css', 'npm-code');
    for (const part of [
      '<html lang="de">',
      'href="/consent/themes/paper.css"',
      'href="/brand.css"',
      // Google's tags find its default.
      '<script src="/consent/consent-elements.js"',
      'data-policy-version="7"',
      'data-max-age="30"',
      'data-regime="us"',
      'data-signals="google"',
      'data-records\n',
      'data-scope="shop"',
      'layout="card"',
      '<h2 slot="heading">Your “choice” &#38; ours</h2>',
      'label="Zählen"',
      'sale="sharing"',
      'basis="exempt"',
      'data-consent="measurement.matomo"',
    ])
      assert.ok(html.includes(part), `${part} in ${html}`);
    for (const part of ['--consent-radius: 3px;', '--consent-accent: #124;', 'auto 12px'])
      assert.ok(css.includes(part), `${part} in ${css}`);
    for (const part of ["themes/paper.css'", "import './brand.css'", 'maxAge: 30', "['google']"])
      assert.ok(npm.includes(part), `${part} in ${npm}`);

    // The address has it all: it comes back where it is opened.
    const [address] = await shown(page, 'permalink');
    await page.goto('about:blank');
    await page.goto(address);
    await inFrame(page, (live) => live.querySelector('consent-banner')?.open);
    assert.deepEqual(await shown(page, 'page-html', 'page-css', 'npm-code'), [html, css, npm]);
    assert.equal(
      await page.evaluate(() => document.querySelector('[name=heading]').value),
      'Your “choice” & ours',
    );
    assert.equal(await page.text('#problems'), '');

    await page.click('#start-over');
    await inFrame(page, (live) => live.querySelector('consent-banner')?.layout === 'bar');
    assert.equal(await page.evaluate(() => location.hash), '');
  });

  engine.testOnce(
    'purposes, services and cookies come and go; names follow the library’s rule',
    async () => {
      const page = await visit();
      await isReady(page);
      const addPurpose = '[data-fields=purposes] > .list > .link-button';
      await page.click(addPurpose);
      assert.match(await page.text('#problems'), /“Name” is empty. The purpose was left out/);
      assert.equal(await page.evaluate(() => document.activeElement.name), 'name');
      await page.type('Ad Stuff');
      const problem = await page.waitFor(() => {
        const described = document.activeElement.getAttribute('aria-describedby').split(' ').at(-1);
        const { textContent } = document.getElementById(described);
        return textContent.includes('Ad Stuff') && textContent;
      });
      assert.match(problem, /“Ad Stuff” is not allowed; allowed is 1 to 32 of a-z 0-9 -/);
      assert.equal(
        await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')),
        'true',
      );
      assert.equal((await shown(page, 'page-html'))[0].includes('Ad Stuff'), false);

      await page.evaluate(() => {
        const item = document.activeElement.closest('.item');
        const set = (name, value, place = item) => {
          const field = [...place.querySelectorAll(`[name=${name}]`)].at(-1);
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        };
        const add = (place) => place.querySelector('.list > .link-button').click();
        set('name', 'ads');
        add(item);
        set('name', 'mailer', item.querySelector('.item'));
        add(item.querySelector('.item'));
        set('name', 'm_*', item.querySelector('.item .item'));
        set('duration', 'P30D', item.querySelector('.item .item'));
      });
      await inFrame(
        page,
        (live, view) =>
          view.consentElements.categories.some(({ name }) => name === 'ads') &&
          live.querySelector('[name=ads] > [name=mailer] > [name="m_*"][duration=P30D]'),
      );
      assert.equal(await page.text('#problems'), '');
      assert.deepEqual(await namesIn(page, 'held'), ['measurement.matomo', 'maps', 'ads.mailer']);
      assert.match((await shown(page, 'npm-code'))[0], /'maps', 'ads'\]/);

      // A name that is taken, and values that are none, are said too and change nothing.
      await page.evaluate(() => {
        const set = (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        };
        const items = document.querySelectorAll('[data-fields=purposes] > .list > .items > .item');
        set(items[2].querySelector('[name=name]'), 'maps');
        set(document.querySelector('[name=radius]'), '3');
        set(document.querySelector('[name=font]'), 'serif; } body { display: none');
        set(document.querySelector('[name=maxAge]'), '900');
        set(document.querySelector('[name=position]'), 'top-end');
      });
      const problems = await page.text('#problems');
      for (const part of [
        /“maps” is there already/,
        /“900” is not allowed; allowed is whole days from 1 to 400. “182” is used instead/,
        /“serif; } body { display: none” is not allowed/,
        /“top-end” is not allowed; allowed is for a bar top, bottom/,
      ])
        assert.match(problems, part);
      assert.doesNotMatch((await shown(page, 'page-css'))[0], /display/);

      await page.evaluate(() => {
        const items = document.querySelectorAll('[data-fields=purposes] > .list > .items > .item');
        items[2].querySelector(':scope > .link-button').click();
      });
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'maps');
      await inFrame(page, (_, view) => view.consentElements.categories.length === 3);
    },
  );

  engine.testOnce(
    'each state is what it says, and so is the copied HTML on a page of its own',
    async () => {
      const page = await visit();
      await isReady(page);
      const states = await page.evaluate(() =>
        [...document.querySelectorAll('[name=state]')].map(({ value }) => value),
      );
      assert.deepEqual(states, Object.keys(visits));
      const own = await engine.page(`${server.url}/_test/blank`);
      for (const state of states.toReversed()) {
        await page.click(`[name=state][value=${state}]`);
        await inFrame(
          page,
          // The page before may look the same.
          `(page, view) => view.location.hash.includes('${state === 'first-visit' ? '' : state}') &&
          (${isAsExpected})(page, ${JSON.stringify(visits[state])})`,
          `${state}: ${JSON.stringify(visits[state])}`,
        );
        const { runs } = visits[state];
        const names = ['essential', 'measurement.matomo', 'maps'];
        await page.waitFor(
          (wanted) =>
            [...document.querySelectorAll('#runs code')].map((one) => one.textContent).join() ===
            wanted,
          { args: [['essential', ...runs].join()] },
        );
        assert.deepEqual(
          await namesIn(page, 'held'),
          names.slice(1).filter((name) => !runs.includes(name)),
        );
        if (!['first-visit', 'partial', 'expired'].includes(state)) continue;

        const [html, cookie] = await shown(page, 'page-html', 'visitor-cookie');
        const url = server.page(`/own/${state}`, {
          html: html.replaceAll('/consent/', '/dist/site/'),
        });
        await own.evaluate(() => (document.cookie = 'consent=; path=/; max-age=0'));
        const [, name, value] = /^([\w.-]+)=(.+)$/.exec(cookie) ?? [];
        assert.equal(!!name, state !== 'first-visit', cookie);
        if (name) {
          await own.setCookie({ name, value, url });
          // WebKit's driver answers before the page's process knows of it.
          await own.waitFor((wanted) => document.cookie.includes(wanted), { args: [value] });
        }
        await own.goto(url);
        await own.waitFor(`(${isAsExpected})(document, ${JSON.stringify(visits[state])})`);
      }
    },
  );

  test('an answer in the live page shows in its events, its cookie and what runs', async () => {
    const page = await visit();
    await isReady(page);
    await page.evaluate(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('[data-consent-action=accept]')
        .click(),
    );
    const events = await page.waitFor(() => {
      // What is found in the page may be said in between.
      const all = [...document.querySelectorAll('#events li')]
        .map((one) => one.textContent)
        .filter((one) => !one.startsWith('consent-error'));
      return all.some((one) => one.startsWith('consent-change')) && all;
    });
    assert.match(events[0], /^consent-ready granted: essential/);
    assert.match(events[1], /^consent-shown layout: \w+, lang: \w/);
    assert.match(events[2], /^consent-request .*source: visitor/);
    assert.match(events[3], /^consent-change granted: measurement maps.*source: visitor/);
    await inFrame(page, (live) =>
      [...live.querySelectorAll('[data-tag]')].every((tag) => tag.dataset.state === 'on'),
    );
    assert.deepEqual(await namesIn(page, 'runs'), ['essential', 'measurement.matomo', 'maps']);
    assert.deepEqual(await namesIn(page, 'held'), []);
    assert.match(
      await page.text('#visitor-cookie'),
      /^consent=v=1&granted=measurement\+maps&denied=/,
    );
    assert.deepEqual(
      (await page.cookies()).map(({ name }) => name),
      ['consent.configurator'],
    );

    // Whoever changes how it is shown comes anew, as first visitors do.
    await page.evaluate(() => {
      document.querySelector('#preview').contentDocument.documentElement.dataset.before = '';
    });
    await page.click('#start-again');
    await inFrame(
      page,
      (live) =>
        !('before' in live.documentElement.dataset) &&
        live.querySelector('consent-banner')?.matches(':popover-open'),
    );
    assert.deepEqual(await page.cookies(), []);
    await page.click('#open-settings');
    await inFrame(page, (live) => live.querySelector('consent-preferences dialog')?.open);
    await page.evaluate(() =>
      document.querySelector('#preview').contentDocument.querySelector('dialog').close(),
    );
    await page.waitFor(() => document.activeElement.id === 'open-settings');
  });

  engine.testOnce(
    'the live page can be narrow, dark, mirrored, large and in the system’s colours',
    async () => {
      const page = await visit();
      await isReady(page);
      await page.evaluate(fillIn, { view: { width: '320', scheme: 'dark' } });
      await inFrame(
        page,
        (live, view) =>
          view.innerWidth <= 320 &&
          view.getComputedStyle(live.querySelector('consent-banner')).backgroundColor ===
            'rgb(38, 37, 35)',
      );
      await page.evaluate(fillIn, {
        view: { width: '768', scheme: 'light', mirrored: 'true', large: 'true' },
      });
      await inFrame(page, (live, view) => {
        const accept = live.querySelector('consent-banner [data-consent-action=accept]');
        return (
          view.innerWidth > 700 &&
          live.documentElement.dir === 'rtl' &&
          Number.parseFloat(view.getComputedStyle(accept).fontSize) >= 28
        );
      });
      assert.equal(await page.isVisible('#mirrored-says'), true);
      assert.equal(await page.isVisible('#forced-says'), false);
      await page.evaluate(fillIn, { view: { large: '', mirrored: '', forced: 'true' } });
      await inFrame(page, (live, view) => {
        const probe = live.createElement('i');
        probe.style.color = 'LinkText';
        live.body.append(probe);
        const { color } = view.getComputedStyle(probe);
        probe.remove();
        return (
          color ===
          view.getComputedStyle(live.querySelector('[data-consent-action=preferences]')).color
        );
      });
      assert.equal(await page.isVisible('#forced-says'), true);
      // None of it is in the code.
      assert.doesNotMatch((await shown(page, 'page-html', 'page-css')).join(), /rtl|LinkText|200%/);
    },
  );

  engine.testOnce('contrast is that of the colours in both schemes', async () => {
    const page = await visit();
    await isReady(page);
    await page.evaluate(fillIn, { tokens: { muted: 'light-dark(#777, #fff)' } });
    await page.waitFor(() => document.querySelector('#contrast')?.textContent.includes('4.47'));
    assert.match(
      await page.evaluate(() => document.querySelector('#contrast').textContent),
      /Text4\.47 too low15\.\d\d AAA/,
    );
    assert.equal(
      await page.evaluate(
        () => document.querySelector('[data-token=muted][data-scheme=light]').value,
      ),
      '#777777',
    );
  });

  engine.testOnce('what an address has wrong is ignored and said', async () => {
    const bad = {
      look: { layout: 'pyramid', theme: 'paper' },
      purposes: [{ name: 'ok' }, { name: 'Not ok' }, 5],
      tokens: { accent: 'red; } *' },
      settings: { maxAge: 30 },
      more: {},
    };
    const page = await visit(`#${encodeURIComponent(JSON.stringify(bad))}`);
    await inFrame(page, (live, view) =>
      view.consentElements.categories.some(({ name }) => name === 'ok'),
    );
    const problems = await page.text('#problems');
    for (const part of [
      /“pyramid” is not allowed; allowed is bar, card, dialog, inline. “bar” is used instead/,
      /“Not ok” is not allowed/,
      /“red; } \*” is not allowed/,
      /30 is no text/,
      /There is no “more”/,
    ])
      assert.match(problems, part);
    const [html] = await shown(page, 'page-html');
    assert.match(html, /layout="bar"/);
    assert.match(html, /themes\/paper\.css/);

    await page.goto('about:blank');
    await page.goto(`${server.url}/demo/configurator/#%7Bnonsense`);
    await isReady(page);
    assert.match(await page.text('#problems'), /damaged/);
  });

  engine.testOnce(
    'axe finds nothing, every field has a name, and it fits from 320 to 1440 pixels',
    async () => {
      const page = await visit();
      await isReady(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await page.waitFor(() => document.querySelector('#contrast tr'));
      assert.deepEqual(await axe.examine(page), []);
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll('form :is(input, select, textarea)')]
          .filter((one) => !one.labels[0]?.textContent.trim() && !one.ariaLabel)
          .map(({ outerHTML }) => outerHTML),
      );
      assert.deepEqual(unnamed, []);
      assert.deepEqual(await tooWide(page), []);
    },
  );

  test(
    'without JavaScript it says where the same is written',
    { skip: !engine.can('javaScript') },
    async () => {
      const page = await visit('', { javaScript: false });
      assert.equal(await page.isVisible('#configurator'), false);
      assert.equal(await page.isVisible('#page-html'), false);
      assert.equal(await page.isVisible('.without-script a'), true);
    },
  );
});
