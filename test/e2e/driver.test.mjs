// The browser driver that the other end-to-end tests stand on. It promises the same in every engine.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

const server = await startTestServer();
after(() => server.close());

const controls = server.page('/controls', {
  headers: {
    'content-security-policy':
      "script-src 'nonce-a' 'strict-dynamic'; require-trusted-types-for 'script'",
  },
  html: `
    <h1>Controls</h1>
    <input id="name">
    <button id="near">Near</button>
    <div id="host"></div>
    <p style="height: 3000px"></p>
    <button id="far">Far</button>
    <script nonce="a">
      window.seen = [];
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.append(Object.assign(document.createElement('button'), { id: 'inner', textContent: 'Inner' }));
      addEventListener('click', (event) => {
        seen.push([event.composedPath()[0].id, event.isTrusted]);
      });
    </script>`,
});
const covered = server.page('/covered', {
  html: `<h1>Covered</h1><button id="below">Below</button>
    <div id="cover" style="position: fixed; inset: 0"></div>`,
});

eachEngine((engine) => {
  test('clicks and keys are real, wherever an element is', async () => {
    const page = await engine.page(controls);
    await page.click('#near');
    await page.click('#far');
    await page.click('#host >>> #inner');
    assert.deepEqual(await page.evaluate(() => window.seen), [
      ['near', true],
      ['far', true],
      ['inner', true],
    ]);

    await page.click('#name');
    await page.type('Ab 1');
    await page.press('Tab', 'Shift+Tab');
    assert.deepEqual(
      await page.evaluate(() => [document.activeElement.id, document.activeElement.value]),
      ['name', 'Ab 1'],
    );
  });

  test('what a visitor cannot click is not clicked', async () => {
    const page = await engine.page(covered);
    await assert.rejects(page.click('#below', { timeout: 200 }), /at its middle is .*"cover"/);
    await assert.rejects(page.click('#none', { timeout: 200 }), /nothing like it/);
    await assert.rejects(
      page.waitFor(() => false, { timeout: 200, message: 'never' }),
      /still not: never/,
    );
    await assert.rejects(
      page.evaluate(() => {
        throw new Error('from the page');
      }),
      /from the page/,
    );
  });

  test('tabs of a context share their storage, contexts do not', async () => {
    const context = await engine.context();
    const first = await context.newPage(controls);
    const second = await context.newPage(covered);
    await first.setCookie({ url: server.url, name: 'hidden', value: '1', httpOnly: true });
    await first.evaluate(() => void (document.cookie = 'seen=1'));
    assert.equal(await second.evaluate(() => document.cookie), 'seen=1');
    assert.equal((await second.cookie('hidden')).value, '1');

    const stranger = await engine.page(covered);
    assert.deepEqual(await stranger.cookies(), []);
  });

  test('pages come and go', async () => {
    const page = await engine.page(controls);
    await page.goto(covered);
    assert.equal(await page.text('h1'), 'Covered');
    await page.back();
    assert.equal(await page.text('h1'), 'Controls');
    await page.goto(`${controls}#far`);
    await page.reload();
    assert.deepEqual(await page.viewport(320, 256), [320, 256]);

    server.forget();
    server.page('/slow', { html: '<script src="/_test/js?id=slow&delay=1500"></script>' });
    await page.goto(`${server.url}/slow`, { until: 'commit' });
    assert.equal(await page.evaluate(() => window.ran), null);
    await page.waitFor(() => window.ran?.includes('slow'));
    assert.equal(server.scriptHits('slow'), 1);
  });
});
