import type { Translation } from '../translation.js';

/** What was recorded of an answer, for the visitor to see, copy and download. */
export const enReceipt = {
  lang: 'en',
  dir: 'ltr',
  receiptHeading: 'What was recorded',
  /** Before the names of purposes. */
  receiptAllowed: 'Allowed',
  receiptRefused: 'Refused',
  /** Instead of the names. */
  receiptNothing: 'Nothing optional',
  receiptTime: 'Date and time',
  receiptUntil: 'Valid until',
  receiptPolicy: 'Policy version',
  receiptLanguage: 'Language',
  /** Before one of the methods. */
  receiptMethod: 'Answered with',
  methodMouse: 'Mouse',
  methodTouch: 'Touch',
  methodKeyboard: 'Keyboard',
  /** A program in the page or the browser gave the answer. */
  methodScript: 'A script or browser extension',
  methodSignal: 'Your browser’s opt-out signal',
  receiptWords: 'Words that were shown',
  /** Before the hash of the words. */
  receiptFingerprint: 'Fingerprint (SHA-256): shows later that the words have not been changed',
  receiptIdentifier: 'Record ID',
  receiptEarlier: 'Earlier choices on this device',
  receiptCopy: 'Copy',
  receiptData: 'Download as data (JSON)',
  receiptPage: 'Download as a page',
  receiptCopied: 'Copied.',
  receiptNotCopied: 'Could not be copied. Download it instead.',
  /** Two buttons, where the page tells its server of answers. */
  receiptServer: 'Show record on server',
  receiptErase: 'Delete record on server',
  /** After it was deleted, too. */
  receiptAbsent: 'The server has no record of this.',
  receiptFailed: 'The server did not answer. Try again later.',
} as const;

export type ReceiptMessages = Translation<typeof enReceipt>;
