import type { LocaleInfo, PluralMessage } from './messages.js';

/** The policy's versions and what changed between them. */
export interface VersionsMessages extends LocaleInfo {
  readonly versions: string;
  readonly currentVersion: string;
  readonly readVersion: string;
  /** A version after which visitors are asked again. */
  readonly materialVersion: string;
  readonly whatChanged: string;
  /** `{date}`: the day of the visitor's choice. */
  readonly changedSince: string;

  readonly compareHeading: string;
  readonly compareFrom: string;
  readonly compareTo: string;
  readonly onlyChanges: string;
  readonly nextChange: string;
  readonly previousChange: string;
  readonly backToPolicy: string;
  readonly comparing: string;
  readonly compareFailed: string;
  readonly noChanges: string;

  /** Parts of the summary, joined to a list. */
  readonly sectionsChanged: PluralMessage;
  readonly sectionsAdded: PluralMessage;
  readonly sectionsRemoved: PluralMessage;
  readonly sectionsMoved: PluralMessage;

  /** Beside a section's title. */
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly unchanged: string;
  readonly wordsAdded: PluralMessage;
  readonly wordsRemoved: PluralMessage;
  /** Said before and after a changed passage by assistive technology. */
  readonly insertion: string;
  readonly deletion: string;
  readonly endOfChange: string;
  /** What stands above the first heading. */
  readonly preface: string;
}
