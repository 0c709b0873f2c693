// Global Privacy Control: the whole matrix, in browsers that can send it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  REFUSED,
  answer,
  call,
  eventOf,
  eventsOf,
  hasRun,
  inline,
  ran,
  settled,
  useGate,
  value,
  allHasRun,
} from './gate-helpers.mjs';

const gate = useGate();
const decisionOf = (page) => page.evaluate(() => consentElements.decision);

eachEngine((engine) => {
  const skip = !engine.can('gpc') && 'the engine cannot send it';
  const gpc = { gpc: true };
  const visit = (setting, cookie, settings = gpc) =>
    gate.visit(engine, {
      settings,
      script: setting && `data-gpc="${setting}"`,
      cookie,
      body: inline('a'),
    });
  const under = (page) =>
    page.evaluate(() => [
      consentElements.allows('measurement'),
      consentElements.decision.decided,
      consentElements.decision.source,
    ]);

  test('heard: no banner, nothing optional, nothing stored', { skip }, async () => {
    const page = await visit('');
    assert.equal(await page.evaluate(() => navigator.globalPrivacyControl), true);
    assert.deepEqual(await under(page), [false, true, 'gpc']);
    await settled(page, 400);
    assert.equal(await page.isVisible('consent-banner'), false);
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(await page.cookies(), []);
    const { decision } = await eventOf(page, 'ready');
    assert.deepEqual([decision.denied, decision.decidedAt], [['measurement'], null]);
  });

  test('each setting, with each earlier answer', { skip }, async () => {
    const page = await visit('');
    for (const [setting, cookie, expected] of [
      ['deny', undefined, [false, true, 'gpc']],
      ['ask', undefined, [false, false, null]],
      ['ignore', undefined, [false, false, null]],
      ['deny', ACCEPTED, [false, true, 'gpc']],
      ['ask', ACCEPTED, [true, true, 'visitor']],
      ['ignore', ACCEPTED, [true, true, 'visitor']],
      ['deny', REFUSED, [false, true, 'visitor']],
      ['ask', REFUSED, [false, true, 'visitor']],
      ['ignore', REFUSED, [false, true, 'visitor']],
      ['deny', { ...ACCEPTED, gpc: true }, [true, true, 'visitor']],
      ['ask', { ...ACCEPTED, gpc: true }, [true, true, 'visitor']],
      ['deny', { ...REFUSED, gpc: true }, [false, true, 'visitor']],
    ]) {
      const url = gate.page({ script: `data-gpc="${setting}"`, body: inline('a') });
      const before = cookie && answer(cookie);
      if (before) await page.setCookie({ url, name: 'consent', value: before });
      else await page.evaluate(() => void (document.cookie = 'consent=; path=/; max-age=0'));
      await page.goto(url);
      const told = JSON.stringify([setting, cookie]);
      assert.deepEqual(await under(page), expected, told);
      if (!expected[1]) await page.waitForVisible('consent-banner');
      else assert.equal(await page.isVisible('consent-banner'), false, told);
      if (expected[0]) await hasRun(page, 'a');
      else assert.deepEqual(await ran(page), [], told);
      // An earlier answer is not lost.
      assert.equal(await value(page), before, told);
    }
  });

  test('a grant under it wins, is marked in the cookie, and lasts', { skip }, async () => {
    const page = await visit('deny');
    await call(page, 'acceptAll');
    await hasRun(page, 'a');
    assert.match(await value(page), /^v=1&granted=measurement&denied=&at=\d+&gpc=1$/);
    const change = await eventOf(page, 'change');
    assert.deepEqual([change.previous.source, change.source], ['gpc', 'api']);
    await page.reload();
    await hasRun(page, 'a');
    await call(page, 'rejectAll');
    assert.match(await value(page), /denied=measurement.*gpc=1/);
    assert.deepEqual((await under(page)).slice(0, 2), [false, true]);
  });

  test(
    'forgetting an answer under it comes back to the refusal, not to the question',
    { skip },
    async () => {
      const page = await visit('deny', { ...ACCEPTED, gpc: true });
      await hasRun(page, 'a');
      await call(page, 'reset');
      assert.deepEqual(await under(page), [false, true, 'gpc']);
      assert.equal((await eventOf(page, 'change')).source, 'gpc');
      await settled(page, 300);
      assert.equal(await page.isVisible('consent-banner'), false);
      assert.deepEqual(await page.cookies(), []);
    },
  );

  test(
    'who grants one purpose under it has granted that, and is not asked for the rest',
    { skip },
    async () => {
      const page = await gate.visit(engine, {
        settings: gpc,
        script: 'data-categories="essential measurement maps video"',
        head: '<consent-category name="measurement" basis="exempt"></consent-category>',
        body: inline('a') + inline('map', 'data-consent="maps"'),
      });
      await call(page, 'decide', { maps: true });
      await hasRun(page, 'map');
      await page.reload();
      await hasRun(page, 'map');
      await settled(page, 400);
      assert.equal(await page.isVisible('consent-banner'), false);
      assert.deepEqual(await ran(page), ['map']);
    },
  );

  test('what is exempt is off under it as well', { skip }, async () => {
    const page = await gate.visit(engine, {
      settings: gpc,
      head: '<consent-category name="measurement" basis="exempt"></consent-category>',
      body: inline('a'),
    });
    await allHasRun(page);
    assert.deepEqual(await ran(page), []);
    assert.equal((await decisionOf(page)).source, 'gpc');
  });

  test(
    'it is not written into the cookie where it is ignored, or was not on',
    { skip },
    async () => {
      const ignoring = await visit('ignore');
      await call(ignoring, 'acceptAll');
      assert.doesNotMatch(await value(ignoring), /gpc/);
      const without = await visit('deny', undefined, {});
      await call(without, 'acceptAll');
      assert.doesNotMatch(await value(without), /gpc/);
    },
  );

  test('a choice under it still holds once it is off', { skip }, async () => {
    const page = await visit('deny', { ...ACCEPTED, gpc: true }, {});
    await hasRun(page, 'a');
    assert.deepEqual(await under(page), [true, true, 'visitor']);
  });

  test('without it nothing is different', async () => {
    for (const setting of ['deny', 'ask', 'ignore']) {
      const page = await visit(setting, undefined, {});
      await page.waitForVisible('consent-banner');
      assert.deepEqual(await under(page), [false, false, null]);
    }
  });

  test('only true says something', { skip: engine.name !== 'chromium' }, async () => {
    for (const text of ['"1"', '1', '"true"', '{}', 'null', 'false']) {
      const page = await gate.visit(engine, {
        script: `data-banner="none"></script><script>`,
        html: `<!doctype html><title>Test</title><script>
          Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => ${text} });
        </script><script src="/dist/consent-elements.js" data-banner="none"></script>`,
      });
      assert.equal((await decisionOf(page)).decided, false, text);
    }
  });

  test(
    'no event says that something changed when it was heard from the start',
    { skip },
    async () => {
      const page = await visit('deny', ACCEPTED);
      await settled(page);
      assert.deepEqual(await eventsOf(page, 'change'), []);
    },
  );
});
