import type { EditingMessages } from '../viewer-editing-messages.js';

export const editingEn: EditingMessages = {
  lang: 'en',
  dir: 'ltr',

  checkComplete: 'Everything that was looked for is told.',
  checkMissing: {
    one: '{count} point is not told, or not in full',
    other: '{count} points are not told, or not in full',
  },
  missingPoint: 'Not found: {points}.',
  likelyPlace: 'A likely place:',
  onlyWords:
    'Found by words, in English; mark a section with data-covers where that fails. Whether what is told is right, only a lawyer can say.',
};
