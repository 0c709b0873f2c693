import type { Translation } from '../translation.js';
import { enBanner } from './banner.js';
import { enCategories } from './categories.js';

export const enPreferences = {
  // Who opens them from the banner has its words already.
  ...enBanner,
  ...enCategories,
  /** Unless something runs until the visitor objects. */
  preferencesText: 'Nothing optional runs unless you switch it on.',
  changeAnyTime: 'You can come back and change your choice at any time.',
  save: 'Save choice',
  close: 'Close without saving',
  /** If Global Privacy Control stands for the visitor's refusal, of some purposes or of all. */
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  signalEffect: 'Your browser’s opt-out signal is honoured, so everything optional is off.',
  choiceSaved: 'Your choice has been saved.',
  essentialDescription:
    'Strictly necessary for this site to work, for example to remember your choice.',
  measurementDescription:
    'Counts visits and shows which pages are used, so that we can see what works.',
  /** As long as switches differ from the saved choice. */
  unsaved: 'Your changes have not been saved yet.',
} as const;

export type PreferencesMessages = Translation<typeof enPreferences>;
