import type { TableMessages } from '../messages.js';
import { enCategories } from './categories.js';
import { enStored } from './stored.js';

export const enTable: TableMessages = {
  lang: 'en',
  dir: 'ltr',
  ...enCategories,
  ...enStored,
  storedName: 'Name',
  storedKind: 'Kind',
  storedBy: 'Set by',
  storedFor: 'Kept for',
  storedPurpose: 'Purpose',
  untilClosed: 'Until the browser is closed',
  measurementLabel: 'Measurement',
  nothingDeclared: 'This site has not listed anything that it stores.',
};
