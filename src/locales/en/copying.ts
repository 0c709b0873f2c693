import type { CopyingMessages } from '../viewer-copying-messages.js';

export const copyingEn: CopyingMessages = {
  lang: 'en',
  dir: 'ltr',

  linkCopied: 'Link copied',
  linkNotCopied: 'Copy this address: {address}',
};
