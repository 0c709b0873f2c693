import { element, styleSheet } from '../markup.mjs';

/**
 * https://cookieconsent.orestbida.com/essential/getting-started.html: a module of the site at the
 * end of the body imports the library and runs it. `hideFromBots` would keep it from every browser
 * that is driven by a test.
 *
 * @type {import('../library.mjs').Adapter}
 */
export default {
  name: 'vanilla-cookieconsent',
  version: '3.1.0',
  served: ['dist/cookieconsent.umd.js', 'dist/cookieconsent.css'],
  config: `import '/_library/cookieconsent.umd.js';
    const cookies = [{ name: '_measure' }, { name: /^_measure_/ }];
    await CookieConsent.run({
      hideFromBots: false,
      categories: {
        necessary: { enabled: true, readOnly: true },
        measurement: {
          autoClear: { cookies: [...cookies, ...cookies.map((cookie) => ({ ...cookie, domain: 'site.localhost' }))] },
        },
      },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Settings' },
            preferencesModal: { title: 'Settings', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [{ title: 'Measurement', linkedCategory: 'measurement' }] },
          },
        },
      },
    });
    window.hasStarted = true;`,
  include: ({ nonce }) => ({
    head: styleSheet('/_library/cookieconsent.css'),
    body: element('script', { type: 'module', src: '/_library/config.js', nonce }),
  }),
  script: ({ type, ...attributes }, text) =>
    element(
      'script',
      { type: 'text/plain', 'data-category': 'measurement', 'data-type': type, ...attributes },
      text,
    ),
  // Settings that fail half-way leave the API in place, and that is what counts.
  isReady: 'window.hasStarted || (window.CookieConsent && errors.length)',
  accept: "CookieConsent.acceptCategory('all'); CookieConsent.hide();",
  reject: 'CookieConsent.acceptCategory([]); CookieConsent.hide();',
  withdraw: 'CookieConsent.acceptCategory([]); CookieConsent.hide();',
  isGranted: "CookieConsent.acceptedCategory('measurement')",
  whenGranted: (statements) =>
    `for (const type of ['cc:onConsent', 'cc:onChange']) addEventListener(type, () => { if (CookieConsent.acceptedCategory('measurement')) { ${statements} } });`,
  question: '#cc-main .cm',
  cookie: 'cc_cookie',
  without: {
    signal: { verdict: 'not offered', reason: 'does not read the signal' },
    tabs: { verdict: 'not offered', reason: 'does not tell other tabs about a decision' },
    iframe: {
      verdict: 'not offered',
      reason:
        'gates scripts only; its manual recommends another package, iframemanager, for frames',
    },
    'iframe-by-data-attribute': { verdict: 'n/a', reason: 'gates scripts only' },
  },
  because: {
    'order-async': 'every script waits until the one before it has loaded',
    'late-before-consent': 'collects scripts once, at startup',
    'late-after-consent': 'collects scripts once, at startup',
    early: 'starts from a module, after the page has been parsed',
    prerender: 'ignores prerendering',
    'nonce-is-needed': 'does not compare nonces',
  },
};
