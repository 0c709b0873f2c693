import type { LocaleInfo } from './messages.js';

/** Pieces of the policy outside of its viewer. */
export interface PartsMessages extends LocaleInfo {
  /** Label of a notice's button, where the page gives none. */
  readonly howWeUseThis: string;
  readonly readWholePolicy: string;
  readonly closeNotice: string;
  readonly noticeLoading: string;
  readonly noticeFailed: string;

  /** `{date}` */
  readonly policyChangedOn: string;
  readonly policyChanged: string;
  readonly seeWhatChanged: string;
  readonly acknowledge: string;
}
