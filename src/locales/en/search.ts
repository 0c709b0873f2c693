/** Looking for words in the policy. */
export const enSearch = {
  lang: 'en',
  dir: 'ltr',
  /** `{place}`: of this match among all, of which there are `{count}`. */
  matchOf: '{place} of {count}',
  noMatch: 'Nothing found',
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
} as const;
