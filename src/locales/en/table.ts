import { enCategories } from './categories.js';
import { enStored } from './stored.js';

/** The table of what is stored. */
export const enTable = {
  lang: 'en',
  dir: 'ltr',
  ...enCategories,
  ...enStored,
  // Its columns
  storedName: 'Name',
  storedKind: 'Kind',
  storedBy: 'Set by',
  storedFor: 'Kept for',
  storedPurpose: 'Purpose',
  /** In the column `storedFor`. */
  untilClosed: 'Until the browser is closed',
  measurementLabel: 'Measurement',
  /** Instead of a table. */
  nothingDeclared: 'This site has not listed anything that it stores.',
} as const;
