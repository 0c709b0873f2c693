import type { PartsMessages } from '../viewer-parts-messages.js';

export const partsEn: PartsMessages = {
  lang: 'en',
  dir: 'ltr',

  howWeUseThis: 'How we use this',
  readWholePolicy: 'Read the whole policy',
  closeNotice: 'Close',
  noticeLoading: 'Loading…',
  noticeFailed: 'This part of the policy could not be loaded.',

  policyChangedOn: 'Our privacy policy changed on {date}.',
  policyChanged: 'Our privacy policy has changed.',
  seeWhatChanged: 'See what changed',
  acknowledge: 'Got it',
};
