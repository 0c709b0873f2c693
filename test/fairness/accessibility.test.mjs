// Accessibility that only a live page shows. docs/fairness.md says which row is checked where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { accept, declare, openPreferences, reject, useAskingPages } from './asking-page.mjs';

const pages = useAskingPages();

/** Runs in the page: how many animations of ours are under way. */
const moving = () =>
  document
    .getAnimations()
    .filter(({ effect }) => effect.target?.closest('consent-banner, consent-preferences')).length;

/** Tabs through the page, and says of each stop where it was and how its focus ring looks. */
async function tabThrough(page, stops) {
  const seen = [];
  // A window that was idle has no focus to show: another one of the same screen had it.
  await page.bringToFront();
  for (let stop = 0; stop < stops; stop++) {
    await page.evaluate(() => (window.stopBefore = document.activeElement));
    await page.press('Tab');
    // WebKit may move a moment after it has said that the key was pressed.
    await page.waitFor(() => document.activeElement !== window.stopBefore);
    // A machine under load draws it a moment later; a ring that never comes fails below.
    await page
      .waitFor(
        () =>
          !document.activeElement.closest('consent-banner, dialog') ||
          getComputedStyle(document.activeElement).outlineStyle !== 'none',
      )
      .catch(() => {});
    seen.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(activeElement);
        const ground = activeElement.closest('consent-banner, dialog');
        return {
          tag: activeElement.localName,
          action: activeElement.dataset.consentAction ?? activeElement.name ?? '',
          isOurs: !!ground,
          outlineStyle,
          outlineWidth: Number.parseFloat(outlineWidth),
          outlineColor,
          hasFocus: document.hasFocus(),
          ground: ground && getComputedStyle(ground).backgroundColor,
        };
      }),
    );
  }
  return seen;
}

eachEngine((engine) => {
  test('the focus ring is 2 pixels wide and stands out, in the banner and in the preferences', async () => {
    const page = await pages.visit(engine, { declarations: declare(2, 1) });
    const inBanner = (await tabThrough(page, 4)).filter(({ isOurs }) => isOurs);
    await openPreferences(page);
    const inPreferences = (await tabThrough(page, 6)).filter(({ isOurs }) => isOurs);
    assert.ok(inBanner.length >= 3 && inPreferences.length >= 4, 'the stops');
    for (const { tag, action, hasFocus, outlineStyle, outlineWidth, outlineColor, ground } of [
      ...inBanner,
      ...inPreferences,
    ]) {
      assert.equal(outlineStyle, 'solid', `${tag} ${action}, window in focus: ${hasFocus}`);
      assert.ok(outlineWidth >= 2, `${action}: ${outlineWidth}`);
      // The colour of the text, which has 7:1 on the same ground.
      assert.notEqual(outlineColor, ground, action);
    }
  });

  test('what has focus is never behind the banner, also the last link of a page in each layout', async () => {
    for (const banner of [
      '',
      'position="top"',
      'layout="card"',
      'layout="card" position="top-start"',
    ]) {
      const page = await pages.visit(engine, { banner });
      await page.waitFor(() => /\d/.test(getComputedStyle(document.documentElement).scrollPadding));
      const hidden = await page.evaluate(async () => {
        const box = document.querySelector('consent-banner').getBoundingClientRect();
        const behind = [];
        for (const link of document.querySelectorAll('main a')) {
          link.focus();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const { left, right, top, bottom } = link.getBoundingClientRect();
          const isClear =
            bottom <= box.top || top >= box.bottom || right <= box.left || left >= box.right;
          if (!isClear) behind.push(link.textContent + link.hash);
        }
        return behind;
      });
      assert.deepEqual(hidden, [], banner);
    }
  });

  test('what has focus already comes out from behind a banner that comes, or that moves', async () => {
    const isClear = (isTop) => {
      const box = document.querySelector('consent-banner').getBoundingClientRect();
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return isTop ? box.top < 100 && top >= box.bottom : box.top > 100 && bottom <= box.top;
    };
    const page = await pages.visit(engine, {
      css: '#last { margin-inline-start: 40vw }',
      body: `<main><h1>Halden</h1>${'<p>Bread, from six in the morning.</p>'.repeat(40)}
        <p><a id="last" href="#">Bakery</a></p>
        <script>document.querySelector('#last').focus(); scrollTo(0, 1e6);</script></main>`,
    });
    await page.waitFor(isClear, { args: [false], message: 'clear of the bar at the bottom' });
    await page.evaluate(() => {
      document.querySelector('main').append('Bread, from six in the morning. '.repeat(2000));
      const { top } = document.activeElement.getBoundingClientRect();
      scrollBy({ top: top - 20, behavior: 'instant' });
      document.querySelector('consent-banner').setAttribute('position', 'top');
    });
    await page.waitFor(isClear, { args: [true], message: 'clear of the bar at the top' });
  });

  test('what a control is called contains what it shows', async () => {
    const page = await pages.visit(engine, { declarations: declare(2, 2) });
    await openPreferences(page);
    const controls = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'consent-banner :is(a, button), consent-preferences :is(a, button)',
        ),
      ].map(({ ariaLabel, textContent }) => [ariaLabel, textContent.trim()]),
    );
    assert.ok(controls.length > 6);
    for (const [label, text] of controls)
      assert.ok(label === null ? text : label.includes(text), `${label}: ${text}`);
  });

  test('no switch submits, saves or closes anything', async () => {
    const page = await pages.visit(engine, { declarations: declare(3) });
    await openPreferences(page);
    for (const name of ['measurement', 'maps']) {
      await page.click(`consent-preferences input[name="${name}"]`);
      await page.press('Enter');
    }
    assert.equal(await page.isVisible('consent-preferences dialog'), true);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.consent), 'essential');
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('consent-preferences form').length),
      0,
    );
  });

  test(
    'where less motion is wanted nothing moves, elsewhere it does',
    { skip: !engine.can('reducedMotion') },
    async () => {
      for (const reducedMotion of [false, true]) {
        const page = await pages.visit(
          engine,
          { motion: '5s' },
          reducedMotion ? { reducedMotion } : {},
        );
        const inBanner = await page.evaluate(moving);
        await page.evaluate(
          (selector) => document.querySelector(selector).click(),
          'consent-banner [data-consent-action="preferences"]',
        );
        await page.waitForVisible('consent-preferences dialog');
        const isMoving = inBanner + (await page.evaluate(moving)) > 0;
        assert.equal(isMoving, !reducedMotion);
      }
    },
  );

  test(
    'with forced colours buttons have edges, and a switch shows whether it is on',
    { skip: !engine.can('forcedColors') },
    async () => {
      const page = await pages.visit(engine, { declarations: declare(3) }, { forcedColors: true });
      for (const selector of [accept, reject]) {
        const [style, color, ground] = await page.evaluate((css) => {
          const { borderTopStyle, borderTopColor } = getComputedStyle(document.querySelector(css));
          return [
            borderTopStyle,
            borderTopColor,
            getComputedStyle(document.querySelector('consent-banner')).backgroundColor,
          ];
        }, selector);
        assert.equal(style, 'solid');
        assert.notEqual(color, ground);
      }
      await openPreferences(page);
      await page.click('consent-preferences input[name="maps"]');
      const [off, on] = await page.evaluate(async () => {
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        return ['measurement', 'maps'].map((name) => {
          const one = document.querySelector(`consent-preferences input[name="${name}"]`);
          const track = getComputedStyle(one, '::before');
          const thumb = getComputedStyle(one, '::after');
          return {
            track: track.backgroundColor,
            thumb: thumb.backgroundColor,
            at: thumb.insetInlineStart,
          };
        });
      });
      assert.notEqual(on.track, off.track);
      assert.notEqual(on.at, off.at);
      assert.notEqual(on.track, on.thumb);
    },
  );

  test('neither banner nor preferences are printed', { skip: !engine.can('print') }, async () => {
    const page = await engine.page(pages.put(), { print: true });
    await page.waitFor(() => document.querySelector('consent-banner')?.open);
    await page.evaluate(() => window.consentElements.showPreferences());
    await page.waitFor(() => document.querySelector('consent-preferences dialog[open]'));
    assert.equal(await page.isVisible('consent-banner'), false);
    assert.equal(await page.isVisible('consent-preferences dialog'), false);
    assert.equal(await page.isVisible('h1'), true);
    // The room that the banner makes at an end of the page would be a blank sheet.
    const room = await page.evaluate(() =>
      ['::before', '::after'].map((end) => getComputedStyle(document.documentElement, end).content),
    );
    assert.deepEqual(room, ['none', 'none']);
  });

  test(
    'the page does not shift by a pixel, from before the banner until after the answer',
    { skip: engine.name !== 'chromium' },
    async () => {
      for (const [width, height] of [
        [360, 740],
        [1280, 800],
      ]) {
        const page = await engine.page(pages.put({ motion: '240ms' }), {
          viewport: { width, height },
        });
        await page.waitForVisible('consent-banner');
        await page.click(reject);
        await page.waitForVisible('consent-way-back >>> button');
        const shift = await page.evaluate(
          () =>
            new Promise((resolve) => {
              new PerformanceObserver((list) =>
                resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
              ).observe({ type: 'layout-shift', buffered: true });
              setTimeout(resolve, 300, 0);
            }),
        );
        assert.equal(shift, 0, `${width} pixels wide`);
      }
    },
  );

  for (const path of ['marketing', 'workspace', 'editor'])
    test(
      `${path}: the banner is not the largest paint, on a phone and on a desktop`,
      { skip: engine.name !== 'chromium' },
      async () => {
        for (const [width, height] of [
          [360, 740],
          [1280, 800],
        ]) {
          const page = await engine.page(`${pages.server.url}/demo/${path}/`, {
            viewport: { width, height },
          });
          await page.waitForVisible('consent-banner');
          const [largest, isOurs] = await page.evaluate(
            () =>
              new Promise((resolve) => {
                new PerformanceObserver((list) => {
                  const { element } = list.getEntries().at(-1);
                  setTimeout(resolve, 300, [
                    element?.outerHTML.slice(0, 120),
                    !!element?.closest('consent-banner'),
                  ]);
                }).observe({ type: 'largest-contentful-paint', buffered: true });
              }),
          );
          assert.equal(isOurs, false, `${width} pixels wide: ${largest}`);
        }
      },
    );
});
