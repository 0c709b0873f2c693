import { readdirSync } from 'node:fs';
import { element } from '../markup.mjs';

const dist = new URL('../../../dist/', import.meta.url);

/** @type {import('../library.mjs').Adapter} */
export default {
  name: 'consent-elements',
  served: readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/${file}`),
  include: ({ nonce }) => ({
    head: element('script', { src: '/_library/consent-elements.js', nonce }),
    body: `<consent-category name="measurement">
      <consent-cookie name="_measure"></consent-cookie><consent-cookie name="_measure_*"></consent-cookie>
    </consent-category>`,
  }),
  script: ({ type, ...attributes }, text) =>
    element(
      'script',
      { type: 'text/plain', 'data-consent': 'measurement', 'data-type': type, ...attributes },
      text,
    ),
  iframe: ({ src, ...attributes }) =>
    element('iframe', { 'data-consent': 'measurement', 'data-src': src, ...attributes }),
  isReady: 'window.consentElements',
  accept: 'consentElements.acceptAll()',
  reject: 'consentElements.rejectAll()',
  withdraw: 'consentElements.decide({ measurement: false })',
  isGranted: "consentElements.allows('measurement')",
  whenGranted: (statements) =>
    `consentElements.subscribe(({ granted }) => { if (granted.includes('measurement')) { ${statements} } });`,
  question: 'consent-banner',
  cookie: 'consent',
};
