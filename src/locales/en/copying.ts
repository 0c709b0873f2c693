/** After a link was copied, or could not be. */
export const enCopying = {
  lang: 'en',
  dir: 'ltr',
  linkCopied: 'Link copied',
  /** `{address}`: of the link. */
  linkNotCopied: 'Copy this address: {address}',
} as const;
