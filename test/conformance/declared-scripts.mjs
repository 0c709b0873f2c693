// What a site writes for a library that draws no banner and takes its scripts from settings.
import { element } from './markup.mjs';

export const inSettingsOnly = 'takes scripts from its settings, not from the page';

/** The site's question, and its module that starts the library. */
export const includeHeadless = ({ nonce }) => ({
  head: '',
  body:
    element('div', { id: 'question', hidden: '' }, 'May we?') +
    element('script', { type: 'module', src: '/_library/config.js', nonce }),
});

/** An inline script by which a page adds one to `declaredScripts`, which the site's settings take. */
export function declareScript(nonce, script) {
  const text = JSON.stringify(script).replaceAll('</', '<\\/');
  return element('script', { nonce }, `(window.declaredScripts ??= []).push(${text});`);
}

const asyncScripts = 'inserts scripts, which browsers treat as async';

/** Reasons that hold for all of them, by the case's id. */
export const headlessReasons = {
  'order-slow-external': asyncScripts,
  'order-chain': asyncScripts,
  'order-failed': asyncScripts,
  'order-async': asyncScripts,
  'late-before-consent': inSettingsOnly,
  'late-after-consent': inSettingsOnly,
  'in-place': 'puts scripts into the head',
  'withdrawal-clears-cookies': 'clears no cookies',
  'earlier-cookies': 'clears no cookies',
  early: 'starts from a module, after the page has been parsed',
};
