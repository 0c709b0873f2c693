// Clocks: a decision that ends while its page is open, clocks set back, ahead, and wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  DAY,
  LOG,
  REFUSED,
  answer,
  call,
  eventOf,
  hasRun,
  inline,
  ran,
  secondsNow,
  settled,
  tag,
  useGate,
  value,
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const body = inline('a');
/** A page whose clock is off by so many seconds. */
const shifted = (seconds, attributes) =>
  `<!doctype html><html lang="en"><head><title>Test</title><script>
    const now = Date.now; Date.now = () => now() + ${seconds} * 1000;
  </script>${LOG}${tag(attributes)}</head><body>${body}</body></html>`;

eachEngine((engine) => {
  test('a decision that ends while the page is open ends there, and the visitor is asked', async () => {
    // It lasts ten seconds from when the page opens, however long that takes.
    const page = await gate.visit(engine, {
      html: `<!doctype html><html lang="en"><head><title>Test</title><script>
        const at = Math.floor(Date.now() / 1000) - ${DAY} + 10;
        document.cookie = 'consent=v=1&granted=measurement&denied=&at=' + at;
        </script>${LOG}${tag('data-max-age="1"')}</head><body>${body}
        <iframe data-consent="measurement" data-src="/_test/blank"></iframe></body></html>`,
    });
    await hasRun(page, 'a');
    assert.equal(await page.isVisible('consent-banner'), false);
    const { source, withdrawn, decision } = await eventOf(page, 'change').catch(() =>
      eventOf(page, 'change'),
    );
    assert.deepEqual(
      [source, withdrawn, decision.decided, decision.source],
      ['expiry', ['measurement'], false, 'expiry'],
    );
    await page.waitForVisible('consent-banner');
    await page.waitFor(() => !document.querySelector('iframe').hasAttribute('src'));
    assert.equal(await page.evaluate(() => document.documentElement.dataset.consent), 'essential');
  });

  test('one that lasts for months does not end at once, however long a timer may be', async () => {
    const page = await gate.visit(engine, {
      script: 'data-max-age="400" data-banner="none"',
      cookie: { ...ACCEPTED, at: secondsNow() },
      body,
    });
    await hasRun(page, 'a');
    await settled(page, 300);
    assert.equal(await call(page, 'allows', 'measurement'), true);
  });

  test('an answer from less than a day ahead counts, one from further does not', async () => {
    for (const [ahead, expected] of [
      [DAY - 600, true],
      [DAY + 600, false],
    ]) {
      const page = await gate.visit(engine, {
        cookie: { ...ACCEPTED, at: secondsNow() + ahead },
        body,
      });
      assert.equal(await call(page, 'allows', 'measurement'), expected, String(ahead));
    }
  });

  test('a clock that was set back does not make an answer look older than the last', async () => {
    const at = secondsNow();
    const page = await gate.visit(engine, { html: shifted(-3600), cookie: { ...ACCEPTED, at } });
    await hasRun(page, 'a');
    await call(page, 'rejectAll');
    assert.ok(Number(/at=(\d+)/.exec(await value(page))[1]) >= at, await value(page));
    await page.reload();
    assert.equal(await call(page, 'allows', 'measurement'), false);
  });

  test('with a clock that is months behind, an answer from its future is asked about again', async () => {
    const page = await gate.visit(engine, {
      html: shifted(-90 * DAY),
      cookie: { ...ACCEPTED, at: secondsNow() },
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    await call(page, 'rejectAll');
    await page.reload();
    assert.deepEqual(
      await page.evaluate(() => [
        consentElements.decision.decided,
        consentElements.allows('measurement'),
      ]),
      [true, false],
    );
  });

  test('day 181 nobody is asked, day 183 everybody is', async () => {
    for (const cookie of [ACCEPTED, REFUSED])
      for (const [days, expected] of [
        [181, true],
        [183, false],
      ]) {
        const page = await gate.visit(engine, {
          html: shifted(days * DAY),
          cookie: answer({ ...cookie, at: secondsNow() }),
        });
        assert.equal(
          await page.evaluate(() => consentElements.decision.decided),
          expected,
          `${days} ${JSON.stringify(cookie)}`,
        );
      }
  });

  test('a page that was asleep when its decision ended looks again when it is seen', async () => {
    const page = await gate.visit(engine, {
      html: shifted(0).replace('now() + 0 * 1000', 'now() + (window.later ?? 0)'),
      cookie: ACCEPTED,
    });
    await hasRun(page, 'a');
    await page.evaluate(
      (time) => {
        window.later = time;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      },
      200 * DAY * 1000,
    );
    const { source } = await eventOf(page, 'change');
    assert.equal(source, 'expiry');
    assert.equal(await call(page, 'allows', 'measurement'), false);
  });
});
