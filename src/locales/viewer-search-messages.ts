import type { LocaleInfo } from './messages.js';

/** Looking for words in the policy. */
export interface SearchMessages extends LocaleInfo {
  /** `{place}` `{count}` */
  readonly matchOf: string;
  readonly noMatch: string;
  readonly nextMatch: string;
  readonly previousMatch: string;
}
