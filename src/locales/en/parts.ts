/** Pieces of the policy outside of its viewer. */
export const enParts = {
  lang: 'en',
  dir: 'ltr',

  /** Label of a notice's button, where the page gives none. */
  howWeUseThis: 'How we use this',
  readWholePolicy: 'Read the whole policy',
  closeNotice: 'Close',
  noticeLoading: 'Loading…',
  noticeFailed: 'This part of the policy could not be loaded.',

  /** `{date}`: the day of the change. */
  policyChangedOn: 'Our privacy policy changed on {date}.',
  policyChanged: 'Our privacy policy has changed.',
  seeWhatChanged: 'See what changed',
  acknowledge: 'Got it',
} as const;
