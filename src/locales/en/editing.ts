/** For those who write the policy: in English only. */
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
  /** `{point}`: what the law asks for, and its author says does not apply. */
  notApplicable: 'Does not apply, says data-covers: {point}.',
  /** `{languages}`: those that are known, as a list. */
  otherLanguage:
    'The policy is in a language that cannot be read for this law ({languages} can): only data-covers counts.',
  onlyWords:
    'Found by words; mark a section with data-covers where that fails. Whether what is told is right, only a lawyer can say.',
} as const;
