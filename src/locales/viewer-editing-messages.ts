import type { LocaleInfo, PluralMessage } from './messages.js';

/** For those who write the policy. */
export interface EditingMessages extends LocaleInfo {
  readonly checkComplete: string;
  readonly checkMissing: PluralMessage;
  /** `{points}`: what is missing of a point, as a list. */
  readonly missingPoint: string;
  /** Before the link to the section in which one would write it. */
  readonly likelyPlace: string;
  readonly onlyWords: string;
}
