import type { SearchMessages } from '../viewer-search-messages.js';

export const searchEn: SearchMessages = {
  lang: 'en',
  dir: 'ltr',

  matchOf: '{place} of {count}',
  noMatch: 'Nothing found',
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
};
