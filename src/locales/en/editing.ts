/** For those who write the policy: in English only, as is what is searched for. */
export const enEditing = {
  lang: 'en',
  dir: 'ltr',
  checkComplete: 'Everything that was looked for is told.',
  checkMissing: {
    one: '{count} point is not told, or not in full',
    other: '{count} points are not told, or not in full',
  },
  /** `{points}`: what is missing of a point, as a list. */
  missingPoint: 'Not found: {points}.',
  /** Before the link to the section in which one would write it. */
  likelyPlace: 'A likely place:',
  onlyWords:
    'Found by words, in English; mark a section with data-covers where that fails. Whether what is told is right, only a lawyer can say.',
} as const;
