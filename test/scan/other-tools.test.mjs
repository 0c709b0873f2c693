// `consent-elements scan` on a site with another consent tool, answered by its own buttons.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFromPackage } from '../../scripts/install-peers.mjs';
import { startTestServer } from '../harness/test-server.mjs';
import { scanningChromium } from './run-scan.mjs';

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

/** Its dependencies are those of its build, so that it is none of ours. */
const klaro = { name: 'klaro', version: '0.7.22' };

const klaroPage = () => {
  server.page('/klaro.js', {
    html: readFromPackage(klaro, 'dist/klaro.js'),
    type: 'text/javascript',
  });
  return server.page('/klaro', {
    html: `<!doctype html><html lang="en"><head><title>Shop</title><script>
      window.klaroConfig = {
        version: 1, elementID: 'klaro', cookieName: 'klaro', default: false, acceptAll: true, lang: 'en',
        privacyPolicy: '/privacy', services: [{ name: 'counter', purposes: ['analytics'] }],
        translations: { en: { privacyPolicyUrl: '/privacy', purposes: { analytics: 'Analytics' } } },
      };</script><script defer src="/klaro.js"></script></head><body>
      <button type="button" id="settings" onclick="klaro.show(undefined, true)">Cookie settings</button>
      <script type="text/plain" data-type="application/javascript" data-name="counter">document.cookie = 'counted=1; max-age=9999';</script>
      </body></html>`,
  });
};

const klaroAnswers = [
  ['--accept', '#klaro .cn-buttons .cm-btn-success'],
  ['--reject', '#klaro .cn-decline'],
  ['--withdraw', '#settings'],
  ['--withdraw', '#klaro label[for="purpose-item-analytics"]'],
  ['--withdraw', '#klaro .cm-btn-accept'],
  ['--necessary', 'klaro'],
].flat();

scanningChromium((engine, scan) => {
  for (const [tool, address, given] of [
    ['vanilla-cookieconsent', page, answers],
    ['Klaro', klaroPage, klaroAnswers],
  ])
    test(`${tool}: what its scripts leave behind after a withdrawal`, async () => {
      const { status, stdout, stderr } = await scan(address(), ...given, '--json');
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
    assert.match(stdout, /\/shop: no way to reject was found in the page/);
  });
});
