import type { LocaleInfo } from './messages.js';

/** What was recorded of an answer, for the visitor to see, copy and download. */
export interface ReceiptMessages extends LocaleInfo {
  readonly receiptHeading: string;
  /** Before the names of purposes. */
  readonly receiptAllowed: string;
  readonly receiptRefused: string;
  /** Instead of the names. */
  readonly receiptNothing: string;
  readonly receiptTime: string;
  readonly receiptUntil: string;
  readonly receiptPolicy: string;
  readonly receiptLanguage: string;
  /** Before one of the methods. */
  readonly receiptMethod: string;
  readonly methodMouse: string;
  readonly methodTouch: string;
  readonly methodKeyboard: string;
  /** A program in the page or the browser gave the answer. */
  readonly methodScript: string;
  readonly methodSignal: string;
  readonly receiptWords: string;
  readonly receiptIdentifier: string;
  readonly receiptEarlier: string;
  readonly receiptCopy: string;
  readonly receiptData: string;
  readonly receiptPage: string;
  readonly receiptCopied: string;
  readonly receiptNotCopied: string;
}
