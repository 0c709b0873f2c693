// Who has a tool refuse for them is heard: it needs no rule of ours, only what it sees.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inOneEngine } from '../../harness/each-engine.mjs';
import { startTestServer } from '../../harness/test-server.mjs';
import { refuseFor } from './autoconsent.mjs';
import { pageNames, putPage } from './pages.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

inOneEngine((engine) => {
  for (const name of pageNames)
    test(`${name}: autoconsent finds the banner and refuses`, async () => {
      const page = await engine.page(putPage(server, name, 'English'));
      await page.waitForVisible('consent-banner');
      const reports = await refuseFor(page);
      assert.ok(reports.includes('optOutResult HEURISTIC-REJECT true'), reports.join('\n'));
      await page.waitForHidden('consent-banner');
      const marker = await page.evaluate(() => document.documentElement.dataset.consent);
      assert.equal(marker, 'essential');
    });

  test('autoconsent finds nothing where the banner has no button that refuses', async () => {
    const page = await engine.page(putPage(server, 'the bare page', 'English'));
    await page.waitForVisible('consent-banner');
    await page.evaluate(() => {
      for (const action of ['reject', 'preferences'])
        document.querySelector(`[data-consent-action="${action}"]`).textContent = 'Biscuits';
    });
    const reports = await refuseFor(page, 4000);
    assert.ok(reports.includes('init'), 'it is at work');
    assert.ok(!reports.some((report) => report.startsWith('optOutResult')), reports.join('\n'));
  });
});
