import {
  declareScript,
  headlessReasons,
  includeHeadless,
  inSettingsOnly,
} from '../declared-scripts.mjs';
import { element } from '../markup.mjs';

/**
 * The package's docs/frameworks/javascript: scripts are declared in the settings, a question is the site's
 * own, and `offline` is the mode that needs no server. Each script of a page adds itself to the list
 * that the settings take.
 *
 * @type {import('../library.mjs').Adapter}
 */
export default {
  name: 'c15t',
  version: '2.2.1',
  served: [],
  isBundled: true,
  config: `import { getOrCreateConsentRuntime, policyPackPresets } from 'c15t';
    const { consentStore } = getOrCreateConsentRuntime({
      mode: 'offline',
      offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
      consentCategories: ['necessary', 'measurement'],
      scripts: window.declaredScripts ?? [],
      nonce: document.querySelector('script[nonce]')?.nonce,
    });
    const question = document.getElementById('question');
    const show = ({ activeUI }) => { question.hidden = activeUI !== 'banner'; };
    consentStore.subscribe(show);
    show(consentStore.getState());
    consentStore.getState().initializeIframeBlocker?.();
    window.hasStarted = true;`,
  include: includeHeadless,
  script: ({ id, src, type, async, nonce, integrity, ...attributes }, text) =>
    declareScript(nonce, {
      id: id ?? `script-${src ?? text}`,
      src,
      textContent: src ? undefined : text,
      category: 'measurement',
      async: async !== undefined,
      anonymizeId: false,
      attributes: { ...(type && { type }), ...(integrity && { integrity }), ...attributes },
    }),
  iframe: ({ src, ...attributes }) =>
    element('iframe', { 'data-category': 'measurement', 'data-src': src, ...attributes }),
  isReady: 'window.hasStarted && c15tStore.getState().activeUI !== undefined',
  accept: "await c15tStore.getState().saveConsents('all');",
  reject: "await c15tStore.getState().saveConsents('necessary');",
  withdraw: "await c15tStore.getState().saveConsents('necessary');",
  isGranted: "c15tStore.getState().has('measurement')",
  whenGranted: (statements) =>
    `c15tStore.getState().subscribeToConsentChanges(async ({ allowedCategories }) => { if (allowedCategories.includes('measurement')) { ${statements} } });`,
  question: '#question',
  cookie: 'c15t',
  without: {
    tabs: { verdict: 'not offered', reason: 'does not tell other tabs about a decision' },
    'iframe-by-data-attribute': { verdict: 'n/a', reason: inSettingsOnly },
  },
  because: {
    ...headlessReasons,
    attributes: 'gives scripts an id of its own',
    'withdrawal-clears-parent-domain': 'reloads the page after a withdrawal',
    'no-errors': 'reloads the page after a withdrawal',
  },
};
