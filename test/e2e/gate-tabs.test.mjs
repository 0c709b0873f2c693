// Tabs, frames and subdomains of one site know the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import {
  ACCEPTED,
  answer,
  call,
  eventOf,
  eventsOf,
  hasRun,
  inline,
  ran,
  secondsNow,
  settled,
  useGate,
  value,
} from './gate-helpers.mjs';

const gate = useGate();
const OPTIONS = 'data-banner="none"';
const marker = (page) => page.evaluate(() => document.documentElement.dataset.consent);

eachEngine((engine) => {
  test('other tabs follow an answer, a withdrawal and a reset within a second', async () => {
    const url = gate.page({ script: '', body: inline('a') });
    const one = await gate.visit(engine, { url });
    const other = await one.context.newPage(url);
    await other.waitForVisible('consent-banner');
    await call(one, 'acceptAll');
    await other.waitFor(() => consentElements.allows('measurement'), { timeout: 1000 });
    await hasRun(other, 'a');
    assert.equal(await other.isVisible('consent-banner'), false);
    const { source, granted } = await eventOf(other, 'change');
    assert.deepEqual([source, granted], ['tab', ['measurement']]);
    assert.equal(await marker(other), 'essential measurement');

    await call(other, 'rejectAll');
    await one.waitFor(() => !consentElements.allows('measurement'), { timeout: 1000 });
    await call(other, 'reset');
    await one.waitFor(() => !consentElements.decision.decided, { timeout: 1000 });
    // The events come after the effects, which a hidden tab takes its time for.
    await eventOf(one, 'change', 3);
    await settled(one);
    // Nobody answers back.
    assert.deepEqual(
      (await eventsOf(one, 'change')).map(({ source }) => source),
      ['api', 'tab', 'tab'],
    );
  });

  test('what a tab says is not trusted more than a cookie', async () => {
    const url = gate.page({ script: OPTIONS, body: inline('a') });
    const one = await gate.visit(engine, { url });
    const other = await one.context.newPage(gate.server.url + '/_test/blank');
    const good = answer(ACCEPTED);
    await other.evaluate(
      (texts) => {
        const channel = new BroadcastChannel('consent-elements:consent');
        for (const text of [
          ...texts,
          { granted: ['measurement'] },
          ['measurement'],
          1,
          true,
          new Map(),
          // No text can be made of it.
          { toString: 1, valueOf: 1 },
        ])
          channel.postMessage(text);
      },
      [
        'true',
        good.replace('v=1', 'v=2'),
        `${good}&x=1`,
        answer({ ...ACCEPTED, at: secondsNow() + 3 * 86_400 }),
        answer({ ...ACCEPTED, at: secondsNow() - 183 * 86_400 }),
      ],
    );
    await settled(one, 300);
    assert.equal(await call(one, 'allows', 'measurement'), false);
    assert.deepEqual(await ran(one), []);
    assert.deepEqual(await one.evaluate(() => errors), []);
  });

  test('a message that says nothing takes no answer away', async () => {
    const one = await gate.visit(engine, { script: OPTIONS, cookie: ACCEPTED, body: inline('a') });
    await hasRun(one, 'a');
    const other = await one.context.newPage(gate.server.url + '/_test/blank');
    await other.evaluate(() => {
      const channel = new BroadcastChannel('consent-elements:consent');
      for (const nothing of [null, undefined, 0, false, NaN]) channel.postMessage(nothing);
    });
    await settled(one, 300);
    assert.equal(await call(one, 'allows', 'measurement'), true);
  });

  test('an older message does not replace a newer answer', async () => {
    const url = gate.page({ script: OPTIONS, body: inline('a') });
    const one = await gate.visit(engine, { url });
    await call(one, 'rejectAll');
    const other = await one.context.newPage(gate.server.url + '/_test/blank');
    await other.evaluate(
      (text) => new BroadcastChannel('consent-elements:consent').postMessage(text),
      answer({ ...ACCEPTED, at: secondsNow() - 3600 }),
    );
    await settled(one, 300);
    assert.equal(await call(one, 'allows', 'measurement'), false);
  });

  test('tabs of another scope do not follow', async () => {
    const site = await gate.visit(engine, { script: OPTIONS });
    const workspace = await site.context.newPage(
      gate.page({ script: `${OPTIONS} data-scope="workspace-acme"`, body: inline('a') }),
    );
    await call(site, 'acceptAll');
    await settled(workspace, 300);
    assert.equal(await workspace.evaluate(() => consentElements.decision.decided), false);
    assert.deepEqual(await ran(workspace), []);
  });

  test('two frames of one origin follow each other', async () => {
    const inner = gate.page({ script: OPTIONS, body: inline('inner') });
    const page = await gate.visit(engine, {
      script: OPTIONS,
      body: `<iframe src="${inner}"></iframe>`,
    });
    await page.waitFor(() => frames[0].consentElements);
    await call(page, 'acceptAll');
    await page.waitFor(() => frames[0].ran.includes('inner'));
    await page.evaluate(() => frames[0].consentElements.rejectAll());
    await page.waitFor(() => !consentElements.allows('measurement'));
  });

  test('a cookie that another page changed counts when the page is seen again', async () => {
    const url = gate.page({ script: OPTIONS, body: inline('a') });
    const page = await gate.visit(engine, { url });
    await page.evaluate(
      (text) => {
        document.cookie = `consent=${text}; path=/`;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      },
      answer({ ...ACCEPTED, at: secondsNow() }),
    );
    await hasRun(page, 'a');
    const { source } = await eventOf(page, 'change');
    assert.equal(source, 'tab');
  });

  test('a cookie that was deleted counts when the page is seen again', async () => {
    const page = await gate.visit(engine, { script: OPTIONS, cookie: ACCEPTED, body: inline('a') });
    await hasRun(page, 'a');
    await page.evaluate(() => {
      document.cookie = 'consent=; path=/; max-age=0';
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    await page.waitFor(() => !consentElements.decision.decided);
    assert.equal(await call(page, 'allows', 'measurement'), false);
  });

  test('a domain in the settings shares the answer among subdomains', async () => {
    const script = `${OPTIONS} data-cookie-domain="site.localhost"`;
    const url = gate.page({ script, body: inline('a') });
    const shop = await gate.visit(engine, { url: url.replace('127.0.0.1', 'shop.site.localhost') });
    await call(shop, 'acceptAll');
    await hasRun(shop, 'a');
    assert.equal((await value(shop))?.includes('granted=measurement'), true);
    const www = await shop.context.newPage(url.replace('127.0.0.1', 'www.site.localhost'));
    await hasRun(www, 'a');
    await call(www, 'reset');
    await shop.reload();
    assert.equal(await marker(shop), 'essential');
  });

  test('without a domain it stays with the host', async () => {
    const url = gate.page({ script: OPTIONS, body: inline('a') });
    const shop = await gate.visit(engine, { url: url.replace('127.0.0.1', 'site.localhost') });
    await call(shop, 'acceptAll');
    await hasRun(shop, 'a');
    const www = await shop.context.newPage(url.replace('127.0.0.1', 'www.site.localhost'));
    assert.equal(await marker(www), 'essential');
  });

  test('tabs that answer in the same second all end with what the cookie says', async () => {
    // Twenty in Chromium. The other engines start a process for each and take too long.
    const [count, rounds] = engine.name === 'chromium' ? [20, 5] : [4, 3];
    const url = gate.page({ script: `${OPTIONS} data-categories="essential measurement maps"` });
    const first = await gate.visit(engine, { url });
    const tabs = [first];
    while (tabs.length < count) tabs.push(await first.context.newPage(url));
    const endOf = (tab) =>
      tab.evaluate(() => {
        const text = document.cookie.match(/(?:^|; )consent=([^;]*)/)?.[1] ?? '';
        const fields = new URLSearchParams(text.replaceAll('+', '%2B'));
        const { granted, denied } = consentElements.decision;
        const names = (key) => (fields.get(key) ?? '').split('+').filter(Boolean).sort().join();
        return [
          granted
            .filter((name) => name !== 'essential')
            .sort()
            .join() === names('granted') && [...denied].sort().join() === names('denied'),
          text,
        ];
      });
    for (let round = 1; round <= rounds; round++) {
      const due = Date.now() + 250;
      await Promise.all(
        tabs.map((tab, at) =>
          tab.evaluate(
            (wanted, time) =>
              setTimeout(() => consentElements.decide(wanted), time - Date.now()) && undefined,
            { measurement: (at + round) % 3 > 0, maps: (at * round) % 2 > 0 },
            due,
          ),
        ),
      );
      const isOver = async () => {
        const ends = await Promise.all(tabs.map(endOf));
        return ends.every(([isSame, text]) => isSame && text === ends[0][1]);
      };
      const until = due + 8000;
      await new Promise((resolve) => setTimeout(resolve, 1800));
      while (!(await isOver()) && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 200));
      const ends = await Promise.all(tabs.map(endOf));
      assert.deepEqual(
        new Set(ends.map(String)),
        new Set([`true,${ends[0][1]}`]),
        `round ${round}`,
      );
    }
  });
});
