import type { Translation } from '../translation.js';

/** The policy's versions and what changed between them. */
export const enVersions = {
  lang: 'en',
  dir: 'ltr',

  versions: 'Versions of this policy',
  currentVersion: 'This version',
  readVersion: 'Read this version',
  /** A version after which visitors are asked again. */
  materialVersion: 'Asks for your choice again',
  whatChanged: 'What changed',
  /** `{date}`: the day of the visitor's choice. */
  changedSince: 'The policy has changed since your choice of {date}.',

  compareHeading: 'What changed',
  compareFrom: 'From',
  compareTo: 'to',
  onlyChanges: 'Only what changed',
  nextChange: 'Next change',
  previousChange: 'Previous change',
  backToPolicy: 'Back to the policy',
  comparing: 'Comparing…',
  compareFailed: 'The versions could not be compared.',
  noChanges: 'Nothing changed between these versions.',

  // Parts of the summary, joined to a list
  sectionsChanged: { one: '{count} section changed', other: '{count} sections changed' },
  sectionsAdded: { one: '{count} added', other: '{count} added' },
  sectionsRemoved: { one: '{count} removed', other: '{count} removed' },
  sectionsMoved: { one: '{count} moved', other: '{count} moved' },

  // Beside a section's title
  changed: 'Changed',
  added: 'New',
  removed: 'Removed',
  moved: 'Moved',
  unchanged: 'Unchanged',
  wordsAdded: { one: '{count} word added', other: '{count} words added' },
  wordsRemoved: { one: '{count} word removed', other: '{count} words removed' },
  // Announced before and after a changed passage
  insertion: 'added:',
  deletion: 'removed:',
  endOfChange: 'end of change',
  /** What stands above the first heading. */
  preface: 'Introduction',
} as const;

export type VersionsMessages = Translation<typeof enVersions>;
