import type { PreferencesMessages } from '../messages.js';
import { enDeclarations } from './declarations.js';

export const enPreferences: PreferencesMessages = {
  ...enDeclarations,
  preferencesHeading: 'Cookie settings',
  preferencesText:
    'Nothing optional runs unless you switch it on. You can come back and change your choice at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save choice',
  close: 'Close without saving',
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  choiceSaved: 'Your choice was saved.',
  unsaved: 'Your changes are not saved yet.',
  services: 'Services',
  stores: { one: 'Stores {count} item', other: 'Stores {count} items' },
};
