import type { SourceMessages } from '../viewer-source-messages.js';

export const sourceEn: SourceMessages = {
  lang: 'en',
  dir: 'ltr',

  loading: 'Loading the policy…',
  loadFailed: 'The policy could not be loaded.',
  retry: 'Try again',
  openSource: 'Open it as a page of its own',
};
