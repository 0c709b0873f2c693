// `consent-elements scan` on a site with another consent tool, answered by its own buttons.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer } from '../harness/test-server.mjs';
import { scanningEngines } from './run-scan.mjs';

let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const LIBRARY = '/node_modules/vanilla-cookieconsent/dist/cookieconsent';

const words = {
  consentModal: {
    title: 'Cookies',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Settings',
  },
  preferencesModal: {
    title: 'Settings',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    savePreferencesBtn: 'Save',
    sections: [],
  },
};

const page = () =>
  server.page('/shop', {
    html: `<!doctype html><html lang="en"><head><title>Shop</title><link rel="stylesheet" href="${LIBRARY}.css">
      <script src="${LIBRARY}.umd.js"></script></head><body>
      <button type="button" data-cc="show-preferencesModal">Cookie settings</button>
      <script type="text/plain" data-category="analytics">document.cookie = 'counted=1; max-age=9999';</script>
      <script>CookieConsent.run(${JSON.stringify({
        categories: { necessary: { readOnly: true }, analytics: {} },
        language: { default: 'en', translations: { en: words } },
      })});</script></body></html>`,
  });

const answers = [
  ['--accept', '#cc-main .cm [data-role="all"]'],
  ['--reject', '#cc-main .cm [data-role="necessary"]'],
  ['--withdraw', '[data-cc="show-preferencesModal"]'],
  ['--withdraw', '#cc-main .pm [data-role="necessary"]'],
  ['--necessary', 'cc_cookie'],
].flat();

scanningEngines((engine, scan) => {
  test('vanilla-cookieconsent: what its scripts leave behind after a withdrawal', async () => {
    const { status, stdout, stderr } = await scan(page(), ...answers, '--json');
    assert.equal(status, 1, stderr);
    const { findings, problems, skipped } = JSON.parse(stdout);
    assert.deepEqual([...problems, ...skipped], []);
    assert.deepEqual(
      findings.map(({ code, situation, name }) => `${code} ${situation} ${name}`).sort(),
      [
        'stored-without-consent withdrawn counted',
        'undeclared allowed counted',
        'undeclared withdrawn counted',
      ],
    );
  });

  test('a button that is not there is no clean end', async () => {
    const { status, stdout } = await scan(page(), ...answers, '--reject', '#no-such-button');
    assert.equal(status, 1);
    assert.match(stdout, /\/shop: nobody there to reject/);
  });
});
