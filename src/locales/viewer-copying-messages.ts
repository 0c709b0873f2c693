import type { LocaleInfo } from './messages.js';

/** What became of a link that was copied. */
export interface CopyingMessages extends LocaleInfo {
  readonly linkCopied: string;
  /** `{address}` */
  readonly linkNotCopied: string;
}
