import type { LocaleInfo } from './messages.js';

/** A policy that is shown from another page. */
export interface SourceMessages extends LocaleInfo {
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly openSource: string;
}
