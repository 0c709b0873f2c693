import type { DeclarationMessages } from '../messages.js';

export const enDeclarations: DeclarationMessages = {
  lang: 'en',
  dir: 'ltr',
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDb: 'Database',
  cacheStorage: 'Cache',
  keptFor: 'kept for {duration}',
  keptUntilClosed: 'kept until the browser is closed',
  alwaysOn: 'Always on',
  exemptNote: 'On until you object.',
  policyLink: 'Privacy policy',
  essentialLabel: 'Essential',
  essentialDescription:
    'Strictly necessary for this site to work, such as remembering your choice.',
  measurementLabel: 'Measurement',
  measurementDescription:
    'Counts visits and shows which pages are used, so that we can see what works.',
};
