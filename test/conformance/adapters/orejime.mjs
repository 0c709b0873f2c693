import { element, styleSheet } from '../markup.mjs';

const asyncCopies = 'inserts copies of the scripts, which browsers treat as async';

/**
 * README: the site's settings, then the library; whatever needs consent is left as it is and put
 * into a template. Not `runsOnce`: with it, what was not granted at first does not run at all.
 *
 * @type {import('../library.mjs').Adapter}
 */
export default {
  name: 'orejime',
  version: '3.2.1',
  served: ['dist/orejime-standard-en.js', 'dist/orejime-standard.css'],
  config: `window.orejimeConfig = {
      privacyPolicyUrl: '/privacy',
      purposes: [
        { id: 'measurement', title: 'Measurement', cookies: ['_measure', '/^_measure_/', ['_measure', '/', 'site.localhost'], ['/^_measure_/', '/', 'site.localhost']] },
      ],
    };`,
  include: ({ nonce }) => ({
    head: [
      styleSheet('/_library/orejime-standard.css'),
      ...['config.js', 'orejime-standard-en.js'].map((file) =>
        element('script', { src: `/_library/${file}`, nonce }),
      ),
    ].join('\n'),
    body: '',
  }),
  script: (attributes, text) =>
    element('template', { 'data-purpose': 'measurement' }, element('script', attributes, text)),
  iframe: (attributes) =>
    element('template', { 'data-purpose': 'measurement' }, element('iframe', attributes)),
  isReady: "window.orejime || (document.readyState === 'complete' && errors.length)",
  accept: 'orejime.manager.acceptAll()',
  reject: 'orejime.manager.declineAll()',
  withdraw: 'orejime.manager.declineAll()',
  isGranted: "orejime.manager.getConsent('measurement')",
  whenGranted: (statements) =>
    `orejime.manager.on('update', () => { if (orejime.manager.getConsent('measurement')) { ${statements} } });`,
  question: '.orejime-Banner',
  cookie: 'eu-consent',
  without: {
    signal: { verdict: 'not offered', reason: 'does not read the signal' },
    tabs: { verdict: 'not offered', reason: 'does not tell other tabs about a decision' },
    'iframe-by-data-attribute': {
      verdict: 'n/a',
      reason:
        'gated content is ordinary markup in a template, which a sanitiser sees like any other',
    },
  },
  because: {
    'order-slow-external': asyncCopies,
    'order-chain': asyncCopies,
    'order-failed': asyncCopies,
    'order-async': asyncCopies,
    'order-module': asyncCopies,
    'withdrawal-clears-cookies': 'removes only cookies that have a domain, and these have none',
    once: 'a withdrawal removes the copies and the next grant inserts new ones; with its setting runsOnce, nothing runs that was not granted at first',
    'late-after-consent': 'looks for templates when a choice is applied, not as they appear',
    early: 'starts after the page has been parsed',
    prerender: 'ignores prerendering',
    'nonce-is-needed': 'does not compare nonces',
  },
};
