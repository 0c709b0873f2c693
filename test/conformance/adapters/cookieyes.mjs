import { declareScript, headlessReasons, includeHeadless } from '../declared-scripts.mjs';

const addressOnly = 'a registered script has an address and nothing else';

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
        if (!categories.measurement || inserted.has(id)) return;
        inserted.add(id);
        document.head.append(Object.assign(document.createElement('script'), { text }));
      }, { category: 'measurement' });
    }
    const question = document.getElementById('question');
    const show = () => { question.hidden = consentStore.getState().hasActed; };
    consentStore.subscribe(show);
    show();
    window.hasStarted = true;`,
  include: includeHeadless,
  script: ({ src, id, nonce }, text) =>
    declareScript(nonce, { src, text, id: id ?? `script-${src ?? text}` }),
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
    ...headlessReasons,
    attributes: addressOnly,
    integrity: addressOnly,
    'order-module': addressOnly,
    'withdrawal-clears-parent-domain': 'clears no cookies',
  },
};
