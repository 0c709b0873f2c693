import { element } from '../markup.mjs';

const asyncScripts = 'inserts scripts, which browsers treat as async';
const noMarkup = 'takes scripts from its settings, not from the page';

/**
 * The package's README: the site registers its scripts, and runs code of its own when it hears of a grant.
 * The question is the site's own. Each script of a page adds itself to a list.
 *
 * @type {import('../library.mjs').Adapter}
 */
export default {
  name: '@cookieyes/core',
  version: '0.7.0',
  served: [],
  isBundled: true,
  config: `import { initCookieYes } from '@cookieyes/core';
    const { consentManager, consentStore } = initCookieYes({
      mode: 'cookie-only',
      regulation: 'GDPR',
      categories: [{ id: 'necessary', required: true, label: 'Necessary' }, { id: 'measurement', label: 'Measurement' }],
    });
    window.cookieyes = consentStore;
    const inserted = new Set();
    for (const { src, text, id } of window.declaredScripts ?? []) {
      if (src) consentManager.registerScript({ id, src, category: 'measurement' });
      else consentStore.on('change', ({ categories }) => {
        if (categories.measurement && !inserted.has(id)) document.head.append(Object.assign(document.createElement('script'), { text })), inserted.add(id);
      }, { category: 'measurement' });
    }
    const question = document.getElementById('question');
    const show = () => { question.hidden = consentStore.getState().hasActed; };
    consentStore.subscribe(show);
    show();
    window.hasStarted = true;`,
  include: ({ nonce }) => ({
    head: '',
    body:
      element('div', { id: 'question', hidden: '' }, 'May we?') +
      element('script', { type: 'module', src: '/_library/config.js', nonce }),
  }),
  script: ({ src, id, nonce }, text) => {
    const script = JSON.stringify({ src, text, id: id ?? `script-${src ?? text}` });
    return element(
      'script',
      { nonce },
      `(window.declaredScripts ??= []).push(${script.replaceAll('</', '<\\/')});`,
    );
  },
  isReady: 'window.hasStarted',
  accept: "cookieyes.getState().saveConsents('all');",
  reject: "cookieyes.getState().saveConsents('necessary');",
  withdraw: "cookieyes.getState().saveConsents('necessary');",
  isGranted: "cookieyes.getState().has('measurement')",
  whenGranted: (statements) =>
    `cookieyes.on('change', async ({ categories }) => { if (categories.measurement) { ${statements} } });`,
  question: '#question',
  cookie: 'cookieyes-consent',
  without: {
    tabs: { verdict: 'not offered', reason: 'does not tell other tabs about a decision' },
    iframe: { verdict: 'not offered', reason: 'gates scripts only' },
    'iframe-by-data-attribute': { verdict: 'n/a', reason: 'gates scripts only' },
  },
  because: {
    'order-slow-external': asyncScripts,
    'order-chain': asyncScripts,
    'order-failed': asyncScripts,
    'order-async': asyncScripts,
    attributes: 'a registered script has an address and nothing else',
    integrity: 'a registered script has an address and nothing else',
    nonce: 'a registered script has an address and nothing else',
    'order-module': 'a registered script has an address and nothing else',
    'late-before-consent': noMarkup,
    'late-after-consent': noMarkup,
    'in-place': 'puts scripts into the head',
    'withdrawal-clears-cookies': 'clears no cookies',
    'withdrawal-clears-parent-domain': 'clears no cookies',
    'earlier-cookies': 'clears no cookies',
    early: 'starts from a module, after the page has been parsed',
  },
};
