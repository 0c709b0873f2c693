// The workspace of the demo, which is an app: the gate by npm, bundled, with a scope of its own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eachEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const status = '#usage-status';
const banner = (action) => `consent-banner [data-consent-action="${action}"]`;
const state = (wanted) =>
  document.querySelector('#usage-status').dataset.state === wanted ||
  (wanted === 'off' && !document.querySelector('#usage-status').dataset.state);

eachEngine((engine) => {
  const visit = async (path = '', context = undefined) => {
    const page = await (context ?? (await engine.context())).newPage();
    return page.goto(`${server.url}/demo/workspace/${path}`);
  };

  test('what was granted on the website is asked again in the workspace', async () => {
    const context = await engine.context();
    const site = await context.newPage();
    await site.goto(`${server.url}/demo/marketing/`);
    await site.click(banner('accept'));
    await site.waitFor(() => document.cookie.includes('granted=measurement'));
    const page = await visit('', context);
    await page.waitForVisible('consent-banner');
    assert.equal(await page.text(status), 'Measurement is off');
    await page.click(banner('reject'));
    await page.waitForHidden('consent-banner');
    assert.match(
      (await page.cookie('consent.workspace-acme')).value,
      /granted=&denied=measurement/,
    );
    assert.match((await page.cookie('consent')).value, /granted=measurement&denied=/);
  });

  test('features are counted once they may be, and not before', async () => {
    const page = await visit();
    await page.waitForVisible('consent-banner');
    await page.click(banner('accept'));
    await page.waitFor(state, { args: ['on'] });
    assert.match(await page.text(status), /on · 1 action$/);
    await page.evaluate(() => (location.hash = '#chat-pieter'));
    await page.waitFor(() =>
      document.querySelector('#usage-status').textContent.endsWith('2 actions'),
    );
  });

  test('turning the switch off in the settings stops the count and forgets it', async () => {
    const page = await visit('settings.html');
    await page.click(banner('accept'));
    await page.waitFor(state, { args: ['on'] });
    assert.equal(await page.evaluate(() => localStorage.getItem('bc_feature_use')), '1');
    await page.click('consent-preferences input[name="measurement"]');
    await page.click('consent-preferences [data-consent-action="save"]');
    await page.waitFor(state, { args: ['off'] });
    await page.waitFor(() => localStorage.getItem('bc_feature_use') === null);
    assert.match((await page.cookie('consent.workspace-acme')).value, /denied=measurement/);
  });

  test('the policy is shown as it concerns a member, with both parties by their roles', async () => {
    const page = await visit('privacy.html');
    await page.waitFor(() => document.querySelector('policy-viewer').sections?.length > 0);
    const { titles, words, headings } = await page.evaluate(() => {
      const viewer = document.querySelector('policy-viewer');
      return {
        titles: viewer.sections.map(({ id }) => id),
        words: viewer.shadowRoot.textContent,
        headings: document.querySelectorAll('h1').length,
      };
    });
    assert.ok(titles.includes('your-rights'), titles.join());
    assert.match(words, /Acme Traders \(Pty\) Ltd/);
    assert.match(words, /Operator/);
    assert.equal(headings, 1);
  });
});
