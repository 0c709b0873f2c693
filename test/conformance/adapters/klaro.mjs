import { element } from '../markup.mjs';

const asyncCopies = 'inserts copies of the scripts, which browsers treat as async';

/**
 * README: the site's settings, then the library, both `defer`; scripts and frames are marked with
 * `data-name`, `data-type` and `data-src`. `onlyOnce` asks for what the suite calls once per page.
 *
 * @type {import('../library.mjs').Adapter}
 */
export default {
  name: 'klaro',
  version: '0.7.22',
  served: ['dist/klaro.js'],
  config: `var klaroConfig = {
      acceptAll: true,
      translations: { zz: { privacyPolicyUrl: '/privacy' }, en: { purposes: { measurement: 'Measurement' } } },
      services: [{
        name: 'measurement',
        purposes: ['measurement'],
        onlyOnce: true,
        cookies: ['_measure', /^_measure_/, ['_measure', '/', 'site.localhost'], [/^_measure_/, '/', 'site.localhost']],
      }],
    };`,
  include: ({ nonce }) => ({
    head: ['config.js', 'klaro.js']
      .map((file) => element('script', { defer: '', src: `/_library/${file}`, nonce }))
      .join('\n'),
    body: '',
  }),
  script: ({ type = 'text/javascript', src, ...attributes }, text) =>
    element(
      'script',
      {
        type: 'text/plain',
        'data-type': type,
        'data-name': 'measurement',
        'data-src': src,
        ...attributes,
      },
      text,
    ),
  iframe: ({ src, ...attributes }) =>
    element('iframe', { 'data-name': 'measurement', 'data-src': src, ...attributes }),
  isReady: "window.klaro && (document.getElementById('klaro') || errors.length)",
  accept: "klaro.getManager().changeAll(true); klaro.getManager().saveAndApplyConsents('accept');",
  reject:
    "klaro.getManager().changeAll(false); klaro.getManager().saveAndApplyConsents('decline');",
  withdraw: "klaro.getManager().changeAll(false); klaro.getManager().saveAndApplyConsents('save');",
  isGranted: "klaro.getManager().getConsent('measurement') && klaro.getManager().confirmed",
  whenGranted: (statements) =>
    `klaro.getManager().watch({ update(manager, name) { if (name === 'applyConsents' && manager.getConsent('measurement')) { ${statements} } } });`,
  question: '.klaro .cookie-notice',
  cookie: 'klaro',
  without: {
    signal: { verdict: 'not offered', reason: 'does not read the signal' },
    tabs: { verdict: 'not offered', reason: 'does not tell other tabs about a decision' },
  },
  because: {
    'order-slow-external': asyncCopies,
    'order-chain': asyncCopies,
    'order-failed': asyncCopies,
    'order-async': asyncCopies,
    'order-module': asyncCopies,
    'late-after-consent': 'looks for elements when a choice is applied, not as they appear',
    early: 'starts after the page has been parsed',
    prerender: 'ignores prerendering',
    'nonce-is-needed': 'does not compare nonces',
  },
};
