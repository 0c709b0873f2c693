/** For those who write the policy: in English only, as is what is searched for. */
export const enEditing = {
  lang: 'en',
  dir: 'ltr',
  checkComplete: 'Nothing that was looked for is missing.',
  checkMissing: {
    one: '{count} point is missing or incomplete',
    other: '{count} points are missing or incomplete',
  },
  /** `{points}`: what is missing of a point, as a list. */
  missingPoint: 'Not found: {points}.',
  /** Before the link to the section in which one would write it. */
  likelyPlace: 'A likely place:',
  onlyWords:
    'Found by words, in English; mark a section with data-covers where that fails. Whether what is told is right, only a lawyer can say.',
} as const;
