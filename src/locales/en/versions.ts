import type { VersionsMessages } from '../viewer-versions-messages.js';

export const versionsEn: VersionsMessages = {
  lang: 'en',
  dir: 'ltr',

  versions: 'Versions of this policy',
  currentVersion: 'This version',
  readVersion: 'Read it',
  materialVersion: 'We ask for your choice again',
  whatChanged: 'What changed',
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

  sectionsChanged: { one: '{count} section changed', other: '{count} sections changed' },
  sectionsAdded: { one: '{count} added', other: '{count} added' },
  sectionsRemoved: { one: '{count} removed', other: '{count} removed' },
  sectionsMoved: { one: '{count} moved', other: '{count} moved' },

  changed: 'Changed',
  added: 'New',
  removed: 'Removed',
  moved: 'Moved',
  unchanged: 'Unchanged',
  wordsAdded: { one: '{count} word added', other: '{count} words added' },
  wordsRemoved: { one: '{count} word removed', other: '{count} words removed' },
  insertion: 'added:',
  deletion: 'removed:',
  endOfChange: 'end of change',
  preface: 'Introduction',
};
