// Pages on which other consent libraries ask, each as its own manual says, and how a visitor answers there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../scripts/run.mjs';

const file = (name) => readFileSync(path.join(root, 'node_modules', name), 'utf8');

/** A program of the site's, with what it imports. */
const bundled = (contents) =>
  buildSync({
    stdin: { contents, resolveDir: root, loader: 'jsx' },
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  }).outputFiles[0].text;

/**
 * @typedef {object} AskingPage
 * @property {string} name as `data-import` takes it
 * @property {string} title
 * @property {Record<string, string>} files of the library, by the name under which the page finds them
 * @property {string} body
 * @property {string} isReady an expression of the page
 * @property {string} accept @property {string} reject expressions, of which promises are waited for
 * @property {string} map what its names stand for
 * @property {boolean} [keepsTime] whether the time of an answer is stored
 */

const vanilla3 = (cookie) => `<script src="cookieconsent.umd.js"></script><script>
  CookieConsent.run({
    hideFromBots: false,
    ${cookie}
    categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
    language: { default: 'en', translations: { en: {
      consentModal: { title: 'Cookies', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject' },
      preferencesModal: { title: 'Settings', sections: [] },
    } } },
  });
</script>`;
const vanilla3Files = () => ({
  'cookieconsent.umd.js': file('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
});

/** @type {AskingPage[]} */
export const askingPages = [
  {
    name: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent 3',
    files: vanilla3Files(),
    body: vanilla3(''),
    isReady: "document.querySelector('#cc-main .cm')",
    accept: "CookieConsent.acceptCategory('all')",
    reject: 'CookieConsent.acceptCategory([])',
    map: 'analytics=measurement',
    keepsTime: true,
  },
  {
    name: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent 3 in local storage',
    files: vanilla3Files(),
    body: vanilla3('cookie: { useLocalStorage: true },'),
    isReady: "document.querySelector('#cc-main .cm')",
    accept: "CookieConsent.acceptCategory('all')",
    reject: 'CookieConsent.acceptCategory([])',
    map: 'analytics=measurement',
    keepsTime: true,
  },
  {
    name: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent 2',
    files: { 'cookieconsent.js': file('vanilla-cookieconsent-2/dist/cookieconsent.js') },
    body: `<script src="cookieconsent.js"></script><script>
      window.cc = initCookieConsent();
      cc.run({ hide_from_bots: false, current_lang: 'en', languages: { en: {
        consent_modal: { title: 'Cookies', description: 'May we?', primary_btn: { text: 'Accept', role: 'accept_all' }, secondary_btn: { text: 'Reject', role: 'accept_necessary' } },
        settings_modal: { title: 'Settings', save_settings_btn: 'Save', accept_all_btn: 'Accept', blocks: [
          { title: 'Necessary', toggle: { value: 'necessary', enabled: true, readonly: true } },
          { title: 'Analytics', toggle: { value: 'analytics', enabled: false, readonly: false } },
        ] },
      } } });
    </script>`,
    isReady: 'window.cc?.getConfig',
    accept: "cc.accept('all')",
    reject: 'cc.accept([])',
    map: 'analytics=measurement',
    keepsTime: true,
  },
  {
    name: 'orejime',
    title: 'Orejime 3',
    files: { 'orejime.js': file('orejime/dist/orejime-standard-en.js') },
    body: `<script>
      window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'audience', title: 'Audience', cookies: [] }] };
    </script><script src="orejime.js"></script>`,
    isReady: 'window.orejime?.manager',
    accept: 'orejime.manager.acceptAll()',
    reject: 'orejime.manager.declineAll()',
    map: 'audience=measurement',
  },
  {
    name: 'osano',
    title: 'cookieconsent 3 of Osano',
    files: { 'cookieconsent.js': file('cookieconsent/build/cookieconsent.min.js') },
    body: `<script src="cookieconsent.js"></script><script>cookieconsent.initialise({ type: 'opt-in' });</script>`,
    isReady: "document.querySelector('.cc-allow')",
    accept: "document.querySelector('.cc-allow').click()",
    reject: "document.querySelector('.cc-deny').click()",
    map: 'all=measurement',
  },
  {
    name: 'tarteaucitron',
    title: 'tarteaucitron 1',
    files: Object.fromEntries(
      [
        'tarteaucitron.js',
        'tarteaucitron.services.js',
        'lang/tarteaucitron.en.js',
        'css/tarteaucitron.css',
      ].map((name) => [name, file(`tarteaucitronjs/${name}`)]),
    ),
    body: `<script src="tarteaucitron.js"></script><script>
      tarteaucitronForceLanguage = 'en';
      tarteaucitron.init({ privacyUrl: '', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'middle', adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, mandatory: true });
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube');
    </script>`,
    isReady:
      "document.cookie.includes('youtube=wait') && document.querySelector('#tarteaucitronPersonalize2')",
    accept: 'tarteaucitron.userInterface.respondAll(true)',
    reject: 'tarteaucitron.userInterface.respondAll(false)',
    map: 'youtube=measurement',
  },
  {
    name: 'c15t',
    title: 'c15t 2',
    files: {
      'app.js': bundled(`import { getOrCreateConsentRuntime, policyPackPresets } from 'c15t';
        window.c15t = getOrCreateConsentRuntime({
          mode: 'offline',
          offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
          consentCategories: ['necessary', 'measurement', 'marketing'],
        }).consentStore;`),
    },
    body: '<script src="app.js"></script>',
    isReady: "c15t.getState().activeUI === 'banner'",
    accept: "c15t.getState().saveConsents('all')",
    reject: "c15t.getState().saveConsents('necessary')",
    map: '',
    keepsTime: true,
  },
  {
    name: 'cookieyes',
    title: '@cookieyes/core',
    files: {
      'app.js': bundled(`import { initCookieYes } from '@cookieyes/core';
        window.cookieyes = initCookieYes({
          mode: 'cookie-only',
          regulation: 'GDPR',
          categories: [{ id: 'necessary', required: true, label: 'Necessary' }, { id: 'analytics', label: 'Analytics' }],
        }).consentStore;`),
    },
    body: '<script src="app.js"></script>',
    isReady: 'cookieyes.getState',
    accept: "cookieyes.getState().saveConsents('all')",
    reject: "cookieyes.getState().saveConsents('necessary')",
    map: '',
    keepsTime: true,
  },
  {
    name: 'react-cookie-consent',
    title: 'react-cookie-consent 10',
    files: {
      'app.js': bundled(`import { createRoot } from 'react-dom/client';
        import CookieConsent from 'react-cookie-consent';
        createRoot(document.getElementById('app')).render(<CookieConsent enableDeclineButton>May we?</CookieConsent>);`),
    },
    body: '<div id="app"></div><script src="app.js"></script>',
    isReady: "document.querySelector('#rcc-confirm-button')",
    accept: "document.querySelector('#rcc-confirm-button').click()",
    reject: "document.querySelector('#rcc-decline-button').click()",
    map: 'all=measurement',
  },
];
