// What this app wants in place of 'consent-elements/languages.js'.
export { default as de } from 'consent-elements/locales/de.js';
export { default as zu } from 'consent-elements/locales/zu.js';
